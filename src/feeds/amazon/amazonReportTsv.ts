import type { Identifier } from "../../model/index.ts";
import { plainText } from "../../text/plainText.ts";
import { type Cells, cellsOf, filledCell, otherCells } from "../cells.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";
import type { ListingReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { titleText } from "../titleText.ts";

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "item-name item-description listing-id seller-sku product-id product-id-type asin1 asin2 asin3 image-url item-condition status".split(
    " ",
  ),
);

/**
 * Reads the listings reports of Amazon's seller centre as tab-separated text, such as `GET_MERCHANT_LISTINGS_ALL_DATA`.
 * `product-id-type` says what a product id is: 1 an ASIN, 2 an ISBN, 3 a UPC, 4 an EAN. The report names no currency, so
 * that prices are properties; dates are written differently for each marketplace and stay properties too.
 *
 * Source of the format: header and rows of the report in the documentation of a program that reads it.
 */
export const amazonReportTsv: ListingReader = {
  id: "amazon-report-tsv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ delimiter: "\t", required: ["item-name", "seller-sku"] }),
  read: ({ value }) => {
    const cells = cellsOf(value);
    const image = filledCell(cells, "image-url");
    return [
      {
        value: {
          id: filledCell(cells, "listing-id") ?? filledCell(cells, "seller-sku"),
          platform: "amazon",
          title: titleText(plainText(cells["item-name"] ?? "")),
          description: filledCell(cells, "item-description"),
          identifiers: identifiersOf(cells),
          images: image === undefined ? [] : [image],
          status: filledCell(cells, "status"),
          attributes: otherCells(cells, known),
        },
      },
    ];
  },
};

function identifiersOf(cells: Cells): readonly Identifier[] {
  const sku = filledCell(cells, "seller-sku");
  const id = filledCell(cells, "product-id");
  const asins = ["asin1", "asin2", "asin3"].flatMap((name) => filledCell(cells, name) ?? []);
  if (id !== undefined && filledCell(cells, "product-id-type") === "1") asins.push(id);
  const isBarcode = ["2", "3", "4"].includes(filledCell(cells, "product-id-type") ?? "");
  return [
    ...[...new Set(asins)].map((value) => ({ scheme: "asin", value }) as const),
    ...(id !== undefined && isBarcode ? gtinIdentifiers(id) : []),
    ...(sku === undefined ? [] : [{ scheme: "sku", value: sku } as const]),
  ];
}
