import { sortedByDay } from "../events/sortedByDay.ts";
import type { Obligation } from "../obligation.ts";

/** Puts obligations in order of the day of the trigger, then of their ids. @internal */
export function inObligationOrder<Owed extends Obligation>(obligations: Iterable<Owed>): Owed[] {
  return sortedByDay(
    obligations,
    ({ day }) => day,
    (a, b) => (a.id < b.id ? -1 : 1),
  );
}
