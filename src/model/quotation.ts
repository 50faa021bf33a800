import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partialDate.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";

/** A few words of a text of law, so that a reader can check what a row rests on. */
export interface Quotation {
  /** The words, in the language in which they were read. */
  readonly text: string;
  /** Where in the text they stand, such as `Article 3(4)`. */
  readonly article: string;
  /** Address of the copy that was read. */
  readonly url: string;
  /** Day on which it was read. */
  readonly readOn: PartialDate;
}

const shape = {
  text: textSchema,
  article: textSchema,
  url: textSchema,
  readOn: partialDateSchema,
} satisfies Shape<Quotation>;

/** Schema of {@link Quotation}. */
export const quotationSchema: z.ZodType<Quotation, Quotation> = z.object(shape);
