import { HOUR } from "../../../text/durations.ts";

/** First instant after the six months, by Korean time. */
export const PERIOD_END = Date.UTC(2025, 11, 31, 15);

/** Moment as of which the demo scores. */
export const AS_OF = "2026-01-15T00:00:00+09:00";

/** First and last day of the six months. */
export const PERIOD = { from: "2025-07-01", to: "2025-12-31" } as const;

/** Moments at which the authority hands over the records published until then. */
export const BULLETIN_TIMES: readonly number[] = [
  Date.UTC(2025, 6, 2, 1),
  Date.UTC(2025, 7, 4, 1),
  Date.UTC(2025, 8, 2, 1),
  Date.UTC(2025, 9, 2, 1),
  Date.UTC(2025, 10, 4, 1),
];

const KOREA = 9 * HOUR;

/** Writes a moment by Korean time, to the minute. */
export function koreanTime(ms: number): string {
  return `${new Date(ms + KOREA).toISOString().slice(0, 16)}:00+09:00`;
}

/** Writes the Korean day of a moment. */
export function koreanDay(ms: number): string {
  return new Date(ms + KOREA).toISOString().slice(0, 10);
}

/** The moment a Korean day begins. */
export function startOfKoreanDay(day: string): number {
  return Date.parse(`${day}T00:00:00+09:00`);
}
