import type { CaseEvent } from "../model/caseEvent.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Instant } from "../model/partialDate.ts";

/** A person's decision about a listing and a hazard record, as the ledger keeps it. */
export interface JudgementMade {
  /** Stable id, made of the judgement. */
  readonly id: string;
  /** Type of event. */
  readonly type: "judgement.made";
  /** When it was decided. */
  readonly at: Instant;
  /** When it was written down. */
  readonly recordedAt: Instant;
  /** The platform of the listing. */
  readonly platform?: string;
  /** The judgement. */
  readonly judgement: Judgement;
}

/** The content of an event was erased; its leaf stays in the tree. */
export interface EventErased {
  /** `erased:` and the id of the event. */
  readonly id: string;
  /** Type of event. */
  readonly type: "event.erased";
  /** When it was erased. */
  readonly at: Instant;
  /** The same. */
  readonly recordedAt: Instant;
  /** Id of the event that was erased. */
  readonly erased: string;
  /** Why. */
  readonly reason: string;
}

/** What a ledger holds. */
export type LedgerEvent = CaseEvent | JudgementMade | EventErased;

/** An event with its place in a ledger, and the salt of its leaf. */
export interface SealedEvent {
  /** Its place, from 0; there are no gaps. */
  readonly position: number;
  /** What makes its leaf one that nobody can guess; 22 letters and digits. */
  readonly salt: string;
  /** The event. */
  readonly event: LedgerEvent;
}

/** The place of an event whose content was erased. */
export interface ErasedEvent {
  /** Its place. */
  readonly position: number;
  /** Id of the event. */
  readonly id: string;
  /** Type of the event; the leaf does not prove it. */
  readonly type: string;
  /** Hash of its leaf, base64: what remains of it. */
  readonly leaf: string;
}

/** One line of an exported ledger. */
export type LedgerEntry = SealedEvent | ErasedEvent;
