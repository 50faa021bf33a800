import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type SellerNoticeData, sellerShape } from "./sellerBase.ts";
import {
  blockedTerritorySchema,
  type PlatformSize,
  platformSizes,
  type RedressBody,
  redressBodySchema,
  type SellerBlockedData,
} from "./sellerBlockedData.ts";
import { whenSchema } from "./when.ts";

/** Data of the template seller.objection-received. */
export interface SellerObjectionReceivedData extends SellerNoticeData {
  /** Number of the objection. */
  readonly objectionId: string;
  /** When it arrived. */
  readonly receivedAt: string;
  /** When a decision is expected. */
  readonly decideBy?: string;
  /** Who examines it, when that is settled. */
  readonly examinedBy?: "person";
  /** What becomes of the measure until then, when that is settled. */
  readonly meanwhile?: "stays";
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
  /** A body that settles disputes out of court. */
  readonly outOfCourt?: RedressBody;
  /** The court that can be turned to. */
  readonly court?: RedressBody;
  /** Further ways, in the reader's language. */
  readonly further: readonly string[];
  /** Where the measure holds, as the notice of the block said it. */
  readonly territory: SellerBlockedData["territory"];
  /** How large the marketplace is. */
  readonly platformSize?: PlatformSize;
}

const receivedShape = {
  ...sellerShape,
  objectionId: textSchema,
  receivedAt: whenSchema,
  decideBy: whenSchema.exactOptional(),
  examinedBy: z.literal("person").exactOptional(),
  meanwhile: z.literal("stays").exactOptional(),
} satisfies Shape<SellerObjectionReceivedData>;

const decidedShape = {
  ...sellerShape,
  objectionId: textSchema,
  decision: z.enum(["upheld", "rejected"]),
  decidedAt: whenSchema,
  reasons: z.array(textSchema).min(1).max(50),
  outOfCourt: redressBodySchema.exactOptional(),
  court: redressBodySchema.exactOptional(),
  further: z.array(textSchema).max(20).default([]),
  territory: blockedTerritorySchema,
  platformSize: z.enum(platformSizes).exactOptional(),
} satisfies Shape<SellerObjectionDecidedData>;

/** Schema of {@link SellerObjectionReceivedData}. */
export const sellerObjectionReceivedDataSchema: z.ZodType<SellerObjectionReceivedData> =
  z.object(receivedShape);

/** Schema of {@link SellerObjectionDecidedData}. */
export const sellerObjectionDecidedDataSchema: z.ZodType<SellerObjectionDecidedData> =
  z.object(decidedShape);
