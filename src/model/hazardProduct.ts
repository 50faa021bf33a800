import * as z from "zod";
import { describeOutput } from "./describeOutput.ts";
import { type Identifier, identifierSchema } from "./identifier/identifier.ts";
import { type Image, type ImageInput, imageSchema } from "./image.ts";
import type { InputOf } from "./inputOf.ts";
import { type Money, type MoneyInput, moneySchema } from "./money.ts";
import { type PartialDate, partialDateSchema } from "./partialDate.ts";
import type { Shape } from "./shape.ts";
import { numberSchema, textSchema, zeroOrMore } from "./text.ts";

/** Role of a company in the supply chain. Source: business roles of the UK Product Safety Database. */
export const companyRoles = [
  "manufacturer",
  "importer",
  "distributor",
  "retailer",
  "online-seller",
  "online-marketplace",
  "exporter",
  "fulfilment-house",
  "authorised-representative",
  "responsible-person",
  "other",
] as const;

/** A category of a product in a classification. */
export interface Category {
  /** Classification, such as "safety-gate", "gpc", "hs" or "unspsc": codes of different systems never mix. */
  readonly system: string;
  /** Code in that classification. */
  readonly code?: string;
  /** Name in that classification. */
  readonly label: string;
}

/** Which units of a product are affected, and when they were sold. */
export interface Scope {
  /** All units, only some batches, every product of a type, or not said. */
  readonly units: "all" | "batches" | "product-type" | "unknown";
  /** Lots, serial numbers and production dates, as the notice writes them. */
  readonly batches?: string;
  /** First day of sale. */
  readonly soldFrom?: PartialDate;
  /** Last day of sale. */
  readonly soldUntil?: PartialDate;
  /** Where it was sold, as the notice writes it. */
  readonly soldAt?: string;
}

/** How many units are concerned in a territory; quantities of different territories do not add up. */
export interface Quantity {
  /** Number of units. */
  readonly units: number;
  /** Territory, ISO 3166-1 alpha-2 or "EU". */
  readonly territory?: string;
}

/** A company named by a hazard record. */
export interface Company {
  /** Role in the supply chain. */
  readonly role: (typeof companyRoles)[number];
  /** Name. */
  readonly name: string;
  /** Country, ISO 3166-1 alpha-2 or the source's name. */
  readonly country?: string;
  /** How to reach it. */
  readonly contact?: string;
}

/** One product of a hazard record. */
export interface HazardProduct {
  /** Number of the product within its record. */
  readonly line: string;
  /** Name of the product. */
  readonly name: string;
  /** Name by language, BCP 47. */
  readonly names?: Readonly<Record<string, string>>;
  /** Brand; "unbranded" is a value, absent means not known. */
  readonly brand?: string;
  /** Model and type numbers, one each. */
  readonly models: readonly string[];
  /** Identifiers. */
  readonly identifiers: readonly Identifier[];
  /** Categories. */
  readonly categories: readonly Category[];
  /** Description, as text without markup. */
  readonly description?: string;
  /** Price when it was sold. */
  readonly price?: Money;
  /** Pictures. */
  readonly images: readonly Image[];
  /** Country of origin, ISO 3166-1 alpha-2 or the source's name. */
  readonly countryOfOrigin?: string;
  /** Whether the dangerous product is a counterfeit: then the genuine one is not concerned. */
  readonly counterfeit: "yes" | "no" | "unsure" | "unknown";
  /** Which units are affected. */
  readonly scope: Scope;
  /** How many units. */
  readonly quantities: readonly Quantity[];
  /** Companies named. */
  readonly companies: readonly Company[];
}

/** {@link Category} as a caller may write it: only the label is required. */
export type CategoryInput = InputOf<Category, "label">;

/** {@link Scope} as a caller may write it: without units it does not say which. */
export type ScopeInput = InputOf<Scope, never>;

/** {@link Quantity} as a caller may write it: the number as a number or as digits. */
export type QuantityInput = InputOf<
  Quantity,
  "units",
  {
    /** Number of units, as a number or as digits. */
    units: number | string;
  }
>;

/** {@link Company} as a caller may write it: only the name is required. */
export type CompanyInput = InputOf<Company, "name">;

/** {@link HazardProduct} as a caller may write it: only the name is required. */
export type HazardProductInput = InputOf<
  HazardProduct,
  "name",
  {
    /** Categories, each with its label. */
    categories: readonly CategoryInput[];
    /** Price: the amount as a number or as digits. */
    price: MoneyInput;

    /** Pictures, as addresses or with fingerprints. */
    images: readonly ImageInput[];
    /** Which units are affected. */
    scope: ScopeInput;

    /** How many units. */
    quantities: readonly QuantityInput[];
    /** Companies named, each with its name. */
    companies: readonly CompanyInput[];
  }
>;

const categoryShape = {
  system: textSchema.default("other"),
  code: textSchema.exactOptional(),
  label: textSchema,
} satisfies Shape<Category>;

const scopeShape = {
  units: z.enum(["all", "batches", "product-type", "unknown"]).default("unknown"),
  batches: textSchema.exactOptional(),
  soldFrom: partialDateSchema.exactOptional(),
  soldUntil: partialDateSchema.exactOptional(),
  soldAt: textSchema.exactOptional(),
} satisfies Shape<Scope>;

const quantityShape = {
  units: numberSchema
    .refine((units) => units >= 0, { error: "must be zero or more" })
    .meta(zeroOrMore),
  territory: textSchema.exactOptional(),
} satisfies Shape<Quantity>;

const companyShape = {
  role: z.enum(companyRoles).default("other"),
  name: textSchema,
  country: textSchema.exactOptional(),
  contact: textSchema.exactOptional(),
} satisfies Shape<Company>;

const shape = {
  line: textSchema,
  name: textSchema,
  names: z.record(z.string(), textSchema).exactOptional(),
  brand: textSchema.exactOptional(),
  models: z.array(textSchema).default([]),
  identifiers: z.array(identifierSchema).default([]),
  categories: z.array(z.object(categoryShape)).default([]),
  description: textSchema.exactOptional(),
  price: moneySchema.exactOptional(),
  images: z.array(imageSchema).default([]),
  countryOfOrigin: textSchema.exactOptional(),
  counterfeit: z.enum(["yes", "no", "unsure", "unknown"]).default("unknown"),
  scope: z.object(scopeShape).default({ units: "unknown" }),
  quantities: z.array(z.object(quantityShape)).default([]),
  companies: z.array(z.object(companyShape)).default([]),
} satisfies Shape<HazardProduct>;

/** At least one product; a product without `line` is numbered by its place. @internal */
export const productsSchema: z.ZodType<readonly HazardProduct[], readonly HazardProductInput[]> =
  describeOutput(
    z
      .array(z.object({ ...shape, line: textSchema.exactOptional() }))
      .min(1)
      .transform((products) =>
        products.map((product, index) => ({ ...product, line: product.line ?? String(index + 1) })),
      ),
    z.array(z.object(shape)),
  );
