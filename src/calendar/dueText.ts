import { dateOf, weekdayOf } from "./dayNumber.ts";
import type { DueMessages } from "./dueMessages/dueMessages.ts";

/** Puts values into a sentence. @internal */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** Writes a day with its weekday. @internal */
export function dayText(day: number, { weekdays }: Pick<DueMessages, "weekdays">): string {
  return `${weekdays[weekdayOf(day) - 1] ?? ""} ${dateOf(day)}`.trimStart();
}
