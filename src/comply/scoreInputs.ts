import type { Agreement, CaseEvent, PartialDate } from "../model/index.ts";
import type { EventLog } from "../obligations/log/eventLog.ts";
import type { ObligationInputs } from "../obligations/obligationInputs.ts";
import type { PlatformResponse } from "./scorecard.ts";

/** What a scorecard is computed from. */
export interface ScoreInputs extends ObligationInputs {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Events of this and any other platform, in any order: parsed, or the log that lines were read into. */
  readonly events: readonly CaseEvent[] | EventLog;
  /**
   * The checkpoint (its note) of the ledger that the events were read from. The card carries it, so that whoever holds the ledger can see
   * that these were its events: `verifyLedger` of `safepact/ledger` shows it.
   */
  readonly checkpoint?: string;
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
