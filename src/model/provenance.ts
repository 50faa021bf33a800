import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partialDate.ts";
import { type Quotation, quotationSchema } from "./quotation.ts";
import type { Shape } from "./shape.ts";
import { textSchema } from "./text.ts";

/**
 * How well a fact is supported: read in the text of the law, the regulator or the scheme's owner; reported by somebody
 * else; or not checked.
 */
export const confidences = ["sourced", "secondary-source", "unverified"] as const;

/** A degree of `vocabularies.confidences`. */
export type Confidence = (typeof confidences)[number];

/** Where a fact comes from. */
export interface Provenance {
  /** Ids of the sources, as listed in the agreement's or data set's `sources`. */
  readonly source: readonly string[];
  /** How well it is supported. */
  readonly confidence: Confidence;
  /** What else the reader must know. */
  readonly note?: string;
  /** The words it rests on, where they were read. */
  readonly quotation?: Quotation;
}

/** A document that facts are taken from. */
export interface Source {
  /** Id that provenances refer to. */
  readonly id: string;
  /** What it is. */
  readonly title: string;
  /** Where it stands. */
  readonly url?: string;
  /** When it was published. */
  readonly publishedOn?: PartialDate;
  /** How well it supports what it says. */
  readonly confidence: Confidence;
}

const provenanceShape = {
  source: z.array(textSchema),
  confidence: z.enum(confidences),
  note: textSchema.exactOptional(),
  quotation: quotationSchema.exactOptional(),
} satisfies Shape<Provenance>;

const sourceShape = {
  id: textSchema,
  title: textSchema,
  url: textSchema.exactOptional(),
  publishedOn: partialDateSchema.exactOptional(),
  confidence: z.enum(confidences),
} satisfies Shape<Source>;

/** @internal */
export const provenanceSchema: z.ZodType<Provenance, Provenance> = z.object(provenanceShape);

/** @internal */
export const sourceSchema: z.ZodType<Source, Source> = z.object(sourceShape);
