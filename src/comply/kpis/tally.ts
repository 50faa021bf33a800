import type { CommitmentKind } from "../../model/index.ts";
import type { Kpi, KpiId } from "../kpi.ts";
import { type Cluster, clusteredInterval } from "../statistics/clusteredInterval.ts";
import type { Scope } from "./scope.ts";

/** A rate counted unit by unit. @internal */
export interface Tally {
  readonly id: Kpi["id"];
  readonly unit: Kpi["unit"];
  readonly better?: Kpi["better"];
  readonly commitment?: CommitmentKind;
  /** Units that count and units evaluated, by cluster. */
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Whether all there was is counted, so that no interval applies. */
  readonly fullCount?: boolean;
  readonly notEvaluated: number;
  readonly excluded?: ReadonlyMap<string, number>;
  readonly selfDeclared: boolean;
  readonly reading?: Kpi["reading"];
  readonly shown: Kpi["shown"];
  readonly eventIds: Iterable<string>;
  /** Why nothing could be evaluated. */
  readonly reason: string;
}

/** A figure with the units it was counted from, by which a score is bounded. @internal */
export interface Figure {
  readonly kpi: Kpi;
  /** Units by cluster; empty for a figure that is no count of units. */
  readonly clusters: ReadonlyMap<string, Cluster>;
}

/** Writes a counted rate down as a figure of the card. @internal */
export function figureOf(tally: Tally, scope: Scope): Figure {
  return { kpi: kpiOf(tally, scope), clusters: tally.clusters };
}

function kpiOf(tally: Tally, { context, options }: Scope): Kpi {
  const clusters = [...tally.clusters.values()];
  const numerator = clusters.reduce((sum, { successes }) => sum + successes, 0);
  const denominator = clusters.reduce((sum, { trials }) => sum + trials, 0);
  const value = denominator === 0 ? null : numerator / denominator;
  const { better = "more", commitment, reading } = tally;
  const sampled = value !== null && !tally.fullCount;
  return {
    id: tally.id,
    kind: "rate",
    unit: tally.unit,
    better,
    numerator,
    denominator,
    value,
    interval: sampled
      ? clusteredInterval(clusters, { confidence: options.confidence, kind: options.intervals })
      : null,
    ...(!sampled && { intervalNote: value === null ? "not-evaluated" : "full-count" }),
    weighting: "pooled",
    notEvaluated: tally.notEvaluated,
    excluded: [...(tally.excluded ?? [])].sort().map(([reason, count]) => ({ reason, count })),
    selfDeclared: tally.selfDeclared,
    ...(reading && { reading }),
    ...targetOf(tally.id, value, better, context.agreement),
    ...(commitment && { commitment }),
    ...(value === null && { reason: tally.reason }),
    shown: tally.shown,
    eventIds: [...new Set(tally.eventIds)],
  };
}

/** Finds the value an agreement promises for a figure, and whether it was kept. @internal */
export function targetOf(
  id: Kpi["id"] | KpiId,
  value: number | null,
  better: Kpi["better"],
  agreement: Scope["context"]["agreement"],
): { target?: number; met?: boolean } {
  const target = agreement.kpis.find(({ kpi }) => kpi === id)?.target;
  if (target === undefined) return {};
  if (value === null) return { target };
  return { target, met: better === "less" ? value <= target : value >= target };
}

/** Adds one unit to its cluster. @internal */
export function addUnit(clusters: Map<string, Cluster>, key: string, success: boolean): void {
  const before = clusters.get(key);
  if (!before) clusters.set(key, success ? won : lost);
  else {
    const successes = before.successes + (success ? 1 : 0);
    clusters.set(key, { successes, trials: before.trials + 1 });
  }
}

/** Most clusters hold one unit, and share these. */
const won: Cluster = { successes: 1, trials: 1 };
const lost: Cluster = { successes: 0, trials: 1 };
