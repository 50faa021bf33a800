import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { territorySchema } from "./consumerBase.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import { whenSchema } from "./when.ts";

/** On what a decision rests. */
export interface NoticeGround {
  /** A law, an authority's order, an agreement with an authority, or the marketplace's own terms. */
  readonly kind: "law" | "order" | "agreement" | "terms";
  /** The article, clause or order, as it is cited. */
  readonly reference: string;
}

/** How a seller can have a decision looked at again. */
export interface NoticeRedress {
  /** Where to object. */
  readonly url?: string;
  /** Address for objections by mail. */
  readonly email?: string;
  /** Last day or instant to object. */
  readonly until?: string;
  /** Who examines an objection, when that is settled. */
  readonly examinedBy?: "person";
  /** A body that settles disputes out of court. */
  readonly outOfCourt?: RedressBody;
  /** The court that can be turned to. */
  readonly court?: RedressBody;
  /** Further ways, in the reader's language. */
  readonly further: readonly string[];
}

/** Who can look at a dispute. */
export interface RedressBody {
  /** Name, in the reader's language. */
  readonly name: string;
  /** Its page. */
  readonly url?: string;
}

/** Sizes of enterprises as Recommendation 2003/361/EC draws them; all above medium are large here. */
export const platformSizes = ["micro", "small", "medium", "large"] as const;

/** One of `vocabularies.platformSizes`. */
export type PlatformSize = (typeof platformSizes)[number];

/** Data of the template seller.blocked. */
export interface SellerBlockedData extends SellerNoticeData {
  /** What was done. */
  readonly action: "removed" | "disabled" | "geo-blocked" | "warned";
  /** When it took effect. */
  readonly at: string;
  /** Where it holds: ISO 3166-1 alpha-2 codes or "EU", or "everywhere"; empty when that is not said. */
  readonly territory: readonly string[] | "everywhere";
  /** Until when: a date, an instant, or "further-notice"; absent when that is not said. */
  readonly until?: string;
  /** On what it rests. */
  readonly ground: NoticeGround;
  /** The facts the decision relies on, in the reader's language. */
  readonly facts: readonly string[];
  /** Why the listing is illegal on that ground, or breaks the terms, in the reader's language. */
  readonly explanation?: string;
  /** Whether a notice led to the decision, or the marketplace's own initiative. */
  readonly origin?: "notice" | "own-initiative";
  /** How large the marketplace is: what the DSA asks of micro and small ones is less. */
  readonly platformSize?: PlatformSize;
  /** Whether a machine found the listing. */
  readonly automatedDetection: boolean;
  /** Whether a machine took the decision: entirely, in part, or not at all. */
  readonly automatedDecision: "fully" | "partially" | "not";
  /** What the seller is asked to do, in the reader's language. */
  readonly steps: readonly string[];
  /** Last day or instant for an answer. */
  readonly answerBy?: string;
  /** What follows when the product is listed again, in the reader's language. */
  readonly sanction?: string;
  /** How to object. */
  readonly redress: NoticeRedress;
}

const groundShape = {
  kind: z.enum(["law", "order", "agreement", "terms"]),
  reference: textSchema,
} satisfies Shape<NoticeGround>;

const bodyShape = {
  name: textSchema,
  url: textSchema.exactOptional(),
} satisfies Shape<RedressBody>;

/** @internal */
export const redressBodySchema: z.ZodType<RedressBody> = z.object(bodyShape);

const redressShape = {
  url: textSchema.exactOptional(),
  email: textSchema.exactOptional(),
  until: whenSchema.exactOptional(),
  examinedBy: z.literal("person").exactOptional(),
  outOfCourt: redressBodySchema.exactOptional(),
  court: redressBodySchema.exactOptional(),
  further: z.array(textSchema).max(20).default([]),
} satisfies Shape<NoticeRedress>;

/** @internal */
export const redressSchema: z.ZodType<NoticeRedress> = z
  .object(redressShape)
  .refine(
    ({ url, email, outOfCourt, court, further }) =>
      (url ?? email ?? outOfCourt ?? court) !== undefined || further.length > 0,
    { error: "names no way to object: give an address, an email, a body or a further way" },
  );

/** @internal */
export const blockedTerritorySchema = z
  .union([z.array(territorySchema).max(300), z.literal("everywhere")], {
    error: 'must be a list of countries, or "everywhere"',
  })
  .default([]);

const shape = {
  ...sellerShape,
  action: z.enum(["removed", "disabled", "geo-blocked", "warned"]),
  at: whenSchema,
  territory: blockedTerritorySchema,
  until: z.union([z.literal("further-notice"), whenSchema]).exactOptional(),
  ground: z.object(groundShape),
  facts: z.array(textSchema).max(50).default([]),
  explanation: textSchema.exactOptional(),
  origin: z.enum(["notice", "own-initiative"]).exactOptional(),
  platformSize: z.enum(platformSizes).exactOptional(),
  automatedDetection: z.boolean(),
  automatedDecision: z.enum(["fully", "partially", "not"]),
  steps: z.array(textSchema).max(50).default([]),
  answerBy: whenSchema.exactOptional(),
  sanction: textSchema.exactOptional(),
  redress: redressSchema,
} satisfies Shape<SellerBlockedData>;

/** Schema of {@link SellerBlockedData}. */
export const sellerBlockedDataSchema: z.ZodType<SellerBlockedData> = z.object(shape);
