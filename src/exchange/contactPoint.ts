import * as z from "zod";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";

/** Who speaks, and how to reach them. */
export interface ContactPoint {
  /** Name of the authority or platform. */
  readonly name: string;
  /** Person or department. */
  readonly department?: string;
  /** Electronic mail. */
  readonly email?: string;
  /** Telephone, with the country's prefix. */
  readonly phone?: string;
  /** Page or form. */
  readonly url?: string;
}

const shape = {
  name: textSchema,
  department: textSchema.exactOptional(),
  email: textSchema.exactOptional(),
  phone: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<ContactPoint>;

/** Accepts a bare name too. @internal */
export const contactPointSchema: z.ZodType<ContactPoint> = z.union(
  [z.object(shape), textSchema.transform((name) => ({ name }))],
  { error: "must be a name, or { name, email, phone, url }" },
);
