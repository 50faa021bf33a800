import * as z from "zod";
import { type Identifier, identifierSchema } from "./identifier/identifier.ts";
import { type Image, type ImageInput, imageSchema } from "./image.ts";
import type { InputOf } from "./inputOf.ts";
import { type Money, type MoneyInput, moneySchema } from "./money.ts";
import { type Instant, instantOrDateSchema } from "./partialDate.ts";
import type { Shape } from "./shape.ts";
import { type AttributesInput, attributesSchema, textSchema } from "./text.ts";

/** What a listing's state on the marketplace can be. */
export const listingStatuses = ["live", "blocked", "geo-blocked", "removed", "ended"] as const;

/** One buyable version of a listing: a colour, a size, a pack. */
export interface ListingVariant {
  /** The marketplace's or the seller's id of the variant. */
  readonly id?: string;
  /** Name of the variant, such as "Red / 3-pack". */
  readonly title?: string;
  /** Identifiers of this variant only. */
  readonly identifiers: readonly Identifier[];
  /** Properties that set it apart, such as `{ colour: "red" }`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Price of this variant. */
  readonly price?: Money;
}

/** A product offer on a marketplace. */
export interface Listing {
  /** Stable id given by the marketplace. */
  readonly id: string;
  /** Marketplace the listing stands on; "unknown" when the source did not say. */
  readonly platform: string;
  /** Address of the listing. */
  readonly url?: string;
  /** The marketplace's id of the seller. */
  readonly sellerId?: string;
  /** Title as the seller wrote it. */
  readonly title: string;
  /** Description, as text without markup. */
  readonly description?: string;
  /** Brand as the seller gave it; "unbranded" is a value. */
  readonly brand?: string;
  /** Identifiers of the whole listing. */
  readonly identifiers: readonly Identifier[];
  /** Further properties by name, such as `{ colour: "red" }`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Buyable versions. */
  readonly variants: readonly ListingVariant[];
  /** The marketplace's category, as a path or a label. */
  readonly category?: string;
  /** Price of the listing. */
  readonly price?: Money;
  /** Pictures. */
  readonly images: readonly Image[];
  /** Language of the title, BCP 47. */
  readonly language?: string;
  /** Condition, such as "new" or "used". */
  readonly condition?: string;
  /** Countries the seller ships to, ISO 3166-1 alpha-2. */
  readonly shipsTo: readonly string[];
  /** State on the marketplace. */
  readonly status: (typeof listingStatuses)[number];
  /** When it was first listed: instant or date. */
  readonly listedAt?: Instant;
  /** When it last changed: instant or date. */
  readonly updatedAt?: Instant;
}

/** {@link ListingVariant} as a caller may write it: every field may be left out. */
export type ListingVariantInput = InputOf<
  ListingVariant,
  never,
  {
    /** Further properties by name: texts, numbers, true or false. */
    attributes: AttributesInput;
    /** Price: the amount as a number or as digits. */
    price: MoneyInput;
  }
>;

/** {@link Listing} as a caller may write it: only the id and the title are required. */
export type ListingInput = InputOf<
  Listing,
  "id" | "title",
  {
    /** Further properties by name: texts, numbers, true or false. */
    attributes: AttributesInput;
    /** Buyable versions. */
    variants: readonly ListingVariantInput[];

    /** Price: the amount as a number or as digits. */
    price: MoneyInput;
    /** Pictures, as addresses or with fingerprints. */
    images: readonly ImageInput[];
  }
>;

/** @internal */
export const listingStatusSchema = z.enum(listingStatuses);

const variantShape = {
  id: textSchema.exactOptional(),
  title: textSchema.exactOptional(),
  identifiers: z.array(identifierSchema).default([]),
  attributes: attributesSchema,
  price: moneySchema.exactOptional(),
} satisfies Shape<ListingVariant>;

const shape = {
  id: textSchema,
  platform: z.string().min(1).default("unknown"),
  url: z.string().max(4096).exactOptional(),
  sellerId: textSchema.exactOptional(),
  title: textSchema,
  description: textSchema.exactOptional(),
  brand: textSchema.exactOptional(),
  identifiers: z.array(identifierSchema).default([]),
  attributes: attributesSchema,
  variants: z.array(z.object(variantShape)).default([]),
  category: textSchema.exactOptional(),
  price: moneySchema.exactOptional(),
  images: z.array(imageSchema).default([]),
  language: textSchema.exactOptional(),
  condition: textSchema.exactOptional(),
  shipsTo: z.array(z.string().min(2)).default([]),
  status: listingStatusSchema.default("live"),
  listedAt: instantOrDateSchema.exactOptional(),
  updatedAt: instantOrDateSchema.exactOptional(),
} satisfies Shape<Listing>;

/** Schema of {@link Listing}. */
export const listingSchema: z.ZodType<Listing, ListingInput> = z.object(shape);
