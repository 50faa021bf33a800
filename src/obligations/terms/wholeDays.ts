import { lastDayOfMonth } from "../../text/isoDate.ts";

/** First day that a date of any precision can mean, `YYYY-MM-DD`. @internal */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.padEnd(10, "-01");
}

/** Last day that a date of any precision can mean, `YYYY-MM-DD`. @internal */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return lastDayOfMonth(`${date}-01`);
}
