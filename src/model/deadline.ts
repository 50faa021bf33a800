import * as z from "zod";
import { type CountingLaw, countingLawSchema } from "./countingLaw.ts";
import { type DeadlineUnit, deadlineUnits, longestDeadline } from "./deadlineUnits.ts";
import type { Shape } from "./shape.ts";

/** A limit of time, counted by a calendar. */
export interface Deadline {
  /** How many units. */
  readonly amount: number;
  /** Hours of the clock, days, weeks or months of the calendar, or business days. */
  readonly unit: DeadlineUnit;
  /**
   * Where counting begins: at the instant itself; with the day of the event as day one, with the day after it, or with the next
   * business day.
   */
  readonly countFrom: "instant" | "same-day" | "next-day" | "next-business-day";
  /** Local time at which the last day closes, `HH:MM`; local 24:00 when absent. */
  readonly closesAt?: string;
  /** The law by which it is counted where that is not the law of the calendar: what a day off at the end does, and so on. */
  readonly counting?: CountingLaw;
}

const shape = {
  amount: z.number().int().min(0).max(10_000),
  unit: z.enum(deadlineUnits),
  countFrom: z.enum(["instant", "same-day", "next-day", "next-business-day"]),
  closesAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "must be a local time such as 18:00")
    .exactOptional(),
  counting: countingLawSchema.exactOptional(),
} satisfies Shape<Deadline>;

/** Schema of {@link Deadline}. */
export const deadlineSchema: z.ZodType<Deadline, Deadline> = z
  .object(shape)
  .refine(({ unit, countFrom }) => (unit === "hour") === (countFrom === "instant"), {
    error:
      'must be "instant" for hours, and "next-day", "next-business-day" or "same-day" for days',
    path: ["countFrom"],
  })
  .refine(({ amount, unit }) => amount <= longestDeadline[unit], {
    error: ({ input }) =>
      `must be at most ${longestDeadline[(input as Deadline).unit]} for this unit`,
    path: ["amount"],
  })
  .meta({ oneOf: deadlineUnits.map(limitsOf) });

/** What a schema can say of the two rules above: of each unit where counting begins and the longest limit. */
function limitsOf(unit: DeadlineUnit) {
  const days = ["same-day", "next-day", "next-business-day"];
  return {
    type: "object",
    properties: {
      unit: { const: unit },
      countFrom: { type: "string", enum: unit === "hour" ? ["instant"] : days },
      amount: { type: "number", maximum: longestDeadline[unit] },
    },
  };
}
