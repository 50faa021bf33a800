import type { Obligation, ObligationState } from "../../obligations/index.ts";

const rank: Readonly<Record<ObligationState, number>> = {
  overdue: 0,
  late: 1,
  open: 2,
  "not-evaluated": 3,
  waived: 4,
  met: 5,
};

/**
 * Orders obligations for a reader with little time: overdue before late before open, within them the one that was due
 * first or was longest late.
 *
 * @internal
 */
export function worstFirst(obligations: readonly Obligation[], asOf: string): Obligation[] {
  return [...obligations].sort(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      lateness(b, asOf) - lateness(a, asOf) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Milliseconds after the limit until it was done, or until now; negative before it. */
function lateness({ dueAt, fulfilledAt }: Obligation, asOf: string): number {
  if (dueAt === null) return Number.NEGATIVE_INFINITY;
  return Date.parse(fulfilledAt ?? asOf) - Date.parse(dueAt);
}
