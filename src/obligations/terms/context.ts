import type { Calendar } from "../../calendar/index.ts";
import type { Agreement, Commitment, CommitmentKind, Duty } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import type { PlatformHistory } from "../events/histories.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import type { DueClock, Limit } from "./dueClock.ts";
import type { Membership } from "./membership.ts";
import type { Waivers } from "./waivers.ts";

/** A commitment or duty with its limit, as obligations are judged by it. @internal */
export interface Term {
  readonly commitment: CommitmentKind;
  /** Whether the agreement, or a statute, contains it. */
  readonly promised: boolean;
  readonly dutyId?: string;
  readonly ceilingOnly: boolean;
  /** The limit that holds where a request sets none. */
  readonly limit?: Limit;
  /** Calendar by which a request's own limit is counted. */
  readonly calendar: Calendar;
  /** Whether the statute leaves the calendar to the place where action is due. */
  readonly byPlace?: boolean;
  /** Id of the calendar of that place, where it was not given: then nothing can be counted. */
  readonly missing?: string;
}

/** Finds the term that holds on a day; undefined where none does. @internal */
export type TermOn = (day: string) => Term | undefined;

/** What all obligations of a platform are judged with, whatever its events are. @internal */
export interface Ground {
  readonly agreement: Agreement;
  readonly platform: string;
  readonly asOf: number;
  readonly membership: Membership;
  readonly calendar: Calendar;
  readonly calendars: readonly Calendar[];
  readonly clock: DueClock;
  /** Terms made so far: of each kind, by calendar, and of duties. */
  readonly terms: KnownTerms;
  readonly inputs: ObligationInputs;
}

/** Terms that were made once, since all obligations under one share its limit. @internal */
export interface KnownTerms {
  /** Of kinds whose promise is the same whatever the day. */
  readonly lasting: Map<CommitmentKind, Term>;
  readonly byKind: Map<CommitmentKind, Term>;
  readonly byCommitment: Map<Commitment, Term>;
  readonly byCalendar: Map<Term, Map<string, Term>>;
  readonly ofDuties: Map<Duty, Term>;
}

/** What the obligations of some events are judged with. @internal */
export interface Context extends Omit<Ground, "calendars" | "terms" | "inputs"> {
  readonly calendarOf: (id: string) => Calendar;
  readonly history: PlatformHistory;
  readonly waivers: Waivers;
  readonly findings: Findings;
  /** Gives the term of a statutory duty. */
  readonly termOfDuty: (duty: Duty) => Term;
  /** Whether the periods of the agreement are accounted for here, which belong to no case. */
  readonly periods: boolean;
  /**
   * Finds the agreement's term of a kind on a day; the caller's limit stands in where the agreement has none. Where neither does, the term
   * is not `promised` and has no limit.
   */
  readonly term: (kind: CommitmentKind, day: string) => Term;
  /** Gives a term as it is counted by another calendar. */
  readonly countedBy: (term: Term, calendarId: string) => Term;
  /** Gives the term of one commitment, where the agreement has several of a kind. */
  readonly termOf: (commitment: Commitment) => Term;
}
