import type { Deadline } from "../model/index.ts";

/**
 * Tells whether a period cannot be counted without knowing holidays. Hours and plain calendar days can.
 *
 * @internal
 */
export function asksHolidays({ unit, countFrom }: Pick<Deadline, "unit" | "countFrom">): boolean {
  return unit === "business-day" || countFrom === "next-business-day";
}
