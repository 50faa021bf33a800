import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { type ConsumerNoticeData, consumerShape } from "./consumerBase.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { whenSchema } from "./when.ts";

/** Data of the template public.alert: the same as for a buyer, without anything about one person. */
export interface PublicAlertData
  extends Omit<ConsumerNoticeData, "recipient" | "order" | "authority"> {
  /** The authority that warns. */
  readonly authority: NoticeAuthority;
  /** When the alert was issued. */
  readonly issuedAt: string;
  /** Whether readers are told to stop using the product; they are when absent. */
  readonly stopUsing: boolean;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
}

const { recipient: _recipient, order: _order, ...sharedShape } = consumerShape;

const shape = {
  ...sharedShape,
  authority: noticeAuthoritySchema,
  issuedAt: whenSchema,
  stopUsing: z.boolean().default(true),
  contact: noticeContactSchema.exactOptional(),
} satisfies Shape<PublicAlertData>;

/** Schema of {@link PublicAlertData}. */
export const publicAlertDataSchema: z.ZodType<PublicAlertData> = z.object(shape);
