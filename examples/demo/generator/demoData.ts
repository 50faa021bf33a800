import { readFileSync } from "node:fs";
import * as z from "zod";

const productSchema = z.object({
  record: z.string(),
  line: z.string().optional(),
  brand: z.string().optional(),
  brandKo: z.string().optional(),
  type: z.string(),
  typeKo: z.string(),
  name: z.string(),
  model: z.string().optional(),
  gtin: z.string().optional(),
  eur: z.number(),
  otherModel: z.string().optional(),
  colours: z.array(z.string()).default([]),
});

const goodSchema = z.object({
  type: z.string(),
  typeKo: z.string(),
  typeDe: z.string(),
  category: z.string(),
  eur: z.number(),
});

const words = z.array(z.string()).min(1);

const vocabularySchema = z.object({
  brands: words,
  brandsKo: words,
  goods: z.array(goodSchema).min(1),
  colours: words,
  coloursKo: words,
  coloursDe: words,
  praise: words,
  praiseKo: words,
  praiseDe: words,
});

/** A dangerous product, in the words of sellers. */
export type DemoProduct = z.infer<typeof productSchema>;

/** Words that listings are made of. */
export type DemoVocabulary = z.infer<typeof vocabularySchema>;

/** Reads how sellers write the dangerous products of the demo. */
export function demoProducts(): readonly DemoProduct[] {
  return z.array(productSchema).parse(readJson("products.json"));
}

/** Reads the words for all other listings of the demo. */
export function demoVocabulary(): DemoVocabulary {
  return vocabularySchema.parse(readJson("vocabulary.json"));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}
