import * as z from "zod";
import { describeOutput } from "./describeOutput.ts";
import type { InputOf } from "./inputOf.ts";
import type { Shape } from "./shape.ts";
import { zeroOrMore } from "./text.ts";

/** An amount of money. */
export interface Money {
  /** Amount in the currency's main unit. */
  readonly amount: number;
  /** Currency, ISO 4217. */
  readonly currency: string;
}

/** A number, or the same in a text; before three digits a dot may part thousands, and the parser of the model looks closer. */
const amountSchema = z.union(
  [
    z.number(),
    describeOutput(
      z
        .string()
        .regex(/^-?\d{1,15}(?:\.(?:\d{1,2}|\d{4,10}))?$/u)
        .transform(Number),
      z.number(),
    ),
  ],
  { error: "must be a number" },
);

/** {@link Money} as a caller may write it: the amount as a number or as digits. */
export type MoneyInput = InputOf<
  Money,
  "amount" | "currency",
  {
    /** Amount in the currency's main unit, as a number or as digits. */
    amount: number | string;
  }
>;

const shape = {
  amount: amountSchema
    .refine((amount) => Number.isFinite(amount) && amount >= 0, {
      error: "must be zero or more",
    })
    .meta(zeroOrMore),
  currency: z.string().regex(/^[A-Z]{3}$/u, "must be an ISO 4217 code such as KRW"),
} satisfies Shape<Money>;

/** @internal */
export const moneySchema: z.ZodType<Money, MoneyInput> = z.object(shape);
