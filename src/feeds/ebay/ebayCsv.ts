import type { Identifier } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { type Cells, cellsOf, filledCell, otherCells } from "../cells.ts";
import type { Draft, ListingReader, Row } from "../reader.ts";
import { csvCutter } from "../rows/csvRows.ts";
import { groupRows } from "../rows/groupRows.ts";
import { titleText } from "../titleText.ts";
import { ebayCodes } from "./ebayCodes.ts";

const known: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Item number",
  "Title",
  "Variation details",
  "Custom label (SKU)",
  "Currency",
  "Start price",
  "Current price",
  "Condition",
  "eBay category 1 name",
  "P:UPC",
  "P:EAN",
  "P:ISBN",
]);

/**
 * Reads the report of active listings of eBay's Seller Hub. Rows of one item number become one listing: the first of
 * several is the item itself, the others are its variations.
 *
 * Source of the format: the header of the report and made-up rows in the tests of five programs that read it.
 */
export const ebayCsv: ListingReader = {
  id: "ebay-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ groupRows(
    /* @__PURE__ */ csvCutter({ required: ["Item number", "Title"] }),
    (value) => cellsOf(value)["Item number"] ?? "",
  ),
  read,
};

function read({ value }: Row): readonly Draft[] {
  const [item = {}, ...variations] = Array.isArray(value) ? value.map(cellsOf) : [];
  const details = filledCell(item, "Variation details");
  return [
    {
      value: {
        id: filledCell(item, "Item number"),
        platform: "ebay",
        title: titleText(plainText(item["Title"] ?? "")),
        identifiers: identifiersOf(item),
        price: priceOf(item),
        condition: filledCell(item, "Condition"),
        category: filledCell(item, "eBay category 1 name"),
        variants: variations.map(variantOf),
        attributes: {
          ...otherCells(item, known),
          ...(details === undefined ? {} : { "Variation details": details }),
        },
      },
    },
  ];
}

function variantOf(cells: Cells) {
  const sku = filledCell(cells, "Custom label (SKU)");
  return {
    id: sku,
    title: filledCell(cells, "Variation details"),
    identifiers: identifiersOf(cells),
    price: priceOf(cells),
  };
}

function identifiersOf(cells: Cells): readonly Identifier[] {
  const sku = filledCell(cells, "Custom label (SKU)");
  return [
    ...ebayCodes(cells),
    ...(sku === undefined ? [] : [{ scheme: "sku", value: sku } as const]),
  ];
}

function priceOf(cells: Cells) {
  const amount = filledCell(cells, "Current price") ?? filledCell(cells, "Start price");
  const currency = filledCell(cells, "Currency");
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : { amount, currency };
}
