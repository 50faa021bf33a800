import type { CheckPerformed } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import type { Scope } from "./scope.ts";

/** Checks of the period, sorted by what they can say. @internal */
export interface SortedChecks {
  /** Completed random checks. */
  readonly random: readonly Timed<CheckPerformed>[];
  /** Completed checks of chosen places. */
  readonly targeted: readonly Timed<CheckPerformed>[];
  /** Checks that could not be completed. */
  readonly unable: readonly Timed<CheckPerformed>[];
}

/** Sorts the checks of the period. @internal */
export function sortedChecks({ context, inPeriod }: Scope): SortedChecks {
  const random: Timed<CheckPerformed>[] = [];
  const targeted: Timed<CheckPerformed>[] = [];
  const unable: Timed<CheckPerformed>[] = [];
  for (const hazard of context.history.hazards.values()) {
    for (const check of eventsOf(hazard, "check.performed")) {
      if (!inPeriod(check)) continue;
      const { method, outcome } = check.event;
      if (outcome === "unable-to-check") unable.push(check);
      else if (method === "random-sample") random.push(check);
      else targeted.push(check);
    }
  }
  return { random, targeted, unable };
}

/** Tells whether a check found the product; a merely similar one is not it. @internal */
export function foundIt({ event: { outcome } }: Timed<CheckPerformed>): boolean {
  return outcome === "same-listing" || outcome === "same-seller" || outcome === "other-seller";
}
