import { checkGiven } from "../model/checkGiven.ts";
import type { Deadline, Instant } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import { asksHolidays } from "./asksHolidays.ts";
import type { Calendar } from "./calendar.ts";
import { calendarShape, deadlineShape } from "./calendarShapes.ts";
import { dayNumberOf } from "./dayNumber.ts";
import type { CountedDay } from "./due.ts";
import { dueAt } from "./dueAt.ts";
import type { DueMessages, UnitNames } from "./dueMessages/dueMessages.ts";
import { dueMessagesEn } from "./dueMessages/en.ts";
import { dayText, fill } from "./dueText.ts";
import { instantMs } from "./instantMs.ts";
import { isUnverified } from "./isUnverified.ts";
import { lawSentences } from "./lawSentences.ts";
import { offsetText } from "./zonedInstant.ts";
import { zoneLabel } from "./zoneLabel.ts";
import { zoneOffset } from "./zoneOffset.ts";

/** Options of {@link explainDue}. */
export interface ExplainDueOptions {
  /**
   * Words of the reader's language.
   *
   * @defaultValue {@link dueMessagesEn}
   */
  readonly messages?: DueMessages;
}

/**
 * Explains a due time in sentences: when it was received by both clocks, the limit, the law that counts it, the days counted and left
 * out, the end, and whether the law or the calendar rests on a source that was not checked.
 *
 * @param deadline - Length of the period, and how it is counted.
 * @param instant - Moment of the event, ISO 8601 with an offset.
 * @param calendar - Calendar to count by.
 * @param options - Words of the reader's language.
 * @returns Sentences, in order.
 * @throws A {@link errors!SafepactError} as {@link dueAt} does.
 *
 * @example
 * ```ts
 * import { explainDue } from "safepact/calendar";
 * import { kr } from "safepact/calendars/kr";
 * import * as ko from "safepact/languages/ko";
 *
 * const deadline = { amount: 1, unit: "business-day", countFrom: "next-day" } as const;
 * const sentences = explainDue(deadline, "2026-02-13T23:30:00Z", kr);
 * sentences[0]; // => "Received Fri 2026-02-13 23:30 UTC = Sat 2026-02-14 08:30 KST."
 * sentences[2]; // => "Counted: Thu 2026-02-19 (business day)."
 * sentences[4]; // => "Due before Fri 2026-02-20 00:00 KST."
 * explainDue(deadline, "2026-02-13T23:30:00Z", kr, { messages: ko.dueMessages })[4]; // => "완료 시한: 금 2026-02-20 00:00 KST 전."
 * ```
 */
export function explainDue(
  deadline: Deadline,
  instant: Instant,
  calendar: Calendar,
  options: ExplainDueOptions = {},
): readonly string[] {
  checkGiven(
    { deadline, instant, calendar, options },
    {
      deadline: deadlineShape,
      instant: "text",
      calendar: calendarShape,
      options: { messages: "object?" },
    },
  );
  const { messages = dueMessagesEn } = options;
  const due = dueAt(deadline, instant, calendar);
  const days = (counted: boolean) => dayList(due.counted, { counted, messages, calendar });
  const counted = days(true);
  const skipped = days(false);
  const end = momentText(instantMs(due.dueAt), { zone: calendar.zone, messages });
  return [
    receipt(instant, calendar, messages),
    period(deadline, messages),
    ...lawSentences(deadline, due, { calendar, messages }),
    ...(counted ? [fill(messages.counted, { days: counted })] : []),
    ...(skipped ? [fill(messages.skipped, { days: skipped })] : []),
    fill(messages.due, { local: end }),
    ...(asksHolidays(deadline, calendar) && isUnverified(calendar)
      ? [fill(messages.unverified, { calendar: calendar.id })]
      : []),
    ...(due.warnings ? [fill(messages.law.oldClock, { zone: calendar.zone })] : []),
  ];
}

function receipt(instant: Instant, { zone }: Calendar, messages: DueMessages): string {
  const ms = instantMs(instant);
  const local = momentText(ms, { zone, messages });
  const sentOffset = /[+-]\d{2}:\d{2}$/u.exec(instant)?.[0] ?? "+00:00";
  if (sentOffset === offsetText(zoneOffset(ms, zone))) {
    return fill(messages.receivedLocally, { local });
  }
  const sign = sentOffset.startsWith("-") ? -1 : 1;
  const shift = sign * Date.parse(`1970-01-01T${sentOffset.slice(1)}:00Z`);
  const label = sentOffset === "+00:00" ? "UTC" : `UTC${sentOffset}`;
  return fill(messages.received, { sent: wallText(ms + shift, label, messages), local });
}

function period({ amount, unit, countFrom }: Deadline, messages: DueMessages): string {
  const names = messages.units[unit];
  return fill(messages.period, {
    amount: String(amount),
    unit: nameOfAmount(amount, names, messages.locale),
    rule: messages.rules[countFrom],
  });
}

function nameOfAmount(amount: number, names: UnitNames, locale: string): string {
  const form = new Intl.PluralRules(locale).select(amount);
  if (form === "one") return names.one;
  return (form === "few" ? names.few : undefined) ?? names.other;
}

function dayList(
  days: readonly CountedDay[],
  { counted, messages, calendar }: { counted: boolean; messages: DueMessages; calendar: Calendar },
): string {
  return runsOf(days.filter((day) => day.counted === counted))
    .map(({ first, last }) => {
      const { date, reason, name = "" } = first;
      const shown = nameIn(messages.locale, { date, name, calendar });
      const why = fill(messages.reasons[reason], { name: shown });
      const from = dayText(dayNumberOf(date), messages);
      if (first === last) return fill(messages.day, { day: from, reason: why });
      const to = dayText(dayNumberOf(last.date), messages);
      return fill(messages.span, { from, to, reason: why });
    })
    .join(messages.separator);
}

/** More than a week of plain days in a row is told by its ends: nobody reads a list of thirty. */
function runsOf(days: readonly CountedDay[]): readonly { first: CountedDay; last: CountedDay }[] {
  const plain = days.filter(({ reason }) => reason === "calendar-day");
  const [first] = plain;
  const last = plain.at(-1);
  const long = first !== undefined && last !== undefined && plain.length > 7;
  return days.flatMap((day) => {
    if (!long || day.reason !== "calendar-day") return [{ first: day, last: day }];
    return day === first ? [{ first, last }] : [];
  });
}

/** A Korean reads Korean holidays by their Korean names; everybody else reads the English one. */
function nameIn(
  locale: string,
  { date, name, calendar }: { date: string; name: string; calendar: Calendar },
): string {
  if (!calendar.id.toLowerCase().startsWith({ ko: "kr", zh: "cn" }[locale.slice(0, 2)] ?? "-")) {
    return name;
  }
  return calendar.holidays.find((holiday) => holiday.date === date)?.localName ?? name;
}

function momentText(
  ms: number,
  { zone, messages }: { zone: string; messages: DueMessages },
): string {
  return wallText(ms + zoneOffset(ms, zone), zoneLabel(ms, zone, messages.locale), messages);
}

function wallText(wall: number, label: string, messages: DueMessages): string {
  const time = new Date(wall).toISOString().slice(11, 16);
  return `${dayText(Math.floor(wall / DAY), messages)} ${time} ${label}`;
}
