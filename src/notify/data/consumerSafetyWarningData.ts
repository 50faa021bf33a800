import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { type ConsumerNoticeData, consumerShape } from "./consumerBase.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";

/** Data of the template consumer.safety-warning. */
export interface ConsumerSafetyWarningData extends ConsumerNoticeData {
  /** Whether readers are told to stop using the product; they are when absent. */
  readonly stopUsing: boolean;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
}

const shape = {
  ...consumerShape,
  stopUsing: z.boolean().default(true),
  contact: noticeContactSchema.exactOptional(),
} satisfies Shape<ConsumerSafetyWarningData>;

/** Schema of {@link ConsumerSafetyWarningData}. */
export const consumerSafetyWarningDataSchema: z.ZodType<ConsumerSafetyWarningData> =
  z.object(shape);
