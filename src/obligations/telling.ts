import type { Instant } from "../model/index.ts";
import type { Obligation } from "./obligation.ts";

/**
 * What makes somebody due to be told: a listing that waits for review, is blocked, or is put back; a seller's objection and the decision
 * on it; a hazard that purchasers must learn of, a change or a retraction of its record after they did, purchasers who were not
 * reached; an authority's request that awaits a reply.
 */
export const tellingOccasions = [
  "review",
  "block",
  "restoration",
  "objection",
  "objection-decision",
  "hazard",
  "hazard-change",
  "hazard-retraction",
  "unreached",
  "request",
] as const;

/** An occasion of `vocabularies.tellingOccasions`. */
export type TellingOccasion = (typeof tellingOccasions)[number];

/** Where a telling stands; `done-late` was done after its limit, `waived` need not be done by the one published. */
export type TellingState = "open" | "overdue" | "done" | "done-late" | "waived";

/** Somebody who must be told something, as the events have it. */
export interface Telling {
  /** Whom. */
  readonly audience: "consumer" | "seller" | "public" | "regulator";
  /** Why. */
  readonly occasion: TellingOccasion;
  /** The hazard record it is about. */
  readonly hazardId: string;
  /** The listing it is about. */
  readonly listingId?: string;
  /** The request it replies to. */
  readonly requestId?: string;
  /** The event that calls for it. */
  readonly triggerEventId: string;
  /** When that happened: an instant, or a date when no more is known. */
  readonly since: Instant;
  /** The event that shows it was done. */
  readonly doneEventId?: string;
  /** The event of the telling that it updates or cancels. */
  readonly replacesEventId?: string;
  /** Where it stands by all promises and duties that ask for it; open where none has a limit. */
  readonly state: TellingState;
  /**
   * The promises and duties that ask for it: for a reply the takedowns of its items. Empty for what is only good practice, and where
   * the clock has not begun.
   */
  readonly owed: readonly OwedTelling[];
}

/** A promise or duty that asks for a telling. */
export interface OwedTelling {
  /** The obligation. */
  readonly obligation: Obligation;
  /** Where the telling stands by its limit alone. */
  readonly state: TellingState;
}

const byUrgency: readonly TellingState[] = ["overdue", "done-late", "open", "done", "waived"];

/**
 * Says where a telling stands by some of what asks for it: the most urgent of their states.
 *
 * @internal
 */
export function stateOfTelling(owed: readonly OwedTelling[], isDone: boolean): TellingState {
  const found = byUrgency.find((state) => owed.some((each) => each.state === state));
  return found ?? (isDone ? "done" : "open");
}
