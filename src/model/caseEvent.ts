import type { CommitmentKind } from "./agreement.ts";
import type { Deadline } from "./deadline.ts";
import type { Instant, PartialDate } from "./partialDate.ts";
import type { RequestKind } from "./requestKind.ts";

/** A proof attached to an event. */
export interface Evidence {
  /** What it is, such as "screenshot" or "delivery-report". */
  readonly kind: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256?: string;
  /** Where it is kept. */
  readonly url?: string;
  /** When it was captured. */
  readonly capturedAt?: Instant;
  /** Who captured it. */
  readonly capturedBy?: string;
  /** From where it was seen, such as "KR, mobile app, signed out". */
  readonly vantage?: string;
}

/** What every event of a case has. */
export interface CaseEventBase {
  /** Stable id; the same id twice is the same event. */
  readonly id: string;
  /** When it happened: an instant, or a date when no more is known. */
  readonly at: Instant;
  /** When it was written down; `at` when the source does not say. */
  readonly recordedAt: Instant;
  /** Who says so. What a platform says of itself stays marked as self-declared. */
  readonly assertedBy: "platform" | "authority" | "third-party";
  /** Platform it concerns. */
  readonly platform: string;
  /** Proofs. */
  readonly evidence: readonly Evidence[];
}

/** One item of a takedown request: a listing, an address, or a product to look for. */
export interface RequestItem {
  /** Id of the item within its request. */
  readonly itemId: string;
  /** The marketplace's id of the listing. */
  readonly listingId?: string;
  /** Address of the listing. */
  readonly url?: string;
}

/** What a platform can decide about an item. */
export const itemDecisions = [
  "removed",
  "disabled",
  "geo-blocked",
  "warned",
  "not-found",
  "not-identical",
  "already-gone",
  "refused",
] as const;

/** A platform's decision about one item. */
export interface ItemAnswer {
  /** The item. */
  readonly itemId: string;
  /** What was decided. */
  readonly decision: (typeof itemDecisions)[number];
  /** Why. */
  readonly reason?: string;
  /** Where it was taken off sale, ISO 3166-1 alpha-2 or "EU", when not everywhere. */
  readonly territories?: readonly string[];
}

/** Purchases considered when purchasers were told. */
export interface PurchaseWindow {
  /** First day. */
  readonly from?: PartialDate;
  /** Last day. */
  readonly to?: PartialDate;
}

/** A period reported on, first and last day. */
export interface ReportPeriod {
  /** First day. */
  readonly from: PartialDate;
  /** Last day. */
  readonly to: PartialDate;
}

/** A bulletin of hazard records reached the platform. */
export interface BulletinReceived extends CaseEventBase {
  /** Type of event. */
  readonly type: "bulletin.received";
  /** The bulletin. */
  readonly bulletinId: string;
  /** The records in it. */
  readonly hazardIds: readonly string[];
}

/** A hazard record changed. */
export interface HazardChanged extends CaseEventBase {
  /** Type of event. */
  readonly type: "hazard.changed";
  /** The record. */
  readonly hazardId: string;
}

/** A hazard record was withdrawn by its authority. */
export interface HazardRetracted extends CaseEventBase {
  /** Type of event. */
  readonly type: "hazard.retracted";
  /** The record. */
  readonly hazardId: string;
}

/** A takedown request reached the platform. */
export interface RequestReceived extends CaseEventBase {
  /** Type of event. */
  readonly type: "request.received";
  /** The request. */
  readonly requestId: string;
  /** On what ground it was made. */
  readonly kind: RequestKind;
  /** The law or clause it cites. */
  readonly legalBasis?: string;
  /** The hazard record it rests on. */
  readonly hazardId: string;
  /** What is to be taken down. */
  readonly items: readonly RequestItem[];
  /** Where, ISO 3166-1 alpha-2 or "EU". */
  readonly territory?: string;
  /** Where, when in several places: it is done once it is off sale in every one of them. */
  readonly territories?: readonly string[];
  /** Language of the request, BCP 47. */
  readonly language?: string;
  /** A limit the request itself sets; it replaces the agreement's. */
  readonly deadline?: Deadline;
  /** Id of the calendar of the place where action is due, such as "DE-BY", when limits are not counted by the agreement's. */
  readonly calendar?: string;
  /** Whether identical offers are to go too. */
  readonly identicalContent?: boolean;
}

/** The authority changed a request. */
export interface RequestAmended extends CaseEventBase {
  /** Type of event. */
  readonly type: "request.amended";
  /** The request. */
  readonly requestId: string;
  /** All its items from now on; absent when they stay. */
  readonly items?: readonly RequestItem[];
  /** The new limit; absent when it stays. */
  readonly deadline?: Deadline;
}

/** The authority withdrew a request, or some of its items. */
export interface RequestWithdrawn extends CaseEventBase {
  /** Type of event. */
  readonly type: "request.withdrawn";
  /** The request. */
  readonly requestId: string;
  /** The items withdrawn; absent when all are. */
  readonly itemIds?: readonly string[];
}

/** The platform confirmed receipt. */
export interface RequestAcknowledged extends CaseEventBase {
  /** Type of event. */
  readonly type: "request.acknowledged";
  /** The request. */
  readonly requestId: string;
}

/** The platform asked for what it needs to act. */
export interface ClarificationRequested extends CaseEventBase {
  /** Type of event. */
  readonly type: "clarification.requested";
  /** The request. */
  readonly requestId: string;
  /** The items concerned; absent when all are. */
  readonly itemIds?: readonly string[];
  /** What was missing. */
  readonly missing: readonly string[];
}

/** The platform answered items of a request. */
export interface RequestAnswered extends CaseEventBase {
  /** Type of event. */
  readonly type: "request.answered";
  /** The request. */
  readonly requestId: string;
  /** Its decisions, item by item. */
  readonly items: readonly ItemAnswer[];
}

/** A listing was found to offer the product of a hazard record. */
export interface ListingMatched extends CaseEventBase {
  /** Type of event. */
  readonly type: "listing.matched";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** How it was found. */
  readonly channel: "request" | "monitoring" | "consumer-report";
  /** What the screening said. */
  readonly outcome: "match" | "review";
  /** Who confirmed it, when a person did. */
  readonly confirmedBy?: string;
}

/** A listing was blocked. */
export interface ListingBlocked extends CaseEventBase {
  /** Type of event. */
  readonly type: "listing.blocked";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** What was done. */
  readonly action: "removed" | "disabled" | "geo-blocked" | "warned";
  /** The request it answers. */
  readonly requestId?: string;
  /** The item of that request. */
  readonly itemId?: string;
  /** The seller. */
  readonly sellerId?: string;
  /** Where, ISO 3166-1 alpha-2 or "EU". */
  readonly territory?: string;
  /** Where, when in several places. */
  readonly territories?: readonly string[];
  /** Which variants, when not all. */
  readonly variants?: readonly string[];
  /** Until when, when not for good. */
  readonly until?: PartialDate;
}

/** A blocked listing was put back. */
export interface ListingRestored extends CaseEventBase {
  /** Type of event. */
  readonly type: "listing.restored";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** Why. */
  readonly reason: "wrong-match" | "appeal-upheld" | "corrected" | "record-retracted" | "expired";
}

/** A blocked product was found on sale again. */
export interface ListingReappeared extends CaseEventBase {
  /** Type of event. */
  readonly type: "listing.reappeared";
  /** The new listing. */
  readonly listingId: string;
  /** The blocked listing it repeats. */
  readonly of: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** Who offers it now. */
  readonly class: "same-listing" | "same-seller" | "other-seller" | "other-platform";
}

/** A seller was told of a block. */
export interface SellerNotified extends CaseEventBase {
  /** Type of event. */
  readonly type: "seller.notified";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** How, such as "email". */
  readonly channel: string;
}

/** A seller objected to a block. */
export interface SellerObjected extends CaseEventBase {
  /** Type of event. */
  readonly type: "seller.objected";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** Why. */
  readonly reason?: string;
}

/** The platform decided a seller's objection. */
export interface ObjectionDecided extends CaseEventBase {
  /** Type of event. */
  readonly type: "objection.decided";
  /** The listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** Whether the seller was right. */
  readonly decision: "upheld" | "rejected";
  /** Why. */
  readonly reason?: string;
}

/** A seller was sanctioned. */
export interface SellerSanctioned extends CaseEventBase {
  /** Type of event. */
  readonly type: "seller.sanctioned";
  /** The seller. */
  readonly sellerId: string;
  /** What was done. */
  readonly sanction: "warning" | "suspension" | "exclusion";
  /** The hazard record that led to it. */
  readonly hazardId?: string;
  /** Why. */
  readonly reason?: string;
}

/** Purchasers were told. All counts are distinct purchasers in scope and territory. */
export interface ConsumersNotified extends CaseEventBase {
  /** Type of event. */
  readonly type: "consumers.notified";
  /** The hazard record. */
  readonly hazardId: string;
  /** Purchasers who bought an affected unit. */
  readonly affected: number;
  /** Of these, those the platform has contact data for. */
  readonly contactable: number;
  /** Of these, those it tried to reach. */
  readonly attempted: number;
  /** Of these, those the message reached. */
  readonly delivered: number;
  /** Of the attempted, those it did not reach. */
  readonly bounced: number;
  /** How they were told. */
  readonly channels: readonly string[];
  /** Which purchases were considered. */
  readonly purchaseWindow?: PurchaseWindow;
}

/** Somebody looked whether a product is still, or again, on sale. */
export interface CheckPerformed extends CaseEventBase {
  /** Type of event. */
  readonly type: "check.performed";
  /** The hazard record looked for. */
  readonly hazardId: string;
  /** How the place to look was chosen; only random samples give rates. */
  readonly method: "random-sample" | "targeted" | "seeding" | "purchase";
  /** What the sample was drawn from. */
  readonly sampleFrame?: string;
  /** What was found. */
  readonly outcome:
    | "not-found"
    | "same-listing"
    | "same-seller"
    | "other-seller"
    | "similar"
    | "unable-to-check";
  /** The listing looked at or found. */
  readonly listingId?: string;
}

/** A blocked listing was looked at again to see whether the block was right. */
export interface RemovalReviewed extends CaseEventBase {
  /** Type of event. */
  readonly type: "removal.reviewed";
  /** The blocked listing. */
  readonly listingId: string;
  /** The hazard record. */
  readonly hazardId: string;
  /** How the removal was chosen; only random samples give rates. */
  readonly method: "random-sample" | "targeted";
  /** What the sample was drawn from. */
  readonly sampleFrame?: string;
  /** What was found. */
  readonly outcome: "right" | "wrong-match" | "unable-to-check";
}

/** One side asked the other for information. */
export interface InfoRequested extends CaseEventBase {
  /** Type of event. */
  readonly type: "info.requested";
  /** The request for information. */
  readonly requestId: string;
  /** Who asked whom. */
  readonly direction: "authority-to-platform" | "platform-to-authority";
}

/** A request for information was answered. */
export interface InfoAnswered extends CaseEventBase {
  /** Type of event. */
  readonly type: "info.answered";
  /** The request for information. */
  readonly requestId: string;
  /** Who had asked whom. */
  readonly direction: "authority-to-platform" | "platform-to-authority";
}

/** A platform handed in its periodic report. */
export interface ReportSubmitted extends CaseEventBase {
  /** Type of event. */
  readonly type: "report.submitted";
  /** The period reported on. */
  readonly period: ReportPeriod;
}

/** The requesting authority suspended a commitment for a time. */
export interface WaiverGranted extends CaseEventBase {
  /** Type of event. */
  readonly type: "waiver.granted";
  /** The commitment. */
  readonly commitment: CommitmentKind;
  /** The request it holds for; absent when it holds for all. */
  readonly requestId?: string;
  /** The items it holds for; absent when it holds for all. */
  readonly itemIds?: readonly string[];
  /** Until when. */
  readonly until: Instant;
  /** Why. */
  readonly reason: string;
  /** Who granted it; only the requester can. */
  readonly grantedBy: string;
}

/** One thing that happened in a case. */
export type CaseEvent =
  | BulletinReceived
  | HazardChanged
  | HazardRetracted
  | RequestReceived
  | RequestAmended
  | RequestWithdrawn
  | RequestAcknowledged
  | ClarificationRequested
  | RequestAnswered
  | ListingMatched
  | ListingBlocked
  | ListingRestored
  | ListingReappeared
  | SellerNotified
  | SellerObjected
  | ObjectionDecided
  | SellerSanctioned
  | ConsumersNotified
  | CheckPerformed
  | RemovalReviewed
  | InfoRequested
  | InfoAnswered
  | ReportSubmitted
  | WaiverGranted;

/** A type of {@link CaseEvent}. */
export type CaseEventType = CaseEvent["type"];
