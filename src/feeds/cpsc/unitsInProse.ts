import type { Quantity } from "../../model/index.ts";

const number = /(\d{1,3}(?:, ?\d{3})+|\d+)(\.\d+)?\s?(million|thousand)?/giu;

/**
 * Reads "About 1.7 million (In addition, about 45,900 were sold in Canada)": the first number is for the United States,
 * a later one only counts when its country is named behind it.
 *
 * @internal
 */
export function unitsInProse(text: string): readonly Quantity[] {
  const matches = [...text.matchAll(number)];
  return matches.flatMap((match, index) => {
    const [whole, digits = "", fraction = "", scale = ""] = match;
    const end = match.index + whole.length;
    const behind = text.slice(end, matches[index + 1]?.index ?? text.length);
    const territory = territoryOf(behind, index);
    if (territory === undefined) return [];
    const base = Number(digits.replaceAll(/[, ]/gu, "") + fraction);
    const factor = { million: 1_000_000, thousand: 1000 }[scale.toLowerCase()] ?? 1;
    const units = Math.round(base * factor);
    return Number.isSafeInteger(units) ? [{ units, territory }] : [];
  });
}

function territoryOf(behind: string, index: number): string | undefined {
  if (index === 0) return /\bin Canada\b/u.test(behind.split("(")[0] ?? "") ? "CA" : "US";
  if (/\bCanada\b/u.test(behind)) return "CA";
  return /\bMexico\b/u.test(behind) ? "MX" : undefined;
}
