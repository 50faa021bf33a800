import type { BarcodeCounts } from "../../feeds/countBarcodes.ts";

/** A sentence about barcodes without a valid GTIN; empty when there is none. */
export function barcodesText({ sound, damaged }: BarcodeCounts): string {
  return damaged === 0
    ? ""
    : `${damaged} of ${damaged + sound} barcodes hold no valid GTIN: they are kept as written and match nothing. Export them as text, not as numbers.`;
}
