import type { HazardRecord, Provenance } from "../../model/index.ts";
import type { TellingState } from "../../obligations/index.ts";
import type { Audience } from "../notice.ts";
import type { NoticeDocument } from "./noticeDocument.ts";

/** One case: a dangerous product, and where it was sold. */
export interface NoticeCase {
  /** The hazard record. */
  readonly record: HazardRecord;
  /** Where the platform sold the product, ISO 3166-1 alpha-2. */
  readonly territories: readonly string[];
  /** Whether the product is illegal as such, beside being dangerous. */
  readonly illegal?: boolean;
}

/** Why a notice is owed. */
export interface NoticeReason {
  /** A promise of the agreement, or a duty by law. */
  readonly kind: "commitment" | "duty";
  /** Kind of the commitment, or id of the duty. */
  readonly id: string;
  /** What it asks, in English; absent where only the request or the caller set a limit. */
  readonly text?: string;
  /** Where it comes from; absent with the text. */
  readonly provenance?: Provenance;
  /** First instant that is too late; null when no limit is published, it cannot be counted, or it was waived. */
  readonly dueAt: string | null;
  /** Why there is no limit. */
  readonly noLimit?: string;
  /** The obligations behind it, by the ids that a scorecard gives them. */
  readonly obligationIds: readonly string[];
}

/** A notice that somebody must get. */
export interface PlannedNotice {
  /** Id of the template. */
  readonly template: string;
  /** Whom it speaks to. */
  readonly audience: Audience;
  /** What it is about. */
  readonly about: NoticeSubject;
  /** The event that calls for it. */
  readonly triggerEventId: string;
  /** When that happened. */
  readonly since: string;
  /** The promises and duties behind it; empty for a notice that is only good practice. */
  readonly because: readonly NoticeReason[];
  /** The earliest limit of them; null when there is none. */
  readonly dueAt: string | null;
  /** Already done, still open, late, or waived. `done-late` was done after the limit. */
  readonly state: TellingState;
  /** The event that shows it was done. */
  readonly doneEventId?: string;
  /** Languages it may be given in, by territory; empty when the recipient's own is right. */
  readonly languages: readonly TerritoryLanguage[];
  /** Whether it goes also to those who opted out of messages: safety comes before preferences. */
  readonly overridesOptOut: boolean;
  /** The event of the notice that it updates or cancels. */
  readonly replacesEventId?: string;
  /**
   * First day of the purchases that count, for a notice of an illegal product in the EU: six months before the platform
   * learned of it. Source: Regulation (EU) 2022/2065, Article 32(1).
   */
  readonly boughtSince?: string;
  /**
   * The notice as it can be written: one document, or one for each territory where the readers' place decides. Given when the plan
   * was asked to write, for notices that are open or overdue.
   */
  readonly documents?: readonly NoticeDocument[];
}

/** What a planned notice is about. */
export interface NoticeSubject {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId?: string;
  /** The request. */
  readonly requestId?: string;
}

/** The languages of one territory. */
export interface TerritoryLanguage {
  /** ISO 3166-1 alpha-2. */
  readonly territory: string;
  /** Official languages, BCP 47; null when not known. */
  readonly languages: readonly string[] | null;
}
