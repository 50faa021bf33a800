/**
 * The day a number of months before a day or an instant (in UTC), as `YYYY-MM-DD`; the last of a month that is too short.
 *
 * @internal
 */
export function monthsBefore(when: string, months: number): string {
  const day = new Date(when);
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0));
  target.setUTCDate(Math.min(day.getUTCDate(), last.getUTCDate()));
  return target.toISOString().slice(0, 10);
}
