import type { HazardRecord, Identifier, Issue, Listing } from "../model/index.ts";

/** Barcodes that hold a valid GTIN, and those that hold none. */
export interface BarcodeCounts {
  /** With a valid GTIN. */
  readonly sound: number;
  /** Without one: kept as written, and they match nothing. */
  readonly damaged: number;
}

/**
 * Counts the barcodes of a row that was read.
 *
 * @param row - Its remarks, and the listing or hazard record where it is one.
 *
 * @internal
 */
export function countBarcodes(row: {
  readonly issues: readonly Issue[];
  readonly value?: unknown;
}): BarcodeCounts {
  const damaged = row.issues.filter(
    ({ code, path }) => code === "unparsed-text" && path.at(-1) === "identifiers",
  ).length;
  let sound = 0;
  for (const identifiers of identifiersOf(row.value)) sound += gtinsOf(identifiers);
  return { sound, damaged };
}

/** The same of several rows together. @internal */
export function addBarcodes(left: BarcodeCounts, right: BarcodeCounts): BarcodeCounts {
  return { sound: left.sound + right.sound, damaged: left.damaged + right.damaged };
}

function identifiersOf(value: unknown): readonly (readonly Identifier[])[] {
  if (isListing(value)) {
    return [value.identifiers, ...value.variants.map(({ identifiers }) => identifiers)];
  }
  return isRecord(value) ? value.products.map(({ identifiers }) => identifiers) : [];
}

function gtinsOf(identifiers: readonly Identifier[]): number {
  return identifiers.filter(({ scheme }) => scheme === "gtin").length;
}

function isListing(value: unknown): value is Listing {
  return typeof value === "object" && value !== null && "variants" in value && "title" in value;
}

function isRecord(value: unknown): value is HazardRecord {
  return typeof value === "object" && value !== null && "products" in value && "hazards" in value;
}
