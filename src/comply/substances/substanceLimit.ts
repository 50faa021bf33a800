import type { Confidence, Quotation } from "../../model/index.ts";

/** Units in which a content, a release, a migration or the flux index of a magnet is measured. */
export const measureUnits = [
  "%",
  "mg/kg",
  "ppm",
  "ug/cm2/week",
  "ug/cm2/h",
  "mg/l",
  "kG2mm2",
] as const;

/** A unit of `vocabularies.measureUnits`. */
export type MeasureUnit = (typeof measureUnits)[number];

/** What a limit applies to. The limit tables name a material where the rule does. */
export const materials = [
  "plastic",
  "substrate",
  "paint",
  "jewellery",
  "metal-jewellery",
  "textile",
  "leather",
  "rubber-mouthable-under-36-months",
  "rubber",
  "toy-dry",
  "toy-liquid",
  "toy-scraped",
  "skin-contact",
  "slime",
] as const;

/** A material of `vocabularies.materials`. */
export type Material = (typeof materials)[number];

/** A limit for one substance, or for the sum of a group. */
export interface SubstanceLimit {
  /** Stable id. */
  readonly id: string;
  /** Jurisdiction, ISO 3166-1 alpha-2 or "EU". */
  readonly jurisdiction: string;
  /** The rule. */
  readonly rule: string;
  /** The substances, each with name and CAS registry numbers. */
  readonly substances: readonly {
    /** Name. */
    readonly name: string;
    /** CAS registry numbers. */
    readonly cas: readonly string[];
  }[];
  /** Whether the limit holds for each substance or for the sum of the group. */
  readonly aggregation: "each" | "groupSum";
  /** The limit; 0 where the substance is prohibited. */
  readonly limit: number;
  /** Its unit. */
  readonly unit: MeasureUnit;
  /** Present where the rule forbids what reaches the limit ("equal to or greater than"), and not only what lies above it. */
  readonly atLimit?: "exceeded" | undefined;
  /** What it applies to; absent where the rule does not distinguish. */
  readonly material?: Material;
  /** For which products, and with which exceptions, in words. */
  readonly appliesTo: string;
  /** How well the limit is supported. */
  readonly confidence: Confidence;
  /** What it was taken from. */
  readonly source: string;
  /** The words of the rule that give the limit, where they were read. */
  readonly quotation?: Quotation | undefined;
}
