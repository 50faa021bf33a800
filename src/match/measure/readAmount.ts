import type { Dimension } from "./measure.ts";
import { type NumberAt, readNumber } from "./readNumber.ts";
import { unitAt } from "./unitAt.ts";

const SPACE = 32;
const BRACKET = 40;
const LONGEST_FRACTION = 9;
const fraction =
  /^(?:(?:(\d{1,2})[ -])?([1-9]\d?)\/(2|3|4|8|16|32)|(\d{1,3}) \.(5|25|75))(?![\d.,/])/u;
const divided: ReadonlySet<Dimension> = new Set<Dimension>(["volume", "mass", "length"]);

/**
 * Reads the number that something is measured by: also what has nothing before its point (".5 l"), a fraction ("1 3/4 inch") and, before
 * charges, groups of three behind a space ("10 000 mah").
 *
 * @internal
 */
export function readAmount(text: string, start: number): NumberAt | undefined {
  if (isBehindPoint(text, start)) {
    const decimals = readNumber(text, start);
    return decimals && { value: Number(`.${text.slice(start, decimals.end)}`), end: decimals.end };
  }
  return readFraction(text, start) ?? readSpacedNumber(text, start);
}

// ".5 l" has nothing before its point.
function isBehindPoint(text: string, start: number): boolean {
  if (text[start - 1] !== "." || !/^\d{1,2}(?![\d.,])/u.test(text.slice(start, start + 3)))
    return false;
  const before = text.charCodeAt(start - 2);
  return Number.isNaN(before) || before === SPACE || before === BRACKET;
}

/** Reads "1/2 kg", "1 3/4 inch" and, as "1 ½" is folded, "1 .5 l": a fraction of what is weighed or measured, not one of two. */
function readFraction(text: string, start: number): NumberAt | undefined {
  if (text[start - 1] === "/") return undefined;
  const found = fraction.exec(text.slice(start, start + LONGEST_FRACTION));
  if (!found) return undefined;
  const [all, whole, top = "0", bottom = "1", units, decimals] = found;
  const part = decimals === undefined ? Number(top) / Number(bottom) : Number(`.${decimals}`);
  const number = { value: Number(whole ?? units ?? 0) + part, end: start + all.length };
  const dimension = unitAt(text, number.end, [number.value])?.unit.dimension;
  return part < 1 && dimension !== undefined && divided.has(dimension) ? number : undefined;
}

/** Reads a number; "10 000 mah" is one, since no battery is sold by the dozen without a word between. */
function readSpacedNumber(text: string, start: number): NumberAt | undefined {
  const first = readNumber(text, start);
  if (!first || text.charCodeAt(first.end) !== SPACE || first.value >= 1000) return first;
  const group = /^ (\d{3}) ?(?:mah|wh)\b/u.exec(text.slice(first.end, first.end + 9));
  if (!group?.[1]) return first;
  return { value: first.value * 1000 + Number(group[1]), end: first.end + 4 };
}
