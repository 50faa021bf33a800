import * as z from "zod";
import type { DeadlineUnit } from "./deadlineUnits.ts";
import { type Confidence, confidences, type Source, sourceSchema } from "./provenance.ts";
import { type Quotation, quotationSchema } from "./quotation.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";
import { type Weekday, weekdaySchema } from "./weekday.ts";

/** The law that says how a limit of time is counted where the limit itself does not: as data, with its source. */
export interface CountingLaw {
  /** Stable id, such as `EU-1182-71`. */
  readonly id: string;
  /** The statute and article, as a reader of the place would cite it. */
  readonly title: string;
  /**
   * What becomes of a period in calendar days, weeks or months whose last day is a day off: it stays, or ends on the next
   * business day. A limit in business days ends on one anyway.
   */
  readonly end: "as-is" | "next-business-day";
  /** Days of the week that are days off for this end; those of the calendar's weekend when absent. */
  readonly weekend?: readonly Weekday[];
  /** Least number of business days that a period must hold. */
  readonly leastBusinessDays?: number;
  /** Shortest period, in days, that must hold them; one of as many days as they are when absent. */
  readonly leastBusinessDaysFrom?: number;
  /** Longest period whose end it moves, by unit; a period of any length in a unit that is not named. */
  readonly movesUpTo?: Readonly<Partial<Record<DeadlineUnit, number>>>;
  /** Most days of a period in calendar days in which days off are not counted at all; none when absent. */
  readonly leavesOutDaysOffUpTo?: number;
  /** Whether hours run from the instant itself, or leave out the hour in which the event fell. */
  readonly hoursFrom: "instant" | "next-full-hour";
  /** Whether hours run on every day, or stand still on days off. */
  readonly hoursOn: "every-day" | "business-days";
  /**
   * Last day of months: the day with the number of the day of the event, or the day before that with the number of day one; in a month that
   * has no such day its last, or with `same-date-or-next` the first of the next.
   */
  readonly monthEnd: "same-date" | "day-before" | "same-date-or-next";
  /** How well it is supported. */
  readonly confidence: Confidence;
  /** The documents behind it. */
  readonly sources: readonly Source[];
  /** The words it rests on, where they were read. */
  readonly quotations: readonly Quotation[];
  /** What else the reader must know. */
  readonly note?: string;
}

const amountSchema = z.number().int().min(1).exactOptional();

// Not a record by unit: early versions of zod 4.3 write into its JSON Schema that every unit is required.
const longestMoved = {
  hour: amountSchema,
  "calendar-day": amountSchema,
  "business-day": amountSchema,
  week: amountSchema,
  month: amountSchema,
} satisfies Record<DeadlineUnit, z.ZodType>;

const shape = {
  id: textSchema,
  title: textSchema,
  end: z.enum(["as-is", "next-business-day"]),
  weekend: z.array(weekdaySchema).exactOptional(),
  leastBusinessDays: z.number().int().min(1).max(10).exactOptional(),
  leastBusinessDaysFrom: z.number().int().min(1).max(100).exactOptional(),
  movesUpTo: z.strictObject(longestMoved).exactOptional(),
  leavesOutDaysOffUpTo: z.number().int().min(1).max(10_000).exactOptional(),
  hoursFrom: z.enum(["instant", "next-full-hour"]),
  hoursOn: z.enum(["every-day", "business-days"]),
  monthEnd: z.enum(["same-date", "day-before", "same-date-or-next"]),
  confidence: z.enum(confidences),
  sources: z.array(sourceSchema),
  quotations: z.array(quotationSchema),
  note: textSchema.exactOptional(),
} satisfies Shape<CountingLaw>;

/** Schema of {@link CountingLaw}. */
export const countingLawSchema: z.ZodType<CountingLaw, CountingLaw> = z.object(shape);
