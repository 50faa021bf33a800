import * as z from "zod";
import { describeOutput } from "./describeOutput.ts";

/** Longest text a model field may hold, in UTF-16 units: far above any real notice, far below what hurts. */
export const MAX_TEXT = 100_000;

/** @internal */
export const textSchema = z.string().min(1).max(MAX_TEXT);

/** A number as feeds write it: a JSON number, or the same in a string. @internal */
export const numberSchema = z.union(
  [
    z.number(),
    describeOutput(
      z
        .string()
        .regex(/^-?\d{1,15}(?:\.\d{1,10})?$/u)
        .transform(Number),
      z.number(),
    ),
  ],
  { error: "must be a number" },
);

/** What a schema says of a number of at least zero; {@link withBlanks} puts each word where it applies. @internal */
export const zeroOrMore = { minimum: 0, pattern: "^(?!-.*[1-9])" };

/** The same of a whole number. @internal */
export const wholeZeroOrMore = {
  minimum: 0,
  multipleOf: 1,
  pattern: "^(?!-.*[1-9])[^.]*(?:\\.0+)?$",
};

/** Properties by name as a caller may write them. @internal */
export type AttributesInput = Readonly<Record<string, string | number | boolean>>;

/** Properties by name; numbers and booleans become text. @internal */
export const attributesSchema = z
  .record(
    z.string(),
    describeOutput(
      z
        .union([z.string().max(MAX_TEXT), z.number(), z.boolean()], {
          error: "must be a text, a number, true or false",
        })
        .transform((value) => String(value)),
      z.string(),
    ),
  )
  .default({});
