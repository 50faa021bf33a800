import type { CommitmentKind, Deadline, Instant, PartialDate } from "../model/index.ts";

/** Ways in which a dangerous listing comes to the platform's knowledge. */
export const takedownChannels = ["request", "monitoring", "consumer-report"] as const;

/** A channel of `vocabularies.takedownChannels`. */
export type TakedownChannel = (typeof takedownChannels)[number];

/** What can be said of an obligation at a moment. */
export const obligationStates = [
  "met",
  "late",
  "overdue",
  "open",
  "waived",
  "not-evaluated",
] as const;

/** A state of `vocabularies.obligationStates`. */
export type ObligationState = (typeof obligationStates)[number];

/**
 * Why an obligation stands where it stands. Closed list: switch on it.
 *
 * Out of every rate: `withdrawn`, `not-identical-agreed`, `record-retracted`, `waiver`. Not evaluated and shown:
 * `no-deadline`, `no-commitment`, `outside-calendar`, `calendar-not-given`, `date-only`, `gone-unconfirmed`, `not-identical-undecided`,
 * `refused-undecided`, `not-actionable`, `no-evidence`, `membership-unknown`.
 */
export const obligationReasons = [
  "no-deadline",
  "no-commitment",
  "outside-calendar",
  "calendar-not-given",
  "date-only",
  "gone-unconfirmed",
  "gone-confirmed",
  "gone-contradicted",
  "not-identical-undecided",
  "not-identical-agreed",
  "refused-undecided",
  "refusal-rejected",
  "not-actionable",
  "no-evidence",
  "membership-unknown",
  "withdrawn",
  "record-retracted",
  "waiver",
  "already-blocked",
  "block-contradicted",
  "block-lifted",
  "only-warned",
  "only-variants",
  "only-some-territories",
  "territory-not-covered",
] as const;

/** A reason of `vocabularies.obligationReasons`. */
export type ObligationReason = (typeof obligationReasons)[number];

/** One thing owed: one item of one request, one monitored listing, one answer, one report. */
export interface Obligation {
  /** Stable id: kind or duty, trigger and item, such as `takedown-authority:e12:item-1`. */
  readonly id: string;
  /** The commitment it comes from. */
  readonly commitment: CommitmentKind;
  /** The statutory duty it comes from, when it does not come from the agreement. */
  readonly dutyId?: string;
  /** Whether the limit is only the outer bound of "without undue delay": then "met" reads "within the ceiling". */
  readonly ceilingOnly: boolean;
  /** How the listing came to the platform's knowledge; only for takedowns. */
  readonly channel?: TakedownChannel;
  /** Event that started the clock; null when a reporting period did. */
  readonly triggerEventId: string | null;
  /** When the clock started: an instant, or a date when no more is known. */
  readonly triggeredAt: Instant;
  /** Local day of the trigger in the calendar's zone, `YYYY-MM-DD`: it decides which period the obligation belongs to. */
  readonly day: PartialDate;
  /** The request, when there is one; items of one request form a cluster. */
  readonly requestId?: string;
  /** The item within the request. */
  readonly itemId?: string;
  /** The listing. */
  readonly listingId?: string;
  /** The hazard record. */
  readonly hazardId?: string;
  /** The limit applied, and who set it. */
  readonly limit?: ObligationLimit;
  /** The instant by which it had to be done (done in time iff before it); null when no limit is known. */
  readonly dueAt: Instant | null;
  /** When it was done; null when it was not, or not yet. */
  readonly fulfilledAt: Instant | null;
  /** When it was taken back, by the request's author or the record's; absent when it was not. */
  readonly releasedAt?: Instant;
  /** Where it stands. */
  readonly state: ObligationState;
  /** Why, when the state alone does not say. */
  readonly reason?: ObligationReason;
  /** The reason as a sentence. */
  readonly message?: string;
  /** Whether fulfilment rests on the platform's own word alone. */
  readonly selfDeclared: boolean;
  /** Events the state rests on, trigger first. */
  readonly eventIds: readonly string[];
}

/** A limit with its origin. */
export interface ObligationLimit {
  /** The limit, without the counting law that it names. */
  readonly deadline: Omit<Deadline, "counting">;
  /** Id of the law by which it was counted, its own or that of the calendar; absent for business days, which need none. */
  readonly law?: string;
  /** Who set it: the request itself, the caller, the agreement, or the statute. */
  readonly setBy: "request" | "caller" | "agreement" | "duty";
  /** Calendar it was counted by. */
  readonly calendar: string;
}
