import { obligationTally } from "./obligationTally.ts";
import type { Scope } from "./scope.ts";
import { emptyReason } from "./takedownOnTime.ts";
import { type Figure, figureOf } from "./tally.ts";

/** Computes `report-on-time`: periodic reports handed in before they were due, by reports due or handed in. @internal */
export function reportOnTime(scope: Scope): Figure {
  const owed = scope.others.filter(({ commitment }) => commitment === "report-kpi");
  const tally = obligationTally(owed);
  const reason = emptyReason(owed.length, tally.notEvaluated);
  return figureOf(
    {
      id: "report-on-time",
      unit: "report",
      commitment: "report-kpi",
      reading: "on-time",
      reason,
      ...tally,
    },
    scope,
  );
}
