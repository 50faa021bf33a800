import type { HazardRecord } from "safepact/model";
import { recordOf } from "../samples.ts";

/** What a record says of an invented product. */
interface ListedProduct {
  readonly name: string;
  readonly brand: string;
  readonly models: readonly string[];
  /** Category as an alert gives it. */
  readonly category?: string;
  readonly gtin: string;
}

/** Products that a list of titles is about. */
export interface ListedProducts<Name extends string> {
  /** One record for each product. */
  readonly records: readonly HazardRecord[];
  /** GTIN of each product. */
  readonly gtinOf: (name: Name) => string;
}

/** Titles of a list: the product whose GTIN they carry, mostly their language, and the title. */
export type TitlesOf<Products> =
  Products extends ListedProducts<infer Name>
    ? readonly (readonly [Name, ...string[], string])[]
    : never;

/** The records of invented products with valid GTINs. */
export function listedProducts<Name extends string>(
  products: Readonly<Record<Name, ListedProduct>>,
): ListedProducts<Name> {
  const rows: readonly (readonly [string, ListedProduct])[] = Object.entries(products);
  const records = rows.map(([id, { gtin, category, ...product }]) =>
    recordOf({
      id,
      products: [
        {
          ...product,
          identifiers: [{ scheme: "gtin", value: gtin }],
          categories: category === undefined ? [] : [{ label: category }],
        },
      ],
    }),
  );
  return { records, gtinOf: (name) => products[name].gtin };
}
