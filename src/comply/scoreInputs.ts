import type { Calendar } from "../calendar/index.ts";
import type {
  Agreement,
  CaseEvent,
  CommitmentKind,
  Deadline,
  Duty,
  HazardRecord,
  Instant,
  PartialDate,
} from "../model/index.ts";
import type { PlatformResponse } from "./scorecard.ts";

/** A limit the caller gives where neither request nor agreement does. */
export interface CallerDeadline {
  /** The commitment it applies to. */
  readonly commitment: CommitmentKind;
  /** The limit. */
  readonly deadline: Deadline;
  /** Calendar to count by when it is not the commitment's. */
  readonly calendar?: string;
}

/** What obligations are derived from. */
export interface ObligationInputs {
  /** Platform whose obligations are meant. */
  readonly platform: string;
  /** Calendars by which limits are counted, the agreement's own among them. */
  readonly calendars: readonly Calendar[];
  /** State as of this instant, from what was recorded by then. */
  readonly asOf: Instant;
  /** Limits for commitments that have none; a limit set by a request or an agreement goes before them. */
  readonly deadlines?: readonly CallerDeadline[];
  /** Statutory duties to derive as well; only those that bind marketplaces are. */
  readonly duties?: readonly Duty[];
  /** Hazard records: their identifiers make items without an address actionable. */
  readonly hazards?: readonly HazardRecord[];
}

/** What a scorecard is computed from. */
export interface ScoreInputs extends ObligationInputs {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Events of this and any other platform, in any order. */
  readonly events: readonly CaseEvent[];
  /** First and last day; by default from the start of the agreement to the day of `asOf`. */
  readonly period?: {
    /** First day, `YYYY-MM-DD`. */
    readonly from?: PartialDate;
    /** Last day, included. */
    readonly to?: PartialDate;
  };
  /** Weight of each KPI in the score by its id, multiplied with the commitment's `severityWeight`. */
  readonly weights?: Readonly<Record<string, number>>;
  /**
   * Seed of the bootstrap.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Resamples of the bootstrap.
   *
   * @defaultValue 1000
   */
  readonly resamples?: number;
  /**
   * Two-sided confidence of every interval.
   *
   * @defaultValue 0.95
   */
  readonly confidence?: number;
  /**
   * Kind of interval for rates.
   *
   * @defaultValue "wilson"
   */
  readonly intervals?: "wilson" | "clopper-pearson";
  /**
   * Window of the reappearance share, in days.
   *
   * @defaultValue 90
   */
  readonly withinDays?: number;
  /**
   * Whether the platform has had its say.
   *
   * @defaultValue "draft"
   */
  readonly status?: "draft" | "final";
  /** What the platform says of the card. */
  readonly platformResponse?: PlatformResponse;
}
