import type { Moment } from "../events/timed.ts";
import type { ObligationReason, ObligationState } from "../obligation.ts";

/** Where an obligation stands. @internal */
export interface Standing {
  readonly state: ObligationState;
  readonly reason?: ObligationReason;
}

/**
 * Compares when something was due with when it was done: in time iff before the due time. Where only the day is known and the
 * due time lies inside it, nothing is said.
 *
 * @param due - When it was due.
 * @param done - When it was done; undefined when it was not.
 * @param asOf - Moment of the account, in milliseconds.
 *
 * @internal
 */
export function timelinessOf(due: Moment, done: Moment | undefined, asOf: number): Standing {
  if (!done) {
    if (asOf < due.from) return { state: "open" };
    return asOf >= due.to ? { state: "overdue" } : { state: "not-evaluated", reason: "date-only" };
  }
  if (done.to < due.from) return { state: "met" };
  return done.from >= due.to ? { state: "late" } : { state: "not-evaluated", reason: "date-only" };
}
