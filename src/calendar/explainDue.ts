import type { Deadline, Instant } from "../model/index.ts";
import { DAY } from "../text/durations.ts";
import { asksHolidays } from "./asksHolidays.ts";
import type { Calendar } from "./calendar.ts";
import { dateOf, dayNumberOf, weekdayOf } from "./dayNumber.ts";
import { type CountedDay, dueAt } from "./dueAt.ts";
import { type DueMessages, dueMessagesEn } from "./dueMessages.ts";
import { instantMs } from "./instantMs.ts";
import { isUnverified } from "./isUnverified.ts";
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
 * Explains a due time in sentences: when it was received by both clocks, the limit, the days counted and left out, the end,
 * and whether the calendar rests on a source that was not checked.
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
 * import { dueMessagesKo, explainDue, kr } from "safepact/calendar";
 *
 * const deadline = { amount: 1, unit: "business-day", countFrom: "next-day" } as const;
 * const sentences = explainDue(deadline, "2026-02-13T23:30:00Z", kr);
 * sentences[0]; // => "Received Fri 2026-02-13 23:30 UTC = Sat 2026-02-14 08:30 KST."
 * sentences[2]; // => "Counted: Thu 2026-02-19 (business day)."
 * sentences[4]; // => "Due before Fri 2026-02-20 00:00 KST."
 * explainDue(deadline, "2026-02-13T23:30:00Z", kr, { messages: dueMessagesKo })[4]; // => "완료 시한: 금 2026-02-20 00:00 KST 전."
 * ```
 */
export function explainDue(
  deadline: Deadline,
  instant: Instant,
  calendar: Calendar,
  options: ExplainDueOptions = {},
): readonly string[] {
  const { messages = dueMessagesEn } = options;
  const due = dueAt(deadline, instant, calendar);
  const days = (counted: boolean) => dayList(due.counted, { counted, messages, calendar });
  const counted = days(true);
  const skipped = days(false);
  const end = momentText(instantMs(due.dueAt), { zone: calendar.zone, messages });
  return [
    receipt(instant, calendar, messages),
    period(deadline, messages),
    ...(counted ? [fill(messages.counted, { days: counted })] : []),
    ...(skipped ? [fill(messages.skipped, { days: skipped })] : []),
    fill(messages.due, { local: end }),
    ...(asksHolidays(deadline) && isUnverified(calendar)
      ? [fill(messages.unverified, { calendar: calendar.id })]
      : []),
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
    unit: amount === 1 ? names.one : names.other,
    rule: messages.rules[countFrom],
  });
}

function dayList(
  days: readonly CountedDay[],
  { counted, messages, calendar }: { counted: boolean; messages: DueMessages; calendar: Calendar },
): string {
  return days
    .filter((day) => day.counted === counted)
    .map(({ date, reason, name = "" }) => {
      const shown = nameIn(messages.locale, { date, name, calendar });
      return fill(messages.day, {
        day: dayText(dayNumberOf(date), messages),
        reason: fill(messages.reasons[reason], { name: shown }),
      });
    })
    .join(messages.separator);
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
  return wallText(ms + zoneOffset(ms, zone), zoneLabel(ms, zone), messages);
}

function wallText(wall: number, label: string, messages: DueMessages): string {
  const time = new Date(wall).toISOString().slice(11, 16);
  return `${dayText(Math.floor(wall / DAY), messages)} ${time} ${label}`;
}

function dayText(day: number, { weekdays }: DueMessages): string {
  return `${weekdays[weekdayOf(day) - 1] ?? ""} ${dateOf(day)}`.trimStart();
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
