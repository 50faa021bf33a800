import type {
  BulletinReceived,
  CheckPerformed,
  ClarificationRequested,
  ConsumersNotified,
  HazardChanged,
  HazardRetracted,
  InfoAnswered,
  InfoRequested,
  ListingBlocked,
  ListingMatched,
  ListingReappeared,
  ListingRestored,
  ObjectionDecided,
  RemovalReviewed,
  ReportSubmitted,
  RequestAcknowledged,
  RequestAmended,
  RequestAnswered,
  RequestReceived,
  RequestWithdrawn,
  SellerNotified,
  SellerObjected,
  WaiverGranted,
} from "../../model/index.ts";
import type { Timed } from "./timed.ts";

/** What is known of one request; every list in order of time. @internal */
export interface RequestFile {
  readonly requestId: string;
  received: Timed<RequestReceived>[];
  amended: Timed<RequestAmended>[];
  withdrawn: Timed<RequestWithdrawn>[];
  acknowledged: Timed<RequestAcknowledged>[];
  clarified: Timed<ClarificationRequested>[];
  answered: Timed<RequestAnswered>[];
  blocked: Timed<ListingBlocked>[];
}

/** What is known of one listing in respect of one hazard record. @internal */
export interface ListingFile {
  readonly listingId: string;
  readonly hazardId: string;
  matched: Timed<ListingMatched>[];
  blocked: Timed<ListingBlocked>[];
  restored: Timed<ListingRestored>[];
  reappeared: Timed<ListingReappeared>[];
  notified: Timed<SellerNotified>[];
  objected: Timed<SellerObjected>[];
  decided: Timed<ObjectionDecided>[];
  reviewed: Timed<RemovalReviewed>[];
  checks: Timed<CheckPerformed>[];
  /** First block that took it off sale. */
  offSale: Timed<ListingBlocked> | undefined;
}

/** What is known of one hazard record on this platform. @internal */
export interface HazardFile {
  readonly hazardId: string;
  bulletins: Timed<BulletinReceived>[];
  changed: Timed<HazardChanged>[];
  retracted: Timed<HazardRetracted>[];
  told: Timed<ConsumersNotified>[];
  /** All checks, with and without a listing. */
  checks: Timed<CheckPerformed>[];
  /** The checks that looked for the product and name no listing. */
  overallChecks: Timed<CheckPerformed>[];
  readonly listings: Map<string, ListingFile>;
  /** First block under it that took a listing off sale. */
  offSale: Timed<ListingBlocked> | undefined;
}

/** All events of one platform, sorted into files. @internal */
export interface CaseFile {
  readonly requests: Map<string, RequestFile>;
  readonly hazards: Map<string, HazardFile>;
  readonly infoRequested: Timed<InfoRequested>[];
  readonly infoAnswered: Timed<InfoAnswered>[];
  readonly reports: Timed<ReportSubmitted>[];
  readonly waivers: Timed<WaiverGranted>[];
}
