/** @internal */
export const partialDatePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * Tells whether a text is a real date of the given or lesser precision.
 *
 * @param text - Text to look at.
 * @returns Whether it reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` and names a day that exists.
 *
 * @internal
 */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const day = Number(text.slice(8, 10) || "01");
  return day > 0 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7) || "01"));
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month of the Gregorian calendar; none of a month that does not exist. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

const leapYear = "(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** Days that exist, for a schema, which has nothing but patterns: months of 31 and of 30 days, February, and its leap day. @internal */
export const realDay = `(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;
