import type { Obligation, ObligationState } from "../../obligations/index.ts";

const rank: Readonly<Record<ObligationState, number>> = {
  overdue: 0,
  late: 1,
  open: 2,
  "not-evaluated": 3,
  waived: 4,
  met: 5,
};

/** The worst of many obligations, of which no more are kept than are wanted. @internal */
export interface Worst {
  readonly add: (obligation: Obligation) => void;
  /** Those that were the worst so far, in their order. */
  readonly list: () => Obligation[];
}

/**
 * Keeps the worst obligations for a reader with little time: overdue before late before open, within them the one that was due
 * first or was longest late.
 *
 * @param most - How many are kept.
 * @param asOf - Moment of the card.
 *
 * @internal
 */
export function worstOf(most: number, asOf: string): Worst {
  let kept: Obligation[] = [];
  let last: Obligation | undefined;
  const compare = (a: Obligation, b: Obligation) =>
    rank[a.state] - rank[b.state] ||
    lateness(b, asOf) - lateness(a, asOf) ||
    (a.id < b.id ? -1 : 1);
  const cut = () => {
    kept = kept.sort(compare).slice(0, most);
    if (kept.length === most) last = kept.at(-1);
  };
  return {
    add: (obligation) => {
      if (last && compare(last, obligation) < 0) return;
      kept.push(obligation);
      if (kept.length >= 2 * most) cut();
    },
    list: () => {
      cut();
      return kept;
    },
  };
}

/** Milliseconds after the limit until it was done, or until now; negative before it. */
function lateness({ dueAt, fulfilledAt }: Obligation, asOf: string): number {
  if (dueAt === null) return Number.NEGATIVE_INFINITY;
  return Date.parse(fulfilledAt ?? asOf) - Date.parse(dueAt);
}
