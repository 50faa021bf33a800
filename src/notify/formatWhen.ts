import { instantMs } from "../calendar/instantMs.ts";
import { localTime } from "../calendar/localTime.ts";

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
    timeZoneName: "short",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Clocks that people call by a name which the runtime's data does not have, by language and zone. */
const clocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    "Asia/Seoul": "koreanischer Zeit",
    "Asia/Shanghai": "chinesischer Zeit",
    "Asia/Tokyo": "japanischer Zeit",
    "Europe/Dublin": "irischer Zeit",
    "Europe/London": "britischer Zeit",
  },
  ko: { "Asia/Seoul": "한국시간" },
  ja: { "Asia/Tokyo": "日本時間" },
  zh: { "Asia/Shanghai": "北京时间" },
};

/** By the length of `YYYY` and `YYYY-MM`. */
const precisions: Readonly<Record<number, keyof typeof parts>> = { 4: "year", 7: "month" };

/** Writes a date as exactly as it is known, an instant with hour, minute and the clock of the legal zone. @internal */
export function formatWhen(when: string, locale: string, zone: string): string {
  if (when.includes("T")) return format("instant", locale, zone, when);
  return format(precisions[when.length] ?? "day", locale, "UTC", when);
}

/**
 * Writes the end of a period. One that ends with a day ends at its 24:00: "by 11 March at 00:00" would be read as a day later.
 *
 * @internal
 */
export function formatEnd(when: string, locale: string, zone: string): string {
  if (!when.includes("T") || localTime(when, zone).time !== "00:00:00") {
    return formatWhen(when, locale, zone);
  }
  const last = new Date(instantMs(when) - 1).toISOString();
  return formatWhen(last, locale, zone).replace("23:59", "24:00");
}

/** Writes only the day, in the legal zone. @internal */
export function formatDay(when: string, locale: string, zone: string): string {
  return when.includes("T") ? format("day", locale, zone, when) : formatWhen(when, locale, zone);
}

/** Dates written before: a sending repeats the same few thousands of times. */
const written = new Map<string, string>();
const MOST = 10_000;

function format(
  precision: keyof typeof parts,
  locale: string,
  timeZone: string,
  when: string,
): string {
  const setting = `${precision} ${locale} ${timeZone}`;
  const key = `${when} ${setting}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  let found = formats.get(setting);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...parts[precision], timeZone });
    formats.set(setting, found);
  }
  if (written.size >= MOST) written.clear();
  const text = named(found.format(new Date(when)), locale, timeZone);
  written.set(key, text);
  return text;
}

/** The runtime gives an offset where its data has no name for a clock in that language. */
function named(text: string, locale: string, timeZone: string): string {
  const name = clocks[locale.split("-", 1)[0] ?? ""]?.[timeZone];
  return name === undefined ? text : text.replace(/(?:GMT|UTC)(?:[+-][\d:]+)?|JST/u, name);
}
