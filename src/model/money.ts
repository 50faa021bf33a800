import * as z from "zod";
import type { Shape } from "./shape.ts";
import { numberSchema } from "./text.ts";

/** An amount of money. */
export interface Money {
  /** Amount in the currency's main unit. */
  readonly amount: number;
  /** Currency, ISO 4217. */
  readonly currency: string;
}

const shape = {
  amount: numberSchema.refine((amount) => Number.isFinite(amount) && amount >= 0, {
    error: "must be zero or more",
  }),
  currency: z.string().regex(/^[A-Z]{3}$/u, "must be an ISO 4217 code such as KRW"),
} satisfies Shape<Money>;

/** @internal */
export const moneySchema: z.ZodType<Money> = z.object(shape);
