import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import { whenSchema } from "./when.ts";

/** Data of the template seller.under-review. */
export interface SellerUnderReviewData extends SellerNoticeData {
  /** Whether the listing stays visible meanwhile. */
  readonly visible: boolean;
  /** When the review is expected to end. */
  readonly expectedBy?: string;
  /** Documents that would help, in the reader's language. */
  readonly helpful: readonly string[];
  /** Where to send them. */
  readonly answerUrl?: string;
}

const shape = {
  ...sellerShape,
  visible: z.boolean(),
  expectedBy: whenSchema.exactOptional(),
  helpful: z.array(textSchema).max(50).default([]),
  answerUrl: textSchema.exactOptional(),
} satisfies Shape<SellerUnderReviewData>;

/** Schema of {@link SellerUnderReviewData}. */
export const sellerUnderReviewDataSchema: z.ZodType<SellerUnderReviewData> = z.object(shape);
