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
  /** Further ways, such as a settlement body or a court, in the reader's language. */
  readonly further: readonly string[];
}

/** Data of the template seller.blocked. */
export interface SellerBlockedData extends SellerNoticeData {
  /** What was done. */
  readonly action: "removed" | "disabled" | "geo-blocked" | "warned";
  /** When it took effect. */
  readonly at: string;
  /** Where it holds, ISO 3166-1 alpha-2 or "EU"; empty when it holds everywhere. */
  readonly territory: readonly string[];
  /** Until when; absent when no end is set. */
  readonly until?: string;
  /** On what it rests. */
  readonly ground: NoticeGround;
  /** The facts the decision relies on, in the reader's language. */
  readonly facts: readonly string[];
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

const redressShape = {
  url: textSchema.exactOptional(),
  email: textSchema.exactOptional(),
  until: whenSchema.exactOptional(),
  further: z.array(textSchema).max(20).default([]),
} satisfies Shape<NoticeRedress>;

/** @internal */
export const redressSchema: z.ZodType<NoticeRedress> = z
  .object(redressShape)
  .refine(({ url, email, further }) => (url ?? email) !== undefined || further.length > 0, {
    error: "names no way to object: give an address, an email or a further way",
  });

const shape = {
  ...sellerShape,
  action: z.enum(["removed", "disabled", "geo-blocked", "warned"]),
  at: whenSchema,
  territory: z.array(territorySchema).max(300).default([]),
  until: whenSchema.exactOptional(),
  ground: z.object(groundShape),
  facts: z.array(textSchema).max(50).default([]),
  automatedDetection: z.boolean(),
  automatedDecision: z.enum(["fully", "partially", "not"]),
  steps: z.array(textSchema).max(50).default([]),
  answerBy: whenSchema.exactOptional(),
  sanction: textSchema.exactOptional(),
  redress: redressSchema,
} satisfies Shape<SellerBlockedData>;

/** Schema of {@link SellerBlockedData}. */
export const sellerBlockedDataSchema: z.ZodType<SellerBlockedData> = z.object(shape);
