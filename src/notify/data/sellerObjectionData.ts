import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import { whenSchema } from "./when.ts";

/** Data of the template seller.objection-received. */
export interface SellerObjectionReceivedData extends SellerNoticeData {
  /** Number of the objection. */
  readonly objectionId: string;
  /** When it arrived. */
  readonly receivedAt: string;
  /** When a decision is expected. */
  readonly decideBy?: string;
}

/** Data of the template seller.objection-decided. */
export interface SellerObjectionDecidedData extends SellerNoticeData {
  /** Number of the objection. */
  readonly objectionId: string;
  /** Whether the seller was right. */
  readonly decision: "upheld" | "rejected";
  /** When it was decided. */
  readonly decidedAt: string;
  /** Why, in the reader's language. */
  readonly reasons: readonly string[];
  /** Further ways, such as a settlement body or a court, in the reader's language. */
  readonly further: readonly string[];
}

const receivedShape = {
  ...sellerShape,
  objectionId: textSchema,
  receivedAt: whenSchema,
  decideBy: whenSchema.exactOptional(),
} satisfies Shape<SellerObjectionReceivedData>;

const decidedShape = {
  ...sellerShape,
  objectionId: textSchema,
  decision: z.enum(["upheld", "rejected"]),
  decidedAt: whenSchema,
  reasons: z.array(textSchema).min(1).max(50),
  further: z.array(textSchema).max(20).default([]),
} satisfies Shape<SellerObjectionDecidedData>;

/** Schema of {@link SellerObjectionReceivedData}. */
export const sellerObjectionReceivedDataSchema: z.ZodType<SellerObjectionReceivedData> =
  z.object(receivedShape);

/** Schema of {@link SellerObjectionDecidedData}. */
export const sellerObjectionDecidedDataSchema: z.ZodType<SellerObjectionDecidedData> =
  z.object(decidedShape);
