import type { Agreement, CommitmentKind } from "../../model/index.ts";
import { type Cluster, clusteredInterval } from "../../statistics/clusteredInterval.ts";
import type { Kpi, KpiId } from "../kpi.ts";
import { type Bags, bagOf, countIn, countsUnder, type Sink } from "./bags.ts";
import type { FigureOptions } from "./scope.ts";

/** What is fixed about a rate counted unit by unit. @internal */
export interface Rate {
  readonly id: Kpi["id"];
  readonly unit: Kpi["unit"];
  readonly better?: Kpi["better"];
  readonly commitment?: CommitmentKind;
  /** Whether all there was is counted, so that no interval applies. */
  readonly fullCount?: boolean;
  readonly reading?: Kpi["reading"];
  readonly shown: Kpi["shown"];
  /** Why nothing could be evaluated. */
  readonly reason: string;
}

/** What figures are written with. @internal */
export interface FigureBasis {
  readonly bags: Bags;
  readonly agreement: Agreement;
  readonly options: FigureOptions;
}

/** A figure with the units it was counted from, by which a score is bounded. @internal */
export interface Figure {
  readonly kpi: Kpi;
  /** Units by cluster; empty for a figure that is no count of units. */
  readonly clusters: readonly Cluster[];
}

const bagNames = new Map<Kpi["id"], string>();

/** The bag of a figure; its name is put together once, since it is asked for with every unit. @internal */
export function bagOfFigure(id: Kpi["id"]): string {
  const name = bagNames.get(id) ?? `figure ${id}`;
  bagNames.set(id, name);
  return name;
}

/** Units of the clusters of a case, counted as soon as the case is whole. @internal */
export interface Units {
  readonly add: (cluster: string, success: boolean) => void;
  readonly close: () => void;
}

/** Counts units by cluster; the units of a cluster all belong to one case. @internal */
export function unitsOf(id: Kpi["id"], sink: Sink): Units {
  // Of most figures a case has no unit.
  let clusters: Map<string, { successes: number; trials: number }> | undefined;
  return {
    add: (key, success) => {
      clusters ??= new Map();
      const cluster = clusters.get(key) ?? { successes: 0, trials: 0 };
      clusters.set(key, cluster);
      if (success) cluster.successes++;
      cluster.trials++;
    },
    close: () => {
      if (clusters) for (const cluster of clusters.values()) countCluster(id, cluster, sink);
    },
  };
}

/** Counts a whole cluster. @internal */
export function countCluster(id: Kpi["id"], { successes, trials }: Cluster, sink: Sink): void {
  sink.count(bagOfFigure(id), `units ${successes}/${trials}`);
}

/** Writes a counted rate down as a figure of the card. @internal */
export function figureOf(rate: Rate, basis: FigureBasis): Figure {
  const clusters = clustersOf(rate.id, basis.bags);
  return { kpi: kpiOf(rate, clusters, basis), clusters };
}

function clustersOf(id: Kpi["id"], bags: Bags): Required<Cluster>[] {
  return countsUnder(bagOf(bags, bagOfFigure(id)), "units ").map(([units, count]) => {
    const [successes = 0, trials = 0] = units.split("/").map(Number);
    return { successes, trials, count };
  });
}

function kpiOf(
  rate: Rate,
  clusters: readonly Required<Cluster>[],
  { bags, agreement, options }: FigureBasis,
): Kpi {
  const bag = bagOf(bags, bagOfFigure(rate.id));
  const numerator = clusters.reduce((sum, { successes, count }) => sum + successes * count, 0);
  const denominator = clusters.reduce((sum, { trials, count }) => sum + trials * count, 0);
  const value = denominator === 0 ? null : numerator / denominator;
  const { better = "more", commitment, reading } = rate;
  const sampled = value !== null && !rate.fullCount;
  return {
    id: rate.id,
    kind: "rate",
    unit: rate.unit,
    better,
    numerator,
    denominator,
    value,
    interval: sampled
      ? clusteredInterval(clusters, { confidence: options.confidence, kind: options.intervals })
      : null,
    ...(!sampled && { intervalNote: value === null ? "not-evaluated" : "full-count" }),
    weighting: "pooled",
    notEvaluated: countIn(bag, "notEvaluated"),
    excluded: countsUnder(bag, "excluded ").map(([reason, count]) => ({ reason, count })),
    selfDeclared: countIn(bag, "selfDeclared") > 0,
    ...(reading && { reading }),
    ...targetOf(rate.id, value, better, agreement),
    ...(commitment && { commitment }),
    ...(value === null && { reason: rate.reason }),
    shown: rate.shown,
  };
}

/** Finds the value an agreement promises for a figure, and whether it was kept. @internal */
export function targetOf(
  id: Kpi["id"] | KpiId,
  value: number | null,
  better: Kpi["better"],
  agreement: Agreement,
): { target?: number; met?: boolean } {
  const target = agreement.kpis.find(({ kpi }) => kpi === id)?.target;
  if (target === undefined) return {};
  if (value === null) return { target };
  return { target, met: better === "less" ? value <= target : value >= target };
}
