/** Milliseconds of an hour. */
export const HOUR = 3_600_000;

/** Milliseconds of a day. */
export const DAY = 24 * HOUR;

/** First instant after the six months, by Korean time. */
export const PERIOD_END = Date.UTC(2025, 11, 31, 15);

/** Moments at which the authority hands over the records published until then. */
export const BULLETIN_TIMES: readonly number[] = [
  Date.UTC(2025, 6, 2, 1),
  Date.UTC(2025, 7, 4, 1),
  Date.UTC(2025, 8, 2, 1),
  Date.UTC(2025, 9, 2, 1),
  Date.UTC(2025, 10, 4, 1),
];

/** Writes the Korean day of a moment. */
export function koreanDay(ms: number): string {
  return new Date(ms + 9 * HOUR).toISOString().slice(0, 10);
}

/** The moment a Korean day begins. */
export function startOfKoreanDay(day: string): number {
  return Date.parse(`${day}T00:00:00+09:00`);
}
