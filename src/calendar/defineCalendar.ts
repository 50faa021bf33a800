import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { CountingLaw, Weekday } from "../model/index.ts";
import type { Calendar, CalendarSource, Coverage, Holiday, MakeUpWorkday } from "./calendar.ts";
import { dateOf, dayNumberOf } from "./dayNumber.ts";
import { zoneOffset } from "./zoneOffset.ts";

/** What a calendar of one's own is made of. */
export interface CalendarInput {
  /** Id that agreements refer to. */
  readonly id: string;
  /** Whose calendar it is; the id when absent. */
  readonly title?: string;
  /** IANA time zone. */
  readonly zone: string;
  /** Days of the week without business; Saturday and Sunday when absent. */
  readonly weekend?: readonly Weekday[];
  /** Holidays; none when absent. */
  readonly holidays?: readonly Holiday[];
  /** Weekend days worked; none when absent. */
  readonly workdays?: readonly MakeUpWorkday[];
  /** Days for which the holidays are complete. */
  readonly coverage: Coverage;
  /** Law by which limits of the place are counted that name no other; without one the end of a period stays where it falls. */
  readonly counting?: CountingLaw;
  /** Where the holidays come from; at least one. */
  readonly sources: readonly CalendarSource[];
}

/**
 * Makes a calendar of one's own, checked and in order.
 *
 * @param input - Zone, holidays, coverage and sources.
 * @returns A complete calendar.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when a day does not exist, lies outside the coverage, is
 * both a holiday and a workday, or names an unknown source; with code `INVALID_OPTION` when the zone is unknown.
 *
 * @example
 * ```ts
 * import { defineCalendar, isBusinessDay } from "safepact/calendar";
 *
 * const dubai = defineCalendar({
 *   id: "AE-2026",
 *   zone: "Asia/Dubai",
 *   weekend: [6, 7],
 *   holidays: [{ date: "2026-12-02", name: "National Day" }],
 *   coverage: { from: "2026-01-01", to: "2026-12-31" },
 *   sources: [{ id: "own", title: "Our own list", confidence: "unverified" }],
 * });
 * isBusinessDay("2026-12-02", dubai); // => false
 * ```
 */
export function defineCalendar(input: CalendarInput): Calendar {
  checkGiven(
    { input },
    {
      input: [
        "only",
        {
          id: "text",
          title: "text?",
          zone: "text",
          coverage: { from: "text", to: "text" },
          sources: "list",
          weekend: "list?",
          holidays: "list?",
          workdays: "list?",
          counting: "object?",
        },
      ],
    },
  );
  const { id, title = id, zone, weekend = [6, 7], coverage, counting, sources } = input;
  zoneOffset(0, zone);
  checkCoverage(input);
  checkSources(input);
  const holidays = inOrder(input.holidays ?? [], input);
  const workdays = inOrder(input.workdays ?? [], input);
  const closed = new Set(holidays.map(({ date }) => date));
  const both = workdays.find(({ date }) => closed.has(date));
  if (both) throw wrong(id, `${both.date} is both a holiday and a workday`, "Keep one of them.");
  return {
    id,
    title,
    zone,
    weekend,
    holidays,
    workdays,
    coverage,
    ...(counting === undefined ? {} : { counting }),
    sources,
  };
}

function checkCoverage({ id, coverage: { from, to } }: CalendarInput): void {
  if (dayNumberOf(from) <= dayNumberOf(to)) return;
  throw wrong(id, `its coverage ends on ${to} before it begins on ${from}`, "Swap the two days.");
}

function checkSources({ id, holidays = [], sources }: CalendarInput): void {
  if (sources.length === 0) {
    throw wrong(id, "it names no source", "Say where the holidays come from, even if unverified.");
  }
  const known = new Set(sources.map((source) => source.id));
  const astray = holidays.find(({ source }) => source !== undefined && !known.has(source));
  if (!astray) return;
  throw wrong(id, `${astray.date} refers to the source "${astray.source}"`, "List that source.");
}

function inOrder<Day extends { readonly date: string }>(
  days: readonly Day[],
  { id, coverage: { from, to } }: CalendarInput,
): readonly Day[] {
  for (const { date } of days) {
    const day = dayNumberOf(date);
    if (dateOf(day) < from || date > to) {
      throw wrong(id, `${date} lies outside its coverage ${from} to ${to}`, "Widen the coverage.");
    }
  }
  return [...days].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function wrong(id: string, what: string, hint: string): SafepactError {
  return new SafepactError("INVALID_INPUT", `The calendar "${id}" cannot be used: ${what}.`, {
    hint,
  });
}
