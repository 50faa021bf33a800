import type { Identifier } from "../../model/index.ts";
import { type Cells, filledCell } from "../cells.ts";
import { gtinIdentifiers } from "../gtinIdentifiers.ts";

/** What eBay lets a seller write who has no code, in the languages of its sites. */
const noCode =
  /^(?:does not apply|nicht zutreffend|non applicabile|no aplicable|non applicable|ne s'applique pas)$/iu;

/** Whether a cell of a product code holds one, and not eBay's words for none. @internal */
export function isEbayCode(text: string): boolean {
  return !noCode.test(text);
}

/** The barcodes in the columns of a product. @internal */
export function ebayCodes(cells: Cells): readonly Identifier[] {
  return ["P:UPC", "P:EAN", "P:ISBN"]
    .flatMap((name) => filledCell(cells, name) ?? [])
    .filter(isEbayCode)
    .flatMap(gtinIdentifiers);
}
