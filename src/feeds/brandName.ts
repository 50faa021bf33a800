import { filledText } from "./filledText.ts";

const unbranded =
  /^\(?(?:no[- ]?(?:brand|name)|un-?branded|brand-?less|without (?:a )?brand|generic|no brand name|sans marque|ohne marke|senza marca|sin marca|zonder merk|does not apply|무상표|브랜드 ?없음|노브랜드|상표 ?없음)\)?$/iu;

/**
 * Reads a brand: "Unknown" and its like are absent, "no brand" and its like become "unbranded", which is a value.
 *
 * @internal
 */
export function brandName(text: string): string | undefined {
  const value = filledText(text);
  if (value === undefined) return undefined;
  return unbranded.test(value) ? "unbranded" : value;
}
