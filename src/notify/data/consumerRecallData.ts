import * as z from "zod";
import { remedyKinds } from "../../model/hazardRecord.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type ConsumerNoticeData, consumerShape, territorySchema } from "./consumerBase.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { whenSchema } from "./when.ts";

/** The recall that a notice announces. */
export interface NoticeRecall {
  /** Where it applies, ISO 3166-1 alpha-2 or "EU". */
  readonly territory: readonly string[];
  /** When it was announced. */
  readonly on?: string;
  /** Public page of the recall. */
  readonly url?: string;
}

/** What the reader is offered. */
export interface NoticeRemedy {
  /** Kind of remedy. */
  readonly kind: (typeof remedyKinds)[number];
  /** How to get it, in the reader's language. */
  readonly description?: string;
}

/** Data of the template consumer.recall. */
export interface ConsumerRecallData extends ConsumerNoticeData {
  /** The recall; without one that applies where the reader is, another template is right. */
  readonly recall: NoticeRecall;
  /** What is offered; the EU asks for a choice of at least two (GPSR Art. 37). */
  readonly remedies: readonly NoticeRemedy[];
  /** Why there is only one remedy, where the law asks for two. */
  readonly singleRemedyReason?: "others-impossible" | "others-disproportionate";
  /** Whether the remedy, and returning the product, cost the buyer nothing; EU law asks for it (GPSR Art. 37(1)). */
  readonly freeOfCharge?: boolean;
  /** Whether the buyer chooses among the remedies; EU law asks for it (GPSR Art. 37(2)). */
  readonly buyerChooses?: boolean;
  /** Who provides the remedy, and how to reach it free of charge. */
  readonly remedyProvider: NoticeContact;
}

const recallShape = {
  territory: z.array(territorySchema).min(1).max(300),
  on: whenSchema.exactOptional(),
  url: textSchema.exactOptional(),
} satisfies Shape<NoticeRecall>;

const remedyShape = {
  kind: z.enum(remedyKinds).refine((kind) => kind !== "none", {
    error: "offers nothing: send consumer.safety-warning where there is no remedy",
  }),
  description: textSchema.exactOptional(),
} satisfies Shape<NoticeRemedy>;

const shape = {
  ...consumerShape,
  recall: z.object(recallShape),
  remedies: z.array(z.object(remedyShape)).min(1).max(20),
  singleRemedyReason: z.enum(["others-impossible", "others-disproportionate"]).exactOptional(),
  freeOfCharge: z.boolean().exactOptional(),
  buyerChooses: z.boolean().exactOptional(),
  remedyProvider: noticeContactSchema,
} satisfies Shape<ConsumerRecallData>;

/** Schema of {@link ConsumerRecallData}. */
export const consumerRecallDataSchema: z.ZodType<ConsumerRecallData> = z.object(shape);
