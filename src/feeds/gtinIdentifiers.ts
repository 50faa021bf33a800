import type { Identifier } from "../model/index.ts";

/**
 * The barcode field of a listing as it was written: `readListings` looks at every barcode, whichever reader gave it.
 *
 * @internal
 */
export function gtinIdentifiers(text: string): readonly Identifier[] {
  return [{ scheme: "gtin", value: text.slice(0, 1000) }];
}
