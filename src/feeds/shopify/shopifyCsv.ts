import { plainText } from "../../text/plainText.ts";
import { brandName } from "../brandName.ts";
import { type Cells, cellsOf, filledCell } from "../cells.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import type { Draft, ListingReader, Row } from "../reader.ts";
import { csvCutter } from "../rows/csvRows.ts";
import { groupRows } from "../rows/groupRows.ts";
import { titleText } from "../titleText.ts";
import { uniqueBy } from "../uniqueBy.ts";

/**
 * Reads the product export of a Shopify store, also in the template of 2024. Its rows are variants and pictures; those that follow one another with one
 * Handle become one listing. Barcodes lose the apostrophe a spreadsheet put before them, the HTML of the body becomes
 * text, and Vendor is the brand. A barcode that is no GTIN is kept as the identifier "other".
 *
 * Source of the format: exports of 17 stores; the export names no currency, so that prices become properties.
 */
export const shopifyCsv: ListingReader = {
  id: "shopify-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ groupRows(
    /* @__PURE__ */ csvCutter({ required: ["Handle", "Title"], rename }),
    (value) => cellsOf(value)["Handle"] ?? "",
  ),
  read,
};

/** The template of 2024 names its columns anew. */
const names: Readonly<Record<string, string>> = {
  "URL handle": "Handle",
  Description: "Body (HTML)",
  "Product category": "Product Category",
  "Published on online store": "Published",
  SKU: "Variant SKU",
  Barcode: "Variant Barcode",
  Price: "Variant Price",
  "Product image URL": "Image Src",
  "Variant image URL": "Variant Image",
  ...Object.fromEntries(
    [1, 2, 3].flatMap((number) => [
      [`Option${number} name`, `Option${number} Name`],
      [`Option${number} value`, `Option${number} Value`],
    ]),
  ),
};

function rename(name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

function read({ value }: Row): readonly Draft[] {
  const rows = Array.isArray(value) ? value.map(cellsOf) : [];
  const first = rows.find((cells) => titled(cells) !== undefined) ?? rows[0] ?? {};
  const variants = rows.filter(isVariant).map((cells) => variantOf(cells, first));
  const single = variants.length === 1 ? variants[0] : undefined;
  const body = filledCell(first, "Body (HTML)");
  const listing = {
    id: filledCell(first, "Handle"),
    title: titled(first),
    description: body,
    brand: brandName(filledCell(first, "Vendor") ?? ""),
    category: filledCell(first, "Product Category") ?? filledCell(first, "Type"),
    identifiers: single?.identifiers ?? [],
    variants: single === undefined ? variants : [],
    attributes: { ...single?.attributes, ...attributesOf(first) },
    images: uniqueBy(
      rows.flatMap((cells) =>
        ["Image Src", "Variant Image"].flatMap((name) => filledCell(cells, name) ?? []),
      ),
      (url) => url,
    ),
    status: statusOf(filledCell(first, "Status"), filledCell(first, "Published")),
  };
  return [{ value: listing }];
}

function isVariant(cells: Cells): boolean {
  return ["Variant SKU", "Variant Barcode", "Variant Price", "Option1 Value"].some(
    (name) => filledCell(cells, name) !== undefined,
  );
}

function variantOf(cells: Cells, first: Cells) {
  const options = [1, 2, 3].flatMap((number) => {
    const value = filledCell(cells, `Option${number} Value`);
    // Only the first row of a product names its options. "Default Title" stands for a product without any.
    const name = filledCell(first, `Option${number} Name`) ?? `option${number}`;
    return value === undefined || value === "Default Title" ? [] : [[name, value] as const];
  });
  const price = filledCell(cells, "Variant Price");
  const barcode = withoutApostrophe(filledCell(cells, "Variant Barcode"));
  const sku = withoutApostrophe(filledCell(cells, "Variant SKU"));
  const part = withoutApostrophe(filledCell(cells, "Google Shopping / MPN"));
  return {
    id: sku,
    title: options.map(([, value]) => value).join(" / ") || undefined,
    identifiers: [
      ...(barcode === undefined ? [] : gtinIdentifiers(barcode)),
      ...(sku === undefined ? [] : [{ scheme: "sku", value: sku }]),
      ...(part === undefined ? [] : [{ scheme: "mpn", value: part }]),
    ],
    attributes: { ...Object.fromEntries(options), ...(price === undefined ? {} : { price }) },
  };
}

function withoutApostrophe(text: string | undefined): string | undefined {
  return text === undefined ? undefined : filledText(text.replace(/^['’]+/u, ""));
}

/** "Material (product.metafields.custom.material)" is a field of the shop's own. */
const metafield = /\s*\(product\.metafields\.[^()]+\)$/u;

function attributesOf(first: Cells): Readonly<Record<string, string>> {
  const type = filledCell(first, "Type");
  const tags = filledCell(first, "Tags");
  const own = Object.keys(first).flatMap((name) => {
    const text = metafield.test(name) ? filledCell(first, name) : undefined;
    return text === undefined ? [] : [[name.replace(metafield, ""), text] as const];
  });
  return {
    ...(type === undefined ? {} : { type }),
    ...(tags === undefined ? {} : { tags }),
    ...Object.fromEntries(own),
  };
}

function statusOf(status: string | undefined, published: string | undefined): string {
  if (status?.toLowerCase() === "archived") return "ended";
  return status?.toLowerCase() === "draft" || published?.toLowerCase() === "false"
    ? "ended"
    : "live";
}

function titled(cells: Cells): string | undefined {
  return titleText(plainText(cells["Title"] ?? ""));
}
