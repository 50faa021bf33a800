/** A day that the data set has wrong, and what says so. */
export interface Correction {
  /** Calendar id, such as `DE` or `DE-BE`. */
  readonly id: string;
  readonly date: string;
  /** Name of the day off to add; absent to take the day away. */
  readonly name?: string;
  readonly localName?: string;
  /** Id of the source in `src/calendar/holidays/sources.ts`. */
  readonly source: "pythonHolidays";
}

/** Days where date-holidays 3.37.0 was found wrong. */
export const corrections: readonly Correction[] = [];
