import * as z from "zod";
import type { Shape } from "../shape.ts";

/** What an identifier's value means. */
export const identifierSchemes = [
  "gtin",
  "mpn",
  "sku",
  "asin",
  "kc",
  "fcc",
  "aliexpress",
  "temu",
  "ebay",
  "amazon-fnsku",
  "other",
] as const;

/** A scheme of `vocabularies.identifierSchemes`. */
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A code that names a product, an offer or a certificate. */
export interface Identifier {
  /** What the value means. */
  readonly scheme: IdentifierScheme;
  /** The code as its source wrote it. */
  readonly value: string;
}

const shape = {
  scheme: z.enum(identifierSchemes),
  value: z.string().min(1).max(1000),
} satisfies Shape<Identifier>;

/** @internal */
export const identifierSchema: z.ZodType<Identifier, Identifier> = z.object(shape);
