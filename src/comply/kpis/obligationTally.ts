import type { Obligation, ObligationReason } from "../../obligations/obligation.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import { addUnit } from "./tally.ts";

/** Obligations sorted into what counts and what does not. @internal */
export interface ObligationTally {
  readonly clusters: Map<string, Cluster>;
  readonly notEvaluated: number;
  readonly excluded: Map<string, number>;
  readonly selfDeclared: boolean;
  readonly eventIds: string[];
  readonly shown: Readonly<Record<string, number>>;
}

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
export function obligationTally(obligations: readonly Obligation[]): ObligationTally {
  const clusters = new Map<string, Cluster>();
  const excluded = new Map<string, number>();
  const eventIds: string[] = [];
  const shown = { met: 0, late: 0, overdue: 0, open: 0, selfDeclared: 0 };
  const reasons: Record<string, number> = {};
  let notEvaluated = 0;
  for (const obligation of obligations) {
    const { state, reason } = obligation;
    for (const id of obligation.eventIds) eventIds.push(id);
    if (state === "met" || state === "late" || state === "overdue") {
      shown[state]++;
      if (obligation.selfDeclared) shown.selfDeclared++;
      addUnit(clusters, obligation.requestId ?? obligation.id, state === "met");
      if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
    } else if (state === "open") shown.open++;
    else if (outByRule.has(reason)) excluded.set(`${reason}`, (excluded.get(`${reason}`) ?? 0) + 1);
    else {
      notEvaluated++;
      if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  }
  const selfDeclared = shown.selfDeclared > 0;
  return {
    clusters,
    notEvaluated,
    excluded,
    selfDeclared,
    eventIds,
    shown: { ...shown, ...reasons },
  };
}
