import { isPartialDate } from "./isPartialDate.ts";

/** @internal */
export const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u;

/**
 * Tells whether a text is an ISO 8601 instant with an offset.
 *
 * @param text - Text to look at.
 * @returns Whether it names one moment; a time without `Z` or an offset does not.
 *
 * @example
 * ```ts
 * import { isInstant } from "safepact/model";
 *
 * isInstant("2026-02-14T08:30:00+09:00"); // => true
 * isInstant("2026-02-14T08:30:00"); // => false
 * ```
 */
export function isInstant(text: string): boolean {
  const match = instantPattern.exec(text);
  return match?.[1] !== undefined && isPartialDate(match[1]);
}
