import { monthOfName } from "../../model/monthOfName.ts";

const parts = /yyyy|M{1,4}|d{1,2}/gu;

/** Whether a pattern of dates names year, month and day once each. @internal */
export function isDatePattern(pattern: string): boolean {
  const kinds = (pattern.match(parts) ?? []).map((part) => part[0]);
  return kinds.length === 3 && ["y", "M", "d"].every((kind) => kinds.includes(kind));
}

/**
 * Reads a date by a pattern of `yyyy`, `MM` or `MMMM`, and `dd`; what does not fit it is given back for the parser to try.
 *
 * @internal
 */
export function dateByPattern(text: string, pattern: string): string {
  const order = (pattern.match(parts) ?? []).map((part) => part);
  const between = pattern
    .split(parts)
    .map((signs) => signs.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, "\\$&"));
  const source = between.map((signs, index) => signs + patternOf(order[index] ?? "")).join("");
  const match = new RegExp(`^${source}`, "u").exec(text);
  if (match === null) return text;
  const part = (kind: string) => match[order.findIndex((each) => each.startsWith(kind)) + 1] ?? "";
  const month = /^\d/u.test(part("M")) ? Number(part("M")) : monthOfName(part("M"));
  if (month === undefined) return text;
  return [part("y"), String(month).padStart(2, "0"), part("d").padStart(2, "0")].join("-");
}

function patternOf(part: string): string {
  if (part === "") return "";
  if (part === "yyyy") return "(\\d{4})";
  return part.length > 2 ? "([\\p{L}\\p{M}]{3,20})\\.?" : "(\\d{1,2})";
}
