import { plainText } from "../../text/plainText.ts";
import { cellsOf, filledCell, otherCells } from "../cells.ts";
import type { ListingReader } from "../reader.ts";
import { csvRows } from "../rows/csvRows.ts";
import { titleText } from "../titleText.ts";

const NUMBER = "상품번호(스마트스토어)";
const categories = ["대분류", "중분류", "소분류", "세분류"];
const known: ReadonlySet<string> = /* @__PURE__ */ new Set([
  NUMBER,
  "판매자상품코드",
  "상품명",
  "판매가",
  "판매상태",
  "대표이미지 URL",
  ...categories,
]);

/**
 * Reads the list of products that a shop of Naver SmartStore downloads as CSV. Prices are in won; columns beyond those that
 * were seen become properties by their names.
 *
 * Source of the format: the names of its columns as seven programs read them; no whole file was seen.
 */
export const naverCsv: ListingReader = {
  id: "naver-csv",
  reads: { listings: true },
  rows: /* @__PURE__ */ csvRows({ required: [NUMBER, "상품명"] }),
  read: ({ value }) => {
    const cells = cellsOf(value);
    const sku = filledCell(cells, "판매자상품코드");
    const amount = filledCell(cells, "판매가");
    const image = filledCell(cells, "대표이미지 URL");
    const path = categories.flatMap((name) => filledCell(cells, name) ?? []);
    return [
      {
        value: {
          id: filledCell(cells, NUMBER),
          platform: "naver-smartstore",
          title: titleText(plainText(cells["상품명"] ?? "")),
          identifiers: sku === undefined ? [] : [{ scheme: "sku", value: sku }],
          price: amount === undefined ? undefined : { amount, currency: "KRW" },
          category: path.length === 0 ? undefined : path.join(" > "),
          images: image === undefined ? [] : [image],
          status: filledCell(cells, "판매상태"),
          language: "ko",
          attributes: otherCells(cells, known),
        },
      },
    ];
  },
};
