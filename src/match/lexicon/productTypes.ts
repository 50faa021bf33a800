import { lazy } from "./lazy.ts";
import { type ConceptComparison, compareConcepts, type Lexicon, readLexicon } from "./lexicon.ts";
import { childcare } from "./types/childcare.ts";
import { clothing } from "./types/clothing.ts";
import { cosmetics } from "./types/cosmetics.ts";
import { electrical } from "./types/electrical.ts";
import { home } from "./types/home.ts";
import { mobility } from "./types/mobility.ts";
import { toys } from "./types/toys.ts";

// Toys and clothes first: they carry pictures and names of any product.
const tables = [toys, clothing, childcare, electrical, cosmetics, mobility, home];
const PRINTED_ON = 2;

/** The types of product with their English names. @internal */
export const productTypes: () => Lexicon = lazy(() =>
  readLexicon(tables.map((table) => table.trim()).join("\n")),
);

/** Tells whether a type of product is of toys or clothes, which carry the names and pictures of other products. @internal */
export function isToyOrClothing(type: number): boolean {
  firstOther ??= tables
    .slice(0, PRINTED_ON)
    .reduce((sum, table) => sum + table.trim().split("\n").length, 0);
  return type < firstOther;
}

let firstOther: number | undefined;

/** Name of a product type, such as "hair-dryer". @internal */
export function productTypeName(number: number): string {
  return productTypes().concepts[number]?.id ?? "";
}

/**
 * Compares the product types of two texts. Types contradict only when no pair is equal, one wider than the other, or
 * listed as near.
 *
 * @internal
 */
export function compareProductTypes(
  left: readonly number[],
  right: readonly number[],
): ConceptComparison {
  return compareConcepts(productTypes(), left, right);
}
