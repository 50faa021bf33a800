import { obligationTally } from "./obligationTally.ts";
import type { Scope } from "./scope.ts";
import { emptyReason } from "./takedownOnTime.ts";
import { type Figure, figureOf } from "./tally.ts";

/** Computes `info-on-time`: the authority's requests for information answered in time, by those due or answered. @internal */
export function infoOnTime(scope: Scope): Figure {
  const owed = scope.others.filter(({ commitment }) => commitment === "info-request");
  const tally = obligationTally(owed);
  const reason = emptyReason(owed.length, tally.notEvaluated);
  return figureOf(
    {
      id: "info-on-time",
      unit: "request",
      commitment: "info-request",
      reading: "on-time",
      reason,
      ...tally,
    },
    scope,
  );
}
