import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type ConsumerNoticeData, consumerShape } from "./consumerBase.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { type NoticeHazard, noticeHazardSchema } from "./noticeHazard.ts";

/** Who sold a product to a consumer. */
export interface NoticeTrader {
  /** Name. */
  readonly name: string;
  /** Postal address. */
  readonly postalAddress?: string;
  /** Electronic mail. */
  readonly email?: string;
  /** Telephone number. */
  readonly phone?: string;
}

/** Data of the template consumer.illegal-product. */
export interface ConsumerIllegalProductData extends Omit<ConsumerNoticeData, "hazards"> {
  /** The hazards, when the product is dangerous as well. */
  readonly hazards: readonly NoticeHazard[];
  /** Why it is illegal, in the reader's language. */
  readonly because?: string;
  /** Who sold it. */
  readonly trader: NoticeTrader;
  /** What the buyer can do, in the reader's language. */
  readonly redress: readonly string[];
  /** Whom to ask. */
  readonly contact?: NoticeContact;
}

const traderShape = {
  name: textSchema,
  postalAddress: textSchema.exactOptional(),
  email: textSchema.exactOptional(),
  phone: textSchema.exactOptional(),
} satisfies Shape<NoticeTrader>;

const shape = {
  ...consumerShape,
  hazards: z.array(noticeHazardSchema).max(50).default([]),
  because: textSchema.exactOptional(),
  trader: z.object(traderShape),
  redress: z.array(textSchema).min(1).max(50),
  contact: noticeContactSchema.exactOptional(),
} satisfies Shape<ConsumerIllegalProductData>;

/** Schema of {@link ConsumerIllegalProductData}. */
export const consumerIllegalProductDataSchema: z.ZodType<ConsumerIllegalProductData> =
  z.object(shape);
