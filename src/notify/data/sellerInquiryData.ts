import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import { whenSchema } from "./when.ts";

/** Data of the template seller.inquiry. */
export interface SellerInquiryData extends SellerNoticeData {
  /** What is asked, in the reader's language. */
  readonly questions: readonly string[];
  /** Last day or instant for an answer. */
  readonly answerBy?: string;
  /** Where to answer. */
  readonly answerUrl?: string;
}

const shape = {
  ...sellerShape,
  questions: z.array(textSchema).min(1).max(50),
  answerBy: whenSchema.exactOptional(),
  answerUrl: textSchema.exactOptional(),
} satisfies Shape<SellerInquiryData>;

/** Schema of {@link SellerInquiryData}. */
export const sellerInquiryDataSchema: z.ZodType<SellerInquiryData> = z.object(shape);
