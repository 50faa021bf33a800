import { readFileSync } from "node:fs";
import * as korea from "@hyunbinseo/holidays-kr/all";
import Holidays from "date-holidays";
import type { Years } from "./compress.ts";
import type { Country } from "./countries.ts";
import { koreanName } from "./koreanNames.ts";

/** One holiday of one day. */
export interface Day {
  readonly date: string;
  readonly name: string;
  readonly localName?: string;
  readonly source?: string;
}

const DAY = 86_400_000;

/** The public holidays of a country or region that last the whole day, from date-holidays. */
export function collectDays(country: Country, region: string | undefined, years: Years): Day[] {
  const { code, types = ["public"] } = country;
  const calendar = region ? new Holidays(code, region) : new Holidays(code);
  const days: Day[] = [];
  for (let year = years.from; year <= years.to; year++) {
    for (const { type, date, start, end, name } of calendar.getHolidays(year, "en")) {
      // A day that closes at noon or in the evening is a business day.
      if (!types.includes(type) || !date.includes(" 00:00:00")) continue;
      const length = Math.round((end.getTime() - start.getTime()) / DAY);
      for (let day = 0; day < length; day++) {
        days.push({ date: shift(date.slice(0, 10), day), name: clean(name) });
      }
    }
  }
  return days.filter(({ date }) => Number(date.slice(0, 4)) <= years.to);
}

/** A name without the characters that mean something in a table. */
export function clean(name: string): string {
  return name.replaceAll(/[~=\n`\\]|\$\{/gu, " ").trim();
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Korean days off, from the gazette by way of `@hyunbinseo/holidays-kr`. */
export function collectKorea(): Day[] {
  return Object.values(korea)
    .flatMap((year) => Object.entries<readonly string[]>(year))
    .flatMap(([date, names]) =>
      names.map((localName) => ({ date, name: koreanName(localName), localName })),
    );
}

/** The Chinese days off and the weekend days worked for them, from `chinese-days`. */
export function collectChina(years: Years): { holidays: Day[]; workdays: Day[] } {
  const file = new URL(
    "../../../node_modules/chinese-days/dist/chinese-days.json",
    import.meta.url,
  );
  const data: Record<"holidays" | "workdays", Record<string, string>> = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const read = (days: Record<string, string>) =>
    Object.entries(days)
      .filter(([date]) => Number(date.slice(0, 4)) >= years.from)
      .filter(([date]) => Number(date.slice(0, 4)) <= years.to)
      .map(([date, text]) => {
        const [name = "", localName = ""] = text.split(",");
        return { date, name, localName };
      });
  return { holidays: read(data.holidays), workdays: read(data.workdays) };
}
