import { isInstant } from "../model/index.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

const parts = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  instant: {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    // Twelve-hour Korean prints "AM" in current CLDR data, and 24 hours are clearer in a deadline anyway.
    hourCycle: "h23",
    timeZoneName: "shortOffset",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** By the length of `YYYY` and `YYYY-MM`. */
const precisions: Readonly<Record<number, keyof typeof parts>> = { 4: "year", 7: "month" };

/** Writes a date as exactly as it is known, an instant with hour, minute and offset in the legal zone. @internal */
export function formatWhen(when: string, locale: string, zone: string): string {
  if (isInstant(when)) return format("instant", locale, zone, new Date(when));
  return format(precisions[when.length] ?? "day", locale, "UTC", new Date(when));
}

/** Writes only the day, in the legal zone. @internal */
export function formatDay(when: string, locale: string, zone: string): string {
  return isInstant(when)
    ? format("day", locale, zone, new Date(when))
    : formatWhen(when, locale, zone);
}

function format(precision: keyof typeof parts, locale: string, timeZone: string, date: Date) {
  const key = `${precision} ${locale} ${timeZone}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone });
    formats.set(key, found);
  }
  return found.format(date);
}
