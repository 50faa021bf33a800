import type { Issue, Position, Result } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { brandName } from "../brandName.ts";
import { filledText } from "../filledText.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import type { Draft, ListingReader, ReadLimits, Row, RowStream } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { titleText } from "../titleText.ts";
import { uniqueBy } from "../uniqueBy.ts";

type Cells = Readonly<Record<string, string>>;

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
  rows: groupedRows,
  read,
};

const cutRows = /* @__PURE__ */ csvRows({ required: ["Handle", "Title"], rename });
/** More than any shop may have; what comes beyond is remarked. */
const MAX_ROWS = 10_000;

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

/** Joins the rows of one Handle, holding only one product at a time. */
async function* groupedRows(text: AsyncIterable<string>, limits: ReadLimits): RowStream {
  let open:
    | {
        readonly handle: string;
        readonly rows: Cells[];
        readonly position: Position;
        readonly issues: Issue[];
      }
    | undefined;
  let row = 0;
  const close = (): Result<Row>[] =>
    open === undefined
      ? []
      : [{ ok: true, value: { value: open.rows, position: open.position }, issues: open.issues }];
  for await (const result of cutRows(text, limits)) {
    if (!result.ok) {
      yield* close();
      open = undefined;
      yield result;
      continue;
    }
    const cells = cellsOf(result.value.value);
    const handle = cells["Handle"] ?? "";
    if (open?.handle === handle) {
      if (open.rows.length < MAX_ROWS) open.rows.push(cells);
      else if (!open.issues.some(({ code }) => code === "too-large"))
        open.issues.push(tooMany(handle));
      open.issues.push(...result.issues);
      continue;
    }
    yield* close();
    row += 1;
    open = {
      handle,
      rows: [cells],
      position: { ...result.value.position, row },
      issues: [...result.issues],
    };
  }
  yield* close();
}

function tooMany(handle: string): Issue {
  return {
    code: "too-large",
    severity: "warning",
    path: ["variants"],
    message: `The product ${JSON.stringify(handle.slice(0, 60))} has more than ${MAX_ROWS} rows; those behind them were left out.`,
  };
}

function read({ value }: Row): readonly Draft[] {
  const rows = Array.isArray(value) ? value.map(cellsOf) : [];
  const first = rows.find((cells) => titled(cells) !== undefined) ?? rows[0] ?? {};
  const variants = rows.filter(isVariant).map((cells) => variantOf(cells, first));
  const single = variants.length === 1 ? variants[0] : undefined;
  const body = filled(first, "Body (HTML)");
  const listing = {
    id: filled(first, "Handle"),
    title: titled(first),
    description: body,
    brand: brandName(filled(first, "Vendor") ?? ""),
    category: filled(first, "Product Category") ?? filled(first, "Type"),
    identifiers: single?.identifiers ?? [],
    variants: single === undefined ? variants : [],
    attributes: { ...single?.attributes, ...attributesOf(first) },
    images: uniqueBy(
      rows.flatMap((cells) =>
        ["Image Src", "Variant Image"].flatMap((name) => filled(cells, name) ?? []),
      ),
      (url) => url,
    ),
    status: statusOf(filled(first, "Status"), filled(first, "Published")),
  };
  return [{ value: listing }];
}

function isVariant(cells: Cells): boolean {
  return ["Variant SKU", "Variant Barcode", "Variant Price", "Option1 Value"].some(
    (name) => filled(cells, name) !== undefined,
  );
}

function variantOf(cells: Cells, first: Cells) {
  const options = [1, 2, 3].flatMap((number) => {
    const value = filled(cells, `Option${number} Value`);
    // Only the first row of a product names its options. "Default Title" stands for a product without any.
    const name = filled(first, `Option${number} Name`) ?? `option${number}`;
    return value === undefined || value === "Default Title" ? [] : [[name, value] as const];
  });
  const price = filled(cells, "Variant Price");
  const barcode = withoutApostrophe(filled(cells, "Variant Barcode"));
  const sku = withoutApostrophe(filled(cells, "Variant SKU"));
  return {
    id: sku,
    title: options.map(([, value]) => value).join(" / ") || undefined,
    identifiers: [
      ...(barcode === undefined ? [] : gtinIdentifiers(barcode)),
      ...(sku === undefined ? [] : [{ scheme: "sku", value: sku }]),
    ],
    attributes: { ...Object.fromEntries(options), ...(price === undefined ? {} : { price }) },
  };
}

function withoutApostrophe(text: string | undefined): string | undefined {
  return text === undefined ? undefined : filledText(text.replace(/^['’]+/u, ""));
}

function attributesOf(first: Cells): Readonly<Record<string, string>> {
  const type = filled(first, "Type");
  const tags = filled(first, "Tags");
  return { ...(type === undefined ? {} : { type }), ...(tags === undefined ? {} : { tags }) };
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

function filled(cells: Cells, name: string): string | undefined {
  return filledText(plainText(cells[name] ?? ""));
}

function cellsOf(value: unknown): Cells {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
