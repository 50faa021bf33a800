import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import { whenSchema } from "./when.ts";

/** Why a listing can come back. */
export const restoreReasons = [
  "wrong-match",
  "appeal-upheld",
  "corrected",
  "record-retracted",
  "expired",
] as const;

/** Data of the template seller.restored. */
export interface SellerRestoredData extends SellerNoticeData {
  /** Why. */
  readonly reason: (typeof restoreReasons)[number];
  /** When it was put back. */
  readonly restoredAt: string;
}

const shape = {
  ...sellerShape,
  reason: z.enum(restoreReasons),
  restoredAt: whenSchema,
} satisfies Shape<SellerRestoredData>;

/** Schema of {@link SellerRestoredData}. */
export const sellerRestoredDataSchema: z.ZodType<SellerRestoredData> = z.object(shape);
