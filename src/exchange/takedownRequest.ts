import * as z from "zod";
import { type Deadline, deadlineSchema } from "../model/deadline.ts";
import { type HazardRecord, hazardRecordSchema } from "../model/hazardRecord.ts";
import {
  type Instant,
  instantSchema,
  type PartialDate,
  partialDateSchema,
} from "../model/partialDate.ts";
import { type RequestKind, requestKinds } from "../model/requestKind.ts";
import type { Shape } from "../model/shape.ts";
import { textSchema } from "../model/text.ts";
import { type ContactPoint, contactPointSchema } from "./contactPoint.ts";
import { type RequestedMeasure, requestedMeasures } from "./requestedMeasures.ts";

/** One thing to take down. */
export interface TakedownItem {
  /** Id of the item within its request; its place when the sender gave none. */
  readonly itemId: string;
  /** The marketplace's id of the listing. */
  readonly listingId?: string;
  /** Exact address of the listing. */
  readonly url?: string;
  /** The marketplace's id of the seller. */
  readonly sellerId?: string;
}

/** How far offers that are identical are to go too. */
export interface IdenticalContent {
  /** What to search for: the identifiers, models and words of the product. */
  readonly searchFor: readonly string[];
  /** First day of the period in which they are to be searched. */
  readonly from?: PartialDate;
  /** Last day of that period. */
  readonly until?: PartialDate;
}

/** A request of an authority to a platform to take a product down. */
export interface TakedownRequest {
  /** Stable id of the request. */
  readonly id: string;
  /** The authority's number of the case; the request's id when the sender gave none. */
  readonly caseId: string;
  /** On what ground it is made. */
  readonly kind: RequestKind;
  /** The law or clause it cites. */
  readonly legalBasis?: string;
  /** Why, in words. */
  readonly reason?: string;
  /** The authority that asks. */
  readonly authority: ContactPoint;
  /** The platform that is asked. */
  readonly platform: string;
  /** When it is asked. */
  readonly requestedAt: Instant;
  /** The dangerous product. */
  readonly record: HazardRecord;
  /** The listings; empty when the platform is to find them by the record. */
  readonly items: readonly TakedownItem[];
  /** What is asked. */
  readonly measures: readonly RequestedMeasure[];
  /** Where, ISO 3166-1 alpha-2 or "EU". */
  readonly territory: readonly string[];
  /** Language of the request, BCP 47. */
  readonly language?: string;
  /** A limit the request itself sets. */
  readonly deadline?: Deadline;
  /** Present when identical offers are to go too. */
  readonly identicalContent?: IdenticalContent;
  /** How a decision about it can be contested. */
  readonly redress?: string;
}

const itemShape = {
  itemId: textSchema,
  listingId: textSchema.exactOptional(),
  url: textSchema.exactOptional(),
  sellerId: textSchema.exactOptional(),
} satisfies Shape<TakedownItem>;

const identicalShape = {
  searchFor: z.array(textSchema).default([]),
  from: partialDateSchema.exactOptional(),
  until: partialDateSchema.exactOptional(),
} satisfies Shape<IdenticalContent>;

const shape = {
  id: textSchema,
  kind: z.enum(requestKinds),
  legalBasis: textSchema.exactOptional(),
  reason: textSchema.exactOptional(),
  authority: contactPointSchema,
  platform: textSchema,
  requestedAt: instantSchema,
  record: hazardRecordSchema,
  items: z
    .array(z.object({ ...itemShape, itemId: textSchema.exactOptional() }))
    .default([])
    .transform((items) =>
      items.map((item, index) => ({ ...item, itemId: item.itemId ?? String(index + 1) })),
    ),
  measures: z.array(z.enum(requestedMeasures)).default(["remove"]),
  territory: z.array(textSchema).default([]),
  language: textSchema.exactOptional(),
  deadline: deadlineSchema.exactOptional(),
  identicalContent: z.object(identicalShape).exactOptional(),
  redress: textSchema.exactOptional(),
} satisfies Shape<Omit<TakedownRequest, "caseId">>;

/** Schema of {@link TakedownRequest}. */
export const takedownRequestSchema: z.ZodType<TakedownRequest> = z
  .object({ ...shape, caseId: textSchema.exactOptional() })
  .transform((request) => ({ ...request, caseId: request.caseId ?? request.id }));
