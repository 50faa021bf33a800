import type { CountingLaw, Deadline } from "../model/index.ts";

/** Tells whether a law lets the end of a period give way to the next business day. @internal */
export function movesEnd({ amount, unit }: Deadline, { end, movesUpTo }: CountingLaw): boolean {
  return end === "next-business-day" && amount <= (movesUpTo?.[unit] ?? amount);
}

/** Tells whether a period is so short that the law leaves days off out of it. @internal */
export function leavesOutDaysOff(
  { amount, unit }: Deadline,
  { leavesOutDaysOffUpTo: most = 0 }: CountingLaw,
): boolean {
  return unit === "calendar-day" && amount <= most;
}

/** Gives the least number of business days that the law wants in a period of so many days; none where it wants none. @internal */
export function leastBusinessDays(
  days: number,
  { leastBusinessDays: least = 0, leastBusinessDaysFrom: from = least }: CountingLaw,
): number {
  return days >= from ? least : 0;
}
