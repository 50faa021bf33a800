import type { ColumnRule } from "./mapped/columnMap.ts";
import { fieldKind } from "./mapped/fieldKind.ts";
import { readColumns } from "./mapped/readColumns.ts";
import type { ListingReader } from "./reader.ts";
import { csvRows } from "./rows/csvRows.ts";

const short: Readonly<Record<string, string>> = {
  gtin: "identifiers.gtin",
  ean: "identifiers.gtin",
  upc: "identifiers.gtin",
  barcode: "identifiers.gtin",
  mpn: "identifiers.mpn",
  sku: "identifiers.sku",
  asin: "identifiers.asin",
  kc: "identifiers.kc",
  currency: "price.currency",
  price: "price.amount",
  image: "images",
  seller: "sellerId",
  name: "title",
  link: "url",
  url: "url",
  image_link: "images",
  image_url: "images",
  manufacturer: "attributes.manufacturer",
  model: "identifiers.mpn",
};

/** Fields of the model in any case: "ID", "Title", "sellerid". */
const fields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ "id platform url sellerId title description brand category language condition status listedAt updatedAt images shipsTo price.amount price.currency"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * Reads listings from a CSV file whose header names the fields of the model: `id`, `title`, `platform`, `brand`,
 * `identifiers.gtin`, `price.amount`, `price.currency`, `attributes.colour` … Short names such as `gtin`, `ean`, `mpn`,
 * `price` and `currency` are understood, in any case; `images` and `shipsTo` are lists parted by `|`; any other column becomes a
 * property of the listing. Comma, semicolon, tab or bar may part the cells.
 */
export const csv: ListingReader = {
  id: "csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ required: ["id", "title"], rename: fieldName }),
  read: ({ value, head }) => {
    const columns = head?.["columns"];
    const names = Array.isArray(columns) ? columns : Object.keys(value ?? {});
    return [{ value: readerOf(names)(value) }];
  },
};

function fieldName(name: string): string {
  return fields.get(name.trim().toLowerCase()) ?? name;
}

/** All rows of a file share the list of its columns: what was prepared for that list is kept as long as the list. */
const prepared = /* @__PURE__ */ new WeakMap<object, (row: unknown) => unknown>();

function readerOf(names: readonly string[]): (row: unknown) => unknown {
  const known = prepared.get(names);
  if (known !== undefined) return known;
  const columns = new Map<string, readonly ColumnRule[]>();
  for (const name of names) {
    const target = targetOf(name);
    columns.set(target, [...(columns.get(target) ?? []), { path: name, ...listOf(name) }]);
  }
  const read = readColumns(Object.fromEntries(columns));
  prepared.set(names, read);
  return read;
}

function targetOf(name: string): string {
  const known = Object.hasOwn(short, name.toLowerCase()) ? short[name.toLowerCase()] : undefined;
  if (known !== undefined) return known;
  return fieldKind("listing", name) === undefined
    ? `attributes.${name.replaceAll(".", "_")}`
    : name;
}

function listOf(name: string) {
  return fieldKind("listing", targetOf(name)) === "list" ? { split: "|" } : {};
}
