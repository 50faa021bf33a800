import * as z from "zod";
import { hazardTypes } from "../../model/hazardRecord.ts";
import type { HazardType } from "../../model/index.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";

/** A test result that a notice reports. */
export interface TestResult {
  /** What was measured, such as "DEHP". */
  readonly name: string;
  /** Measured value with its unit. */
  readonly measured: string;
  /** Limit with its unit. */
  readonly limit?: string;
  /** Rule that sets the limit. */
  readonly rule?: string;
}

/** A hazard as a notice tells it. */
export interface NoticeHazard {
  /** Type of hazard; its name is written in the reader's language. */
  readonly type: HazardType;
  /** What can happen and to whom, in the reader's language. */
  readonly description?: string;
  /** What tests found. */
  readonly tests: readonly TestResult[];
}

const testShape = {
  name: textSchema,
  measured: textSchema,
  limit: textSchema.exactOptional(),
  rule: textSchema.exactOptional(),
} satisfies Shape<TestResult>;

const shape = {
  type: z.enum(hazardTypes).default("unknown"),
  description: textSchema.exactOptional(),
  tests: z.array(z.object(testShape)).max(100).default([]),
} satisfies Shape<NoticeHazard>;

/** @internal */
export const noticeHazardSchema: z.ZodType<NoticeHazard> = z.object(shape).refine(saysHazard, {
  error: "names no hazard: give a type other than unknown, or a description",
});

/** Whether a hazard tells a reader anything: its type, or what can happen. @internal */
export function saysHazard({
  type,
  description,
}: Pick<NoticeHazard, "type" | "description">): boolean {
  return type !== "unknown" || description !== undefined;
}
