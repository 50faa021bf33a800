import type { Figure } from "../kpis/tally.ts";
import type { Component } from "./components.ts";

/** Units drawn together, as flat arrays: unit `u` adds `successes[u * width + c]` to component `c`. @internal */
export interface Stratum {
  readonly size: number;
  /** Positions of the components in the list of components. */
  readonly columns: readonly number[];
  readonly successes: Float64Array;
  readonly trials: Float64Array;
}

/** Figures whose units are requests: one draw of a request moves all of them. */
const byRequest = new Set([
  "takedown-on-time/request",
  "takedown-on-time/consumer-report",
  "reply-rate",
]);

/**
 * Sorts the units behind the components into strata that are drawn independently: requests, and the units of each other figure.
 *
 * @internal
 */
export function strata(components: readonly Component[], figures: readonly Figure[]): Stratum[] {
  const groups = new Map<string, number[]>();
  for (const [position, { id, kpi }] of components.entries()) {
    if (kpi.value === null || kpi.weighting !== "pooled") continue;
    const group = byRequest.has(id) ? "request" : id;
    groups.set(group, [...(groups.get(group) ?? []), position]);
  }
  return [...groups.values()].map((columns) => stratumOf(columns, components, figures));
}

function stratumOf(
  columns: readonly number[],
  components: readonly Component[],
  figures: readonly Figure[],
): Stratum {
  const clusters = columns.map(
    (position) =>
      figures.find(({ kpi }) => kpi === components[position]?.kpi)?.clusters ??
      new Map<string, never>(),
  );
  // Files are opened in the canonical order of events, so this order does not depend on how events were given.
  const keys = [...new Set(clusters.flatMap((each) => [...each.keys()]))];
  const successes = new Float64Array(keys.length * columns.length);
  const trials = new Float64Array(keys.length * columns.length);
  for (const [unit, key] of keys.entries()) {
    for (const [column, each] of clusters.entries()) {
      const cluster = each.get(key);
      successes[unit * columns.length + column] = cluster?.successes ?? 0;
      trials[unit * columns.length + column] = cluster?.trials ?? 0;
    }
  }
  return { size: keys.length, columns, successes, trials };
}
