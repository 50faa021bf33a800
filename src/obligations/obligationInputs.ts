import type { Calendar } from "../calendar/index.ts";
import type { CommitmentKind, Deadline, Duty, HazardRecord, Instant } from "../model/index.ts";

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
  /**
   * Whether the platform is taken for a party from the start of the agreement, although its parties do not name it or do not say when it
   * joined. The account says so.
   *
   * @defaultValue false
   */
  readonly asParty?: boolean;
  /** Hazard records: their identifiers make items without an address actionable. */
  readonly hazards?: readonly HazardRecord[];
}
