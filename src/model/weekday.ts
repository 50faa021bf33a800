import * as z from "zod";

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Schema of {@link Weekday}. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);
