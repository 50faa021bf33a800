import * as z from "zod";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { type NoticeHazard, noticeHazardSchema } from "./noticeHazard.ts";
import { type NoticeRecipient, noticeRecipientSchema } from "./noticeRecipient.ts";

/** A listing as a notice names it. */
export interface NoticeListing {
  /** The marketplace's id of the listing. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** Address. */
  readonly url?: string;
  /** Variants concerned; absent when all are. */
  readonly variants?: readonly string[];
}

/** What every notice to a seller tells. */
export interface SellerNoticeData {
  /** The sender's number of the case. */
  readonly caseId: string;
  /** Name of the marketplace. */
  readonly platform: string;
  /** The listings. */
  readonly listings: readonly NoticeListing[];
  /** The product that the authority's record is about. */
  readonly hazardProduct?: string;
  /** The hazards named there. */
  readonly hazards: readonly NoticeHazard[];
  /** The authority and its record. */
  readonly authority?: NoticeAuthority;
  /** Whom to ask. */
  readonly contact?: NoticeContact;
  /** Page with the whole notice: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
  /** Who reads it. */
  readonly recipient?: NoticeRecipient;
}

const listingShape = {
  id: textSchema,
  title: textSchema,
  url: textSchema.exactOptional(),
  variants: z.array(textSchema).max(500).exactOptional(),
} satisfies Shape<NoticeListing>;

/** @internal */
export const sellerShape = {
  caseId: textSchema,
  platform: textSchema,
  listings: z.array(z.object(listingShape)).min(1).max(1000),
  hazardProduct: textSchema.exactOptional(),
  hazards: z.array(noticeHazardSchema).max(50).default([]),
  authority: noticeAuthoritySchema.exactOptional(),
  contact: noticeContactSchema.exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
  recipient: noticeRecipientSchema.exactOptional(),
} satisfies Shape<SellerNoticeData>;
