import { formatDay, formatWhen } from "../../notify/formatWhen.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";

/** Writes dates and instants of a page, in its language and its zone. @internal */
export interface DateWriter {
  /** Only the day. */
  day(when: string): string;
  /** As exactly as it is known, an instant with hour, minute and offset. */
  instant(when: string): string;
}

/**
 * Makes the writer of dates of a page.
 *
 * @internal
 */
export function dateWriter({ language }: ReportMessages, zone: string): DateWriter {
  return {
    day: (when) => formatDay(when, language.formatLocale, zone),
    instant: (when) => formatWhen(when, language.formatLocale, zone),
  };
}

/**
 * The zone a card was made in, as far as its `asOf` says: a zone of whole hours by its offset, else UTC.
 *
 * @internal
 */
export function zoneOfInstant(instant: string): string {
  const offset = /([+-])(\d{2}):00$/u.exec(instant);
  const hours = Number(offset?.[2] ?? 0);
  if (!offset || hours === 0) return "UTC";
  // The sign of these names is turned round: Etc/GMT-9 is nine hours ahead of UTC.
  return `Etc/GMT${offset[1] === "+" ? "-" : "+"}${hours}`;
}
