import type { Identifier } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { brandName } from "../brandName.ts";
import { type Cells, cellsOf, filledCell } from "../cells.ts";
import type { Draft, ListingReader, Row } from "../reader.ts";
import { csvCutter } from "../rows/csvRows.ts";
import { groupRows } from "../rows/groupRows.ts";
import { titleText } from "../titleText.ts";
import { ebayCodes, isEbayCode } from "./ebayCodes.ts";

/** The columns of File Exchange and of product details by the names of Seller Hub. */
const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ItemID", "Item number"],
  ["CustomLabel", "Custom label (SKU)"],
  ["StartPrice", "Start price"],
  ["Price", "Start price"],
  ["PicURL", "Item photo URL"],
  ["RelationshipDetails", "Relationship details"],
  ["ConditionID", "Condition ID"],
  ["ConditionDescription", "Condition description"],
  ["UPC", "P:UPC"],
  ["EAN", "P:EAN"],
  ["ISBN", "P:ISBN"],
]);

/**
 * Reads the templates with which sellers list on eBay: those of Seller Hub Reports and the older ones of File Exchange,
 * whose columns have other names and a star where they must be filled. Lines of `#INFO` stand before the header. The
 * currency stands in the name of the column of actions. A row that ends a listing gives one that has ended; columns of
 * shipping, payment and returns are left out.
 *
 * Source of the format: the headers and the rows that some twenty other programs write for eBay; no file of a seller was seen.
 */
export const ebayTemplateCsv: ListingReader = {
  id: "ebay-template-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ groupRows(
    /* @__PURE__ */ csvCutter({ required: ["Title"], comment: ["#INFO", "Info"], rename: nameOf }),
    (value) => keyOf(cellsOf(value)),
    (value) => isVariation(cellsOf(value)),
  ),
  read,
};

function nameOf(column: string): string {
  const name = column
    .trim()
    .replace(/^\*/u, "")
    .replace(/^Product:/u, "P:");
  return names.get(name) ?? name;
}

function keyOf(cells: Cells): string {
  return cells["Item number"] || cells["Custom label (SKU)"] || cells["Title"] || "";
}

function isVariation(cells: Cells): boolean {
  return cells["Relationship"]?.trim().toLowerCase() === "variation";
}

function read({ value, position }: Row): readonly Draft[] {
  const [item = {}, ...variations] = Array.isArray(value) ? value.map(cellsOf) : [];
  const action = Object.keys(item).find((name) => /^Action\b/u.test(name)) ?? "";
  const currency = /Currency=([A-Z]{3})\b/u.exec(action)?.[1] ?? filledCell(item, "Currency");
  const details = filledCell(item, "Relationship details");
  const ends = /^(?:end|delete)$/iu.test(item[action]?.trim() ?? "");
  return [
    {
      value: {
        id:
          filledCell(item, "Item number") ??
          filledCell(item, "Custom label (SKU)") ??
          `row-${position.row}`,
        platform: "ebay",
        title: titleText(plainText(item["Title"] ?? "")),
        description: filledCell(item, "Description"),
        brand: brandName(filledCell(item, "C:Brand") ?? filledCell(item, "P:Brand") ?? ""),
        identifiers: identifiersOf(item),
        price: priceOf(item, currency),
        images: (item["Item photo URL"] ?? "").split("|").flatMap((url) => url.trim() || []),
        category: filledCell(item, "Category name"),
        variants: variations.map((cells) => ({
          id: filledCell(cells, "Custom label (SKU)"),
          title: filledCell(cells, "Relationship details"),
          identifiers: identifiersOf(cells),
          price: priceOf(cells, currency),
        })),
        attributes: {
          ...specificsOf(item),
          ...(details === undefined ? {} : { "Variation details": details }),
        },
        ...(ends ? { status: "ended" } : {}),
      },
    },
  ];
}

function identifiersOf(cells: Cells): readonly Identifier[] {
  const sku = filledCell(cells, "Custom label (SKU)");
  const mpn = filledCell(cells, "C:MPN") ?? filledCell(cells, "P:MPN");
  return [
    ...ebayCodes(cells),
    ...(mpn === undefined || !isEbayCode(mpn) ? [] : [{ scheme: "mpn", value: mpn } as const]),
    ...(sku === undefined ? [] : [{ scheme: "sku", value: sku } as const]),
  ];
}

function priceOf(cells: Cells, currency: string | undefined) {
  const amount = filledCell(cells, "Start price");
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
}

/** What the seller said of the product itself: the columns that begin with "C:", and its condition. */
function specificsOf(cells: Cells): Cells {
  const specifics = Object.keys(cells).filter((name) => /^(?:C:|Condition )/u.test(name));
  return Object.fromEntries(
    specifics.flatMap((name) => {
      const text = ["C:Brand", "C:MPN"].includes(name) ? undefined : filledCell(cells, name);
      return text === undefined ? [] : [[name.replace(/^C:/u, ""), text] as const];
    }),
  );
}
