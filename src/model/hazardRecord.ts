import * as z from "zod";
import { describeOutput } from "./describeOutput.ts";
import { type HazardProduct, type HazardProductInput, productsSchema } from "./hazardProduct.ts";
import type { InputOf } from "./inputOf.ts";
import { type PartialDate, partialDateSchema } from "./partialDate.ts";
import type { Shape } from "./shape.ts";
import { numberSchema, textSchema, wholeZeroOrMore } from "./text.ts";

/** Whether a hazard record stands. */
export const hazardStatuses = ["active", "updated", "retracted"] as const;

/** What a hazard record rests on. */
export const hazardBases = [
  "test-confirmed",
  "recalled-abroad",
  "domestic-recall",
  "incident",
  "unknown",
] as const;

/**
 * Types of hazard: the 21 of the UK Product Safety Database, which follow the list of the EU Safety Gate, and "unknown".
 * Source: domain constants of the UK Office for Product Safety and Standards.
 */
export const hazardTypes = [
  "asphyxiation",
  "burns",
  "chemical",
  "choking",
  "cuts",
  "damage-to-hearing",
  "damage-to-sight",
  "drowning",
  "electric-shock",
  "electromagnetic-disturbance",
  "energy-consumption",
  "entrapment",
  "environment",
  "fire",
  "health-risk-other",
  "incorrect-measurement",
  "injuries",
  "microbiological",
  "security",
  "strangulation",
  "suffocation",
  "unknown",
] as const;

/** A type of `vocabularies.hazardTypes`. */
export type HazardType = (typeof hazardTypes)[number];

/** Risk levels; "other" is what a source calls other than serious without naming a level. */
export const riskLevels = ["serious", "high", "medium", "low", "other", "unknown"] as const;

/** A level of `vocabularies.riskLevels`. */
export type RiskLevel = (typeof riskLevels)[number];

/**
 * What authorities and operators do about a dangerous product.
 * Source: corrective actions of the UK Product Safety Database, and "stop-of-sales" of the EU Safety Gate.
 */
export const measureActions = [
  "recall-from-end-users",
  "withdrawal-from-market",
  "listing-removed-by-marketplace",
  "ban-on-marketing",
  "temporary-ban",
  "warning-to-consumers",
  "marking-with-warnings",
  "marketing-conditions",
  "import-rejected-at-border",
  "destruction",
  "seizure",
  "stop-of-sales",
  "no-longer-for-sale",
  "modification-programme",
  "back-into-compliance",
  "referred-to-overseas-regulator",
  "other",
] as const;

/** An action of `vocabularies.measureActions`. */
export type MeasureAction = (typeof measureActions)[number];

/** What a consumer is offered. Source: remedy options of the US CPSC, in kebab-case. */
export const remedyKinds = [
  "refund",
  "repair",
  "replace",
  "dispose",
  "label",
  "new-instructions",
  "none",
  "other",
] as const;

/** Where a hazard record comes from. */
export interface HazardSource {
  /** Short name of the feed, such as "safety-gate" or "cpsc". */
  readonly system: string;
  /** The feed's own number of the record. */
  readonly id: string;
  /** Public page of the record. */
  readonly url?: string;
  /** Language of the texts, BCP 47. */
  readonly language?: string;
  /** Authority that published it. */
  readonly authority?: string;
  /** Country that notified it, ISO 3166-1 alpha-2 or the source's name. */
  readonly notifyingCountry?: string;
  /** When it was published. */
  readonly publishedOn?: PartialDate;
  /** When it was last changed. */
  readonly updatedOn?: PartialDate;
  /** SHA-256 of the canonical content, hexadecimal. */
  readonly contentHash?: string;
}

/** A substance found in a product. */
export interface Substance {
  /** Name of the substance. */
  readonly name: string;
  /** CAS registry number. */
  readonly cas?: string;
  /** Measured value with its unit, as published. */
  readonly measured?: string;
  /** Limit with its unit, as published. */
  readonly limit?: string;
  /** Rule that sets the limit, as published. */
  readonly rule?: string;
}

/** What can go wrong with the product. */
export interface Hazard {
  /** Type of hazard. */
  readonly type: HazardType;
  /** The source's own word for the type. */
  readonly sourceTerm?: string;
  /** The hazard in words. */
  readonly description?: string;
  /** Substances involved. */
  readonly substances: readonly Substance[];
}

/** How serious the risk was judged to be. */
export interface Risk {
  /** Level of risk. */
  readonly level: RiskLevel;
  /** Id of the method that gave the level, such as "safetygate-2024/3173". */
  readonly method?: string;
}

/** A measure taken by an authority or an operator. */
export interface Measure {
  /** What was done. */
  readonly action: MeasureAction;
  /** The source's own words. */
  readonly sourceTerm?: string;
  /** Whether it was ordered. */
  readonly basis: "voluntary" | "mandatory" | "unknown";
  /** Who took it or was ordered to. */
  readonly operator?: string;
  /** When it took effect. */
  readonly on?: PartialDate;
  /** Where it holds, ISO 3166-1 alpha-2 or "EU". */
  readonly territory?: string;
}

/** What is offered to consumers who have the product. */
export interface Remedy {
  /** Kind of remedy. */
  readonly kind: (typeof remedyKinds)[number];
  /** The remedy in words. */
  readonly description?: string;
  /** Who provides it. */
  readonly provider?: string;
}

/** Accidents known when the record was published. */
export interface Incidents {
  /** Reports of accidents or failures. */
  readonly reports?: number;
  /** People injured. */
  readonly injuries?: number;
  /** People killed. */
  readonly deaths?: number;
  /** The accidents in words. */
  readonly description?: string;
}

/** An offer of the product that the record names. */
export interface Offer {
  /** Marketplace. */
  readonly platform: string;
  /** The marketplace's own id of the product. */
  readonly productId?: string;
  /** Address of the offer. */
  readonly url?: string;
}

/** Another record about the same product or event. */
export interface Reference {
  /** How it relates. */
  readonly kind: "joint-recall" | "same-product" | "update-of" | "follow-up" | "other";
  /** Feed of the other record. */
  readonly system?: string;
  /** Its number there. */
  readonly id?: string;
  /** Its address. */
  readonly url?: string;
}

/** What an authority published about one dangerous product, or one group of products. */
export interface HazardRecord {
  /** Stable id, unique over all feeds, such as "safety-gate:SR/00841/25". */
  readonly id: string;
  /** Where it comes from. */
  readonly source: HazardSource;
  /** Whether it stands. */
  readonly status: (typeof hazardStatuses)[number];
  /** What it rests on. */
  readonly basis: (typeof hazardBases)[number];
  /** The products; a group recall has several lines. */
  readonly products: readonly HazardProduct[];
  /** The hazards. */
  readonly hazards: readonly Hazard[];
  /** How serious the risk is. */
  readonly risk?: Risk;
  /** What was done. */
  readonly measures: readonly Measure[];
  /** What consumers are offered. */
  readonly remedies: readonly Remedy[];
  /** What consumers are told to do. */
  readonly consumerAction?: string;
  /** Known accidents. */
  readonly incidents?: Incidents;
  /** Where the record applies, ISO 3166-1 alpha-2 or "EU"; empty when unknown. */
  readonly territory: readonly string[];
  /** Offers named by the record. */
  readonly offers: readonly Offer[];
  /** Related records. */
  readonly references: readonly Reference[];
  /** The source's own record, untouched. */
  readonly raw?: unknown;
}

/** {@link HazardSource} as a caller may write it: without an id it takes the record's. */
export type HazardSourceInput = InputOf<HazardSource, never>;

/** {@link Hazard} as a caller may write it: every field may be left out. */
export type HazardInput = InputOf<Hazard, never>;

/** {@link Measure} as a caller may write it: only the action is required. */
export type MeasureInput = InputOf<Measure, "action">;

/** {@link Incidents} as a caller may write them: counts as numbers or as digits. */
export type IncidentsInput = InputOf<
  Incidents,
  never,
  {
    /** Reports of accidents or failures. */
    reports: number | string;
    /** People injured. */
    injuries: number | string;
    /** People killed. */
    deaths: number | string;
  }
>;

/** {@link Reference} as a caller may write it: every field may be left out. */
export type ReferenceInput = InputOf<Reference, never>;

/** {@link HazardRecord} as a caller may write it: only the id and the name of one product are required. */
export type HazardRecordInput = InputOf<
  HazardRecord,
  "id" | "products",
  {
    /** Where it comes from. */
    source: HazardSourceInput;
    /** The products, each with its name. */
    products: readonly HazardProductInput[];

    /** The hazards. */
    hazards: readonly HazardInput[];
    /** What was done. */
    measures: readonly MeasureInput[];

    /** Known accidents. */
    incidents: IncidentsInput;
    /** Related records. */
    references: readonly ReferenceInput[];
  }
>;

const sourceShape = {
  system: textSchema.default("other"),
  id: textSchema,
  url: textSchema.exactOptional(),
  language: textSchema.exactOptional(),
  authority: textSchema.exactOptional(),
  notifyingCountry: textSchema.exactOptional(),
  publishedOn: partialDateSchema.exactOptional(),
  updatedOn: partialDateSchema.exactOptional(),
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, "must be 64 lower-case hexadecimal digits")
    .exactOptional(),
} satisfies Shape<HazardSource>;

const substanceShape = {
  name: textSchema,
  cas: textSchema.exactOptional(),
  measured: textSchema.exactOptional(),
  limit: textSchema.exactOptional(),
  rule: textSchema.exactOptional(),
} satisfies Shape<Substance>;

const hazardShape = {
  type: z.enum(hazardTypes).default("unknown"),
  sourceTerm: textSchema.exactOptional(),
  description: textSchema.exactOptional(),
  substances: z.array(z.object(substanceShape)).default([]),
} satisfies Shape<Hazard>;

const riskShape = {
  level: z.enum(riskLevels),
  method: textSchema.exactOptional(),
} satisfies Shape<Risk>;

const measureShape = {
  action: z.enum(measureActions),
  sourceTerm: textSchema.exactOptional(),
  basis: z.enum(["voluntary", "mandatory", "unknown"]).default("unknown"),
  operator: textSchema.exactOptional(),
  on: partialDateSchema.exactOptional(),
  territory: textSchema.exactOptional(),
} satisfies Shape<Measure>;

const remedyShape = {
  kind: z.enum(remedyKinds),
  description: textSchema.exactOptional(),
  provider: textSchema.exactOptional(),
} satisfies Shape<Remedy>;

const count = numberSchema
  .refine((value) => Number.isInteger(value) && value >= 0, {
    error: "must be a whole number, zero or more",
  })
  .meta(wholeZeroOrMore);

const incidentsShape = {
  reports: count.exactOptional(),
  injuries: count.exactOptional(),
  deaths: count.exactOptional(),
  description: textSchema.exactOptional(),
} satisfies Shape<Incidents>;

const offerShape = {
  platform: textSchema,
  productId: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<Offer>;

const referenceShape = {
  kind: z
    .enum(["joint-recall", "same-product", "update-of", "follow-up", "other"])
    .default("other"),
  system: textSchema.exactOptional(),
  id: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<Reference>;

const shape = {
  id: textSchema,
  status: z.enum(hazardStatuses).default("active"),
  basis: z.enum(hazardBases).default("unknown"),
  products: productsSchema,
  hazards: z.array(z.object(hazardShape)).default([]),
  risk: z.object(riskShape).exactOptional(),
  measures: z.array(z.object(measureShape)).default([]),
  remedies: z.array(z.object(remedyShape)).default([]),
  consumerAction: textSchema.exactOptional(),
  incidents: z.object(incidentsShape).exactOptional(),
  territory: z.array(textSchema).default([]),
  offers: z.array(z.object(offerShape)).default([]),
  references: z.array(z.object(referenceShape)).default([]),
  raw: z.unknown().optional(),
} satisfies Shape<Omit<HazardRecord, "source">>;

/** Schema of {@link HazardRecord}; a record whose source has no id takes its own. */
export const hazardRecordSchema: z.ZodType<HazardRecord, HazardRecordInput> = describeOutput(
  z
    .object({
      ...shape,
      source: z
        .object({ ...sourceShape, id: textSchema.exactOptional() })
        .default({ system: "other" }),
    })
    .transform(({ source, ...record }) => ({
      ...record,
      source: { ...source, id: source.id ?? record.id },
    })),
  z.object({ ...shape, source: z.object(sourceShape) }),
);
