import type { Calendar } from "../../calendar/calendar.ts";
import type { Agreement, CaseEvent, Duty, HazardRecord, Provenance } from "../../model/index.ts";
import type { Audience } from "../notice.ts";

/** One case: what is known about a dangerous product, and what happened on a platform. */
export interface NoticeCase {
  /** The hazard record. */
  readonly record: HazardRecord;
  /** The platform. */
  readonly platform: string;
  /** Where the platform sold the product, ISO 3166-1 alpha-2. */
  readonly territories: readonly string[];
  /** What happened, in any order; events of other platforms and records are passed over. */
  readonly events: readonly CaseEvent[];
  /** Whether the product is illegal as such, beside being dangerous. */
  readonly illegal?: boolean;
}

/** By which promises and laws notices are planned. */
export interface PlanNoticesOptions {
  /** The agreement the platform has joined. */
  readonly agreement?: Agreement;
  /** Duties by law; those of other holders and jurisdictions are passed over. */
  readonly duties: readonly Duty[];
  /** The moment of planning, an instant. */
  readonly asOf: string;
  /** Calendars by id, for the deadlines of agreement and duties. */
  readonly calendars: Readonly<Record<string, Calendar>>;
}

/** Why a notice is owed. */
export interface NoticeReason {
  /** A promise of the agreement, or a duty by law. */
  readonly kind: "commitment" | "duty";
  /** Kind of the commitment, or id of the duty. */
  readonly id: string;
  /** What it asks, in English. */
  readonly text: string;
  /** Where it comes from. */
  readonly provenance: Provenance;
  /** First instant that is too late; null when no limit is published or it cannot be counted. */
  readonly dueAt: string | null;
  /** Why there is no limit. */
  readonly noLimit?: string;
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
  /** Already done, still open, or late. `done-late` was done after the limit. */
  readonly state: "open" | "overdue" | "done" | "done-late";
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
   * learned of it. Source: Regulation (EU) 2022/2065, Article 32 (unverified).
   */
  readonly boughtSince?: string;
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
