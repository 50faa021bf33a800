import type { PartialDate } from "./partialDate.ts";

/**
 * Tells whether a span of days holds a day. A first or last day of which only the month or year is known is read in the way that holds
 * longest; a side that is not known is open.
 *
 * @internal
 */
export function holdsOn(
  { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined },
  day: string,
): boolean {
  const begun = from === undefined || from <= day.slice(0, from.length);
  return begun && (to === undefined || day.slice(0, to.length) <= to);
}
