import * as z from "zod";
import {
  consumersNotifiedSchema,
  type Reply,
  type ReplyConsumersNotified,
  replySchema,
} from "../../exchange/reply.ts";
import { type TakedownRequest, takedownRequestSchema } from "../../exchange/takedownRequest.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";

/** Totals of a reply that its items cannot always give. */
export interface ReplyTotals {
  /** Identical offers found and treated alike. */
  readonly identicalFound?: number;
  /** Sellers told. */
  readonly sellersNotified?: number;
  /** Units sold in the territory. */
  readonly unitsSold?: number;
  /** Buyers told. */
  readonly consumersNotified?: ReplyConsumersNotified;
}

/** Data of the template regulator.reply: the document, the request it answers, and what the letter adds to them. */
export interface RegulatorReplyData {
  /** The reply, as `parseReply` or `openReply` gives it; it decides on at least one item. */
  readonly reply: Reply;
  /** The request that is answered: the reply does not repeat its authority, product and addresses. */
  readonly request: TakedownRequest;
  /**
   * Totals counted by the caller; each takes the place of a sum over the items. A seller or a purchaser of two items is
   * in both of their counts, so a sum over several items is written only where the ids of the sellers show that nobody
   * is counted twice; purchasers are never added up.
   */
  readonly totals?: ReplyTotals;
  /**
   * What a proof is called in the reader's language, by its `kind` in the reply, such as "screenshot"; proofs of a kind
   * without a name are numbered.
   */
  readonly proofNames?: Readonly<Record<string, string>>;
  /** Page with the whole reply: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
}

const count = z.number().int().min(0);

const totalsShape = {
  identicalFound: count.exactOptional(),
  sellersNotified: count.exactOptional(),
  unitsSold: count.exactOptional(),
  consumersNotified: consumersNotifiedSchema.exactOptional(),
} satisfies Shape<ReplyTotals>;

const shape = {
  reply: replySchema,
  request: takedownRequestSchema,
  totals: z.object(totalsShape).exactOptional(),
  proofNames: z.record(z.string().max(1000), textSchema).exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
} satisfies Shape<RegulatorReplyData>;

/** Schema of {@link RegulatorReplyData}. */
export const regulatorReplyDataSchema: z.ZodType<RegulatorReplyData> = z
  .object(shape)
  .refine(({ reply }) => reply.items.length > 0, {
    error: "decides on no item",
    path: ["reply", "items"],
    params: { issue: "missing-field" },
  })
  .refine(({ reply, request }) => reply.requestId === request.id, {
    error: "names another request than the one given beside it",
    path: ["reply", "requestId"],
  });
