import { type Identifier, parseGtin } from "../model/index.ts";

/**
 * Reads the barcode field of a listing: its GTINs, or the text itself as "other" when it holds none, because sellers write
 * article numbers there.
 *
 * @internal
 */
export function gtinIdentifiers(text: string): readonly Identifier[] {
  const strong = parseGtin(text).filter(({ certainty }) => certainty === "strong");
  if (strong.length === 0) return [{ scheme: "other", value: text.slice(0, 1000) }];
  return strong.map(({ gtin, length }) => ({ scheme: "gtin", value: gtin.slice(-length) }));
}
