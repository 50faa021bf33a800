import * as z from "zod";
import { consumersNotifiedSchema, type ReplyConsumersNotified } from "../../exchange/reply.ts";
import { itemDecisions } from "../../model/index.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { whenSchema } from "./when.ts";

/** What a platform did about one item of a request. */
export interface NoticeReplyItem {
  /** Number of the item within the request. */
  readonly itemId: string;
  /** Address of the offer. */
  readonly url?: string;
  /** What was decided. */
  readonly decision: (typeof itemDecisions)[number];
  /** When it took effect. */
  readonly actedAt?: string;
  /** Why, in the reader's language. */
  readonly reason?: string;
}

/** A proof attached to a reply. */
export interface ReplyEvidence {
  /** What it is, in the reader's language; its number in the list when absent. */
  readonly label?: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256?: string;
  /** Where it is kept. */
  readonly url?: string;
}

/** Data of the template regulator.reply. */
export interface RegulatorReplyData {
  /** The authority's number of the request. */
  readonly requestId: string;
  /** The platform that answers. */
  readonly platform: string;
  /** The authority. */
  readonly authority: NoticeAuthority;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
  /** When the request arrived. */
  readonly receivedAt: string;
  /** When the reply was given. */
  readonly repliedAt: string;
  /** The product concerned. */
  readonly product: string;
  /** What was decided, item by item: never only in total. */
  readonly items: readonly NoticeReplyItem[];
  /** Identical offers found and treated alike. */
  readonly identicalFound?: number;
  /** Sellers told. */
  readonly sellersNotified?: number;
  /** Units sold in the territory. */
  readonly unitsSold?: number;
  /** Buyers told. */
  readonly consumersNotified?: ReplyConsumersNotified;
  /** Id of the rule that keeps the product from being listed again. */
  readonly relistingRule?: string;
  /** Proofs. */
  readonly evidence: readonly ReplyEvidence[];
  /** Page with the whole reply: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
}

const count = z.number().int().min(0);

const itemShape = {
  itemId: textSchema,
  url: textSchema.exactOptional(),
  decision: z.enum(itemDecisions),
  actedAt: whenSchema.exactOptional(),
  reason: textSchema.exactOptional(),
} satisfies Shape<NoticeReplyItem>;

const evidenceShape = {
  label: textSchema.exactOptional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, "must be 64 lower-case hexadecimal digits")
    .exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<ReplyEvidence>;

const shape = {
  requestId: textSchema,
  platform: textSchema,
  authority: noticeAuthoritySchema,
  contact: noticeContactSchema.exactOptional(),
  receivedAt: whenSchema,
  repliedAt: whenSchema,
  product: textSchema,
  items: z.array(z.object(itemShape)).min(1).max(5000),
  identicalFound: count.exactOptional(),
  sellersNotified: count.exactOptional(),
  unitsSold: count.exactOptional(),
  consumersNotified: consumersNotifiedSchema.exactOptional(),
  relistingRule: textSchema.exactOptional(),
  evidence: z.array(z.object(evidenceShape)).max(200).default([]),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
} satisfies Shape<RegulatorReplyData>;

/** Schema of {@link RegulatorReplyData}. */
export const regulatorReplyDataSchema: z.ZodType<RegulatorReplyData> = z.object(shape);
