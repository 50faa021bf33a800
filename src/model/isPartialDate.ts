/** @internal */
export const partialDatePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * Tells whether a text is a real date of the given or lesser precision.
 *
 * @param text - Text to look at.
 * @returns Whether it reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` and names a day that exists.
 *
 * @example
 * ```ts
 * import { isPartialDate } from "safepact/model";
 *
 * isPartialDate("2024-05"); // => true
 * isPartialDate("2023-02-29"); // => false
 * ```
 */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const [year = "", month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
