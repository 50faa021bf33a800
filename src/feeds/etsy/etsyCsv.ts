import { plainText } from "../../text/plainText.ts";
import { type Cells, cellsOf, filledCell } from "../cells.ts";
import type { Draft, ListingReader, Row } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { titleText } from "../titleText.ts";

const images = Array.from({ length: 10 }, (_, index) => `IMAGE${index + 1}`);

/**
 * Reads the listings that an Etsy shop downloads as CSV. The file has no number of the listing: its first SKU is the id,
 * and without one the number of its row, which changes when the shop changes. Values of a variation become properties by
 * its name.
 *
 * Source of the format: the header of the file and made-up rows in the tests of six programs that read it.
 */
export const etsyCsv: ListingReader = {
  id: "etsy-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ required: ["TITLE", "CURRENCY_CODE"] }),
  read,
};

function read({ value, position }: Row): readonly Draft[] {
  const cells = cellsOf(value);
  const skus = (filledCell(cells, "SKU") ?? "").split(",").flatMap((sku) => sku.trim() || []);
  const amount = filledCell(cells, "PRICE");
  return [
    {
      value: {
        id: skus[0] ?? `row-${position.row}`,
        platform: "etsy",
        title: titleText(plainText(cells["TITLE"] ?? "")),
        description: filledCell(cells, "DESCRIPTION"),
        identifiers: [...new Set(skus)].map((sku) => ({ scheme: "sku", value: sku })),
        price:
          amount === undefined
            ? undefined
            : { amount, currency: filledCell(cells, "CURRENCY_CODE") },
        images: images.flatMap((name) => filledCell(cells, name) ?? []),
        attributes: attributesOf(cells),
      },
    },
  ];
}

function attributesOf(cells: Cells) {
  const variations = [1, 2, 3].flatMap((number) => {
    const name = filledCell(cells, `VARIATION ${number} NAME`);
    const values = filledCell(cells, `VARIATION ${number} VALUES`);
    return name === undefined || values === undefined ? [] : [[name, values] as const];
  });
  const others = ["TAGS", "MATERIALS", "QUANTITY"].flatMap((name) => {
    const text = filledCell(cells, name);
    return text === undefined ? [] : [[name.toLowerCase(), text] as const];
  });
  return Object.fromEntries([...others, ...variations]);
}
