import * as z from "zod";
import {
  type IdenticalContent,
  identicalContentSchema,
  type TakedownItem,
  takedownItemSchema,
} from "../../exchange/takedownRequest.ts";
import { type RequestKind, type RiskLevel, requestKinds, riskLevels } from "../../model/index.ts";
import type { Shape } from "../../model/shape.ts";
import { textSchema } from "../../model/text.ts";
import { territorySchema } from "./consumerBase.ts";
import { type NoticeAuthority, noticeAuthoritySchema } from "./noticeAuthority.ts";
import { type NoticeContact, noticeContactSchema } from "./noticeContact.ts";
import { type NoticeHazard, noticeHazardSchema } from "./noticeHazard.ts";
import { type NoticeMeasure, noticeMeasures } from "./noticeMeasures.ts";
import { type NoticeProduct, noticeProductSchema } from "./noticeProduct.ts";
import { whenSchema } from "./when.ts";

/** On what a takedown request rests. */
export interface RequestBasis {
  /** An order, a notice, an agreement between authority and platform, or the report of a consumer. */
  readonly kind: RequestKind;
  /** The law or clause, as it is cited. */
  readonly reference: string;
}

/** Data of the template platform.takedown-request. */
export interface TakedownRequestData {
  /** The authority's number of the request. */
  readonly requestId: string;
  /** The platform it is addressed to. */
  readonly platform: string;
  /** The authority, and its record of the product. */
  readonly authority: NoticeAuthority;
  /** Whom to answer and to ask. */
  readonly contact: NoticeContact;
  /** On what it rests. */
  readonly basis: RequestBasis;
  /** When it was issued: an instant with its offset. */
  readonly issuedAt: string;
  /** Last instant for the measure, when one is set. */
  readonly dueAt?: string;
  /** The products. */
  readonly products: readonly NoticeProduct[];
  /** The hazards. */
  readonly hazards: readonly NoticeHazard[];
  /** How serious the risk was judged to be. */
  readonly riskLevel?: RiskLevel;
  /** The offers; empty when the platform is to search by the product's identifiers. */
  readonly items: readonly TakedownItem[];
  /** What is asked. */
  readonly measures: readonly NoticeMeasure[];
  /** Where, ISO 3166-1 alpha-2 or "EU". */
  readonly territory: readonly string[];
  /** Whether and how identical offers are to go too. */
  readonly identicalContent?: IdenticalContent;
  /** The reasons, in the reader's language. */
  readonly reasons: readonly string[];
  /** How the platform can object. */
  readonly redress?: string;
  /** Page with the whole request: a text message points to it. */
  readonly noticeUrl?: string;
  /** Language of the free texts, BCP 47; the notice's own when absent. */
  readonly textLanguage?: string;
}

const basisShape = {
  kind: z.enum(requestKinds),
  reference: textSchema,
} satisfies Shape<RequestBasis>;

const shape = {
  requestId: textSchema,
  platform: textSchema,
  authority: noticeAuthoritySchema,
  contact: noticeContactSchema,
  basis: z.object(basisShape),
  issuedAt: whenSchema,
  dueAt: whenSchema.exactOptional(),
  products: z.array(noticeProductSchema).min(1).max(100),
  hazards: z.array(noticeHazardSchema).min(1).max(50),
  riskLevel: z.enum(riskLevels).exactOptional(),
  items: z.array(takedownItemSchema).max(5000).default([]),
  measures: z.array(z.enum(noticeMeasures)).min(1),
  territory: z.array(territorySchema).max(300).default([]),
  identicalContent: identicalContentSchema
    .refine(({ searchFor }) => searchFor.length > 0, {
      error: "says nothing to search for",
      path: ["searchFor"],
    })
    .exactOptional(),
  reasons: z.array(textSchema).max(50).default([]),
  redress: textSchema.exactOptional(),
  noticeUrl: textSchema.exactOptional(),
  textLanguage: textSchema.exactOptional(),
} satisfies Shape<TakedownRequestData>;

/** Schema of {@link TakedownRequestData}. */
export const takedownRequestDataSchema: z.ZodType<TakedownRequestData> = z.object(shape);
