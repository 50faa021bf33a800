import { isGtin } from "./isGtin.ts";

/** Keys of fixed length, with the characters behind them. */
const fixed: Readonly<Record<string, number>> = {
  "11": 6,
  "12": 6,
  "13": 6,
  "15": 6,
  "16": 6,
  "17": 6,
  "20": 2,
};

/** Keys of varying length that end with a separator or with the text. */
const varying = [
  "10",
  "21",
  "22",
  "30",
  "37",
  "240",
  "241",
  "250",
  "710",
  "711",
  "712",
  "713",
  "714",
  "715",
];

/** The separator FNC1 (GS1 calls its character GS). */
const FNC1 = "\u001d";

/** An element string: the product, and its other keys in order. @internal */
export interface ElementString {
  /** The 14 digits behind key 01. */
  readonly gtin: string;
  /** Keys and values, such as `["10", "B25"]`. */
  readonly keys: readonly (readonly [string, string])[];
}

/**
 * Reads a GS1 element string without brackets, as a scanner gives it: key 01 first, with or without the sign of the
 * symbology (`]d2`), and FNC1 behind keys of varying length. Where FNC1 was lost, such a key runs to the end of the text.
 * What stands behind a key that is not known here is left.
 *
 * Source: GS1 General Specifications, figures on element strings and their lengths.
 *
 * @internal
 */
export function elementString(text: string): ElementString | undefined {
  const parts = text
    .trim()
    .replaceAll(/<GS>|\{GS\}/giu, FNC1)
    .split(FNC1);
  // One more may stand before the first key.
  const [first = "", ...others] = parts[0] === "" ? parts.slice(1) : parts;
  const [, gtin, rest = ""] = /^(?:\][A-Za-z]\d)?01(\d{14})([\s\S]{0,400})$/u.exec(first) ?? [];
  if (gtin === undefined || !isGtin(gtin)) return undefined;
  const keys: (readonly [string, string])[] = [];
  for (const part of [rest, ...others]) {
    if (!readKeys(part, keys)) break;
  }
  return rest === "" || keys.length > 0 ? { gtin, keys } : undefined;
}

/** Reads the keys up to a separator; whether all were known. */
function readKeys(part: string, keys: (readonly [string, string])[]): boolean {
  let at = 0;
  while (at < part.length) {
    const key = part.slice(at, at + 2);
    const length = fixed[key];
    if (length !== undefined) {
      const value = part.slice(at + 2, at + 2 + length);
      if (!/^\d+$/u.test(value) || value.length < length) return false;
      keys.push([key, value]);
      at += 2 + length;
      continue;
    }
    const long = varying.find((name) => part.startsWith(name, at));
    if (long === undefined) return false;
    keys.push([long, part.slice(at + long.length)]);
    return true;
  }
  return true;
}
