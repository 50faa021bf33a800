import type { Obligation, ObligationReason } from "../../obligations/obligation.ts";
import type { Kpi } from "../kpi.ts";
import { type Bags, bagOf, countIn, countsUnder, type Sink } from "./bags.ts";
import { bagOfFigure, unitsOf } from "./rate.ts";

/** What is out of every rate by rule; the rest that is not evaluated is shown as such. */
const outByRule: ReadonlySet<ObligationReason | undefined> = new Set([
  "withdrawn",
  "record-retracted",
  "not-identical-agreed",
  "not-actionable",
  "waiver",
]);

/**
 * Counts obligations: met by met, late and overdue. What is still open is shown; what is out by rule, and what could not be
 * evaluated, is counted apart.
 *
 * @internal
 */
export function countObligations(
  id: Kpi["id"],
  obligations: readonly Obligation[],
  sink: Sink,
): void {
  if (obligations.length === 0) return;
  const bag = bagOfFigure(id);
  const units = unitsOf(id, sink);
  sink.count(bag, "owed", obligations.length);
  for (const obligation of obligations) {
    const { state, reason } = obligation;
    if (state === "met" || state === "late" || state === "overdue") {
      sink.count(bag, state);
      if (obligation.selfDeclared) sink.count(bag, "selfDeclared");
      units.add(obligation.requestId ?? obligation.id, state === "met");
      if (reason) sink.count(bag, `reason ${reason}`);
    } else if (state === "open") sink.count(bag, "open");
    else if (outByRule.has(reason)) sink.count(bag, `excluded ${reason}`);
    else {
      sink.count(bag, "notEvaluated");
      if (reason) sink.count(bag, `reason ${reason}`);
    }
  }
  units.close();
}

/** States and reasons shown beside a rate of obligations. @internal */
export function obligationsShown(id: Kpi["id"], bags: Bags): Record<string, number> {
  const bag = bagOf(bags, bagOfFigure(id));
  const states = ["met", "late", "overdue", "open", "selfDeclared"];
  return Object.fromEntries([
    ...states.map((state): [string, number] => [state, countIn(bag, state)]),
    ...countsUnder(bag, "reason "),
  ]);
}

/** Says why a rate of obligations has no value. @internal */
export function emptyReason(id: Kpi["id"], bags: Bags): string {
  const bag = bagOf(bags, bagOfFigure(id));
  if (countIn(bag, "owed") === 0) return "Nothing was owed in the period.";
  return countIn(bag, "notEvaluated") > 0
    ? "Nothing that was owed could be evaluated; see the reasons shown."
    : "Nothing was due yet, or all of it is out by rule.";
}
