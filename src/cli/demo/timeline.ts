import { HOUR } from "../../text/durations.ts";

/** Moment as of which the demo scores. */
export const AS_OF = "2026-01-15T00:00:00+09:00";

/** First and last day of the six months. */
export const PERIOD = { from: "2025-07-01", to: "2025-12-31" } as const;

/** The limit the illustrative authority sets; no published account of kr-2024 gives one. */
export const ILLUSTRATIVE_DEADLINE = {
  amount: 2,
  unit: "business-day",
  countFrom: "next-day",
} as const;

/** Writes a moment by Korean time, to the minute. */
export function koreanTime(ms: number): string {
  return `${new Date(ms + 9 * HOUR).toISOString().slice(0, 16)}:00+09:00`;
}
