import * as z from "zod";
import { type Evidence, itemDecisions } from "../model/caseEvent.ts";
import { evidenceSchema } from "../model/caseEventSchema.ts";
import { type Instant, instantSchema } from "../model/partialDate.ts";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";
import { type ContactPoint, contactPointSchema } from "./contactPoint.ts";

/** How many purchasers of an item were told. */
export interface PurchasersNotified {
  /** Purchasers who bought an affected unit. */
  readonly affected?: number;
  /** Of these, those the message reached. */
  readonly delivered: number;
  /** When they were told. */
  readonly at?: Instant;
}

/** What a platform decided and did about one item of a request. */
export interface ReplyItem {
  /** The item, as the request numbers it. */
  readonly itemId: string;
  /** What was decided. */
  readonly decision: (typeof itemDecisions)[number];
  /** Why; what a refusal must give. */
  readonly reason?: string;
  /** When it took effect. */
  readonly actedAt?: Instant;
  /** Where it holds, ISO 3166-1 alpha-2 or "EU"; empty when everywhere. */
  readonly territory: readonly string[];
  /** How many identical listings were found; absent when none were looked for. */
  readonly identicalFound?: number;
  /** The marketplace's ids of the identical listings acted upon. */
  readonly identicalListingIds: readonly string[];
  /** The marketplace's ids of the sellers concerned. */
  readonly sellerIds: readonly string[];
  /** How many of the sellers were told. */
  readonly sellersNotified?: number;
  /** Units sold in the territory of the request. */
  readonly unitsSold?: number;
  /** How many purchasers were told. */
  readonly purchasersNotified?: PurchasersNotified;
  /** Id of the rule that keeps the product from being listed again. */
  readonly relistingRuleId?: string;
  /** Proofs, with the hash of each file. */
  readonly evidence: readonly Evidence[];
}

/** A platform's answer to a takedown request, item by item. */
export interface Reply {
  /** Stable id of the reply. */
  readonly id: string;
  /** The request it answers. */
  readonly requestId: string;
  /** The authority's number of the case; the request's id when the sender gave none. */
  readonly caseId: string;
  /** The platform that answers. */
  readonly platform: string;
  /** Whom to ask. */
  readonly contact?: ContactPoint;
  /** When the request was received. */
  readonly receivedAt: Instant;
  /** When it is answered. */
  readonly repliedAt: Instant;
  /** The decisions. */
  readonly items: readonly ReplyItem[];
}

const count = z.number().int().min(0);

const purchasersShape = {
  affected: count.exactOptional(),
  delivered: count,
  at: instantSchema.exactOptional(),
} satisfies Shape<PurchasersNotified>;

const itemShape = {
  itemId: textSchema,
  decision: z.enum(itemDecisions),
  reason: textSchema.exactOptional(),
  actedAt: instantSchema.exactOptional(),
  territory: z.array(textSchema).default([]),
  identicalFound: count.exactOptional(),
  identicalListingIds: z.array(textSchema).default([]),
  sellerIds: z.array(textSchema).default([]),
  sellersNotified: count.exactOptional(),
  unitsSold: count.exactOptional(),
  purchasersNotified: z.object(purchasersShape).exactOptional(),
  relistingRuleId: textSchema.exactOptional(),
  evidence: z.array(evidenceSchema).default([]),
} satisfies Shape<ReplyItem>;

const shape = {
  id: textSchema,
  requestId: textSchema,
  platform: textSchema,
  contact: contactPointSchema.exactOptional(),
  receivedAt: instantSchema,
  repliedAt: instantSchema,
  items: z.array(z.object(itemShape)).default([]),
} satisfies Shape<Omit<Reply, "caseId">>;

/** Schema of {@link Reply}. */
export const replySchema: z.ZodType<Reply> = z
  .object({ ...shape, caseId: textSchema.exactOptional() })
  .transform((reply) => ({ ...reply, caseId: reply.caseId ?? reply.requestId }));
