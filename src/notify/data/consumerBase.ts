import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeHazard, noticeHazardSchema } from "./noticeHazard.ts";
import { type NoticeProduct, noticeProductSchema } from "./noticeProduct.ts";
import {
  type NoticeOrder,
  type NoticeRecipient,
  noticeOrderSchema,
  noticeRecipientSchema,
} from "./noticeRecipient.ts";
import { whenSchema } from "./when.ts";

/** When, where and by whom a product was sold. */
export interface NoticeSales {
  /** First day of sale. */
  readonly from?: string;
  /** Last day of sale. */
  readonly until?: string;
  /** Shops or marketplaces. */
  readonly at?: string;
  /** Name of the seller. */
  readonly seller?: string;
}

/** What every notice to consumers tells. */
export interface ConsumerNoticeData {
  /** The sender's number of the case. */
  readonly caseId: string;
  /** Where the reader is, ISO 3166-1 alpha-2: it decides the languages that are allowed. */
  readonly territory: string;
  /** The products. */
  readonly products: readonly NoticeProduct[];
  /** The hazards. */
  readonly hazards: readonly NoticeHazard[];
  /** What to do beside not using the product, in the reader's language. */
  readonly actions: readonly string[];
  /** When and where it was sold. */
  readonly sold?: NoticeSales;
  /** The authority and its record. */
  readonly authority?: NoticeAuthority;
  /** Page with the whole notice: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
  /** Who reads it. */
  readonly recipient?: NoticeRecipient;
  /** The purchase it is about. */
  readonly order?: NoticeOrder;
}

const soldShape = {
  from: whenSchema.exactOptional(),
  until: whenSchema.exactOptional(),
  at: textSchema.exactOptional(),
  seller: textSchema.exactOptional(),
} satisfies Shape<NoticeSales>;

/** @internal */
export const territorySchema = z
  .string()
  .regex(/^[A-Z]{2}$/u, "must be a country as ISO 3166-1 alpha-2, such as DE or KR, or EU");

/** @internal */
export const consumerShape = {
  caseId: textSchema,
  territory: territorySchema,
  products: z.array(noticeProductSchema).min(1).max(100),
  hazards: z.array(noticeHazardSchema).min(1).max(50),
  actions: z.array(textSchema).max(50).default([]),
  sold: z.object(soldShape).exactOptional(),
  authority: noticeAuthoritySchema.exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
  recipient: noticeRecipientSchema.exactOptional(),
  order: noticeOrderSchema.exactOptional(),
} satisfies Shape<ConsumerNoticeData>;
