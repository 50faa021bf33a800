import { clusteredInterval } from "../../statistics/clusteredInterval.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import type { Kpi } from "../kpi.ts";
import type { Figure } from "../kpis/rate.ts";
import { type Component, contribution } from "./components.ts";
import type { ScoreBasis } from "./scoreBasis.ts";

/** Figures counted from the same requests, which move together. */
const byRequest: ReadonlySet<string> = new Set([
  "takedown-on-time/request",
  "takedown-on-time/consumer-report",
  "reply-rate",
]);

/**
 * Bounds the score by the bounds of its parts: the distances of independent parts add up as the root of their squares, those of parts
 * counted from the same requests as they are.
 *
 * Source: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics in Medicine
 * 27 (2008) 1693–1702: a sum is bounded by what the limits of its parts say of their variance at the limit. So where all was done in
 * time the score is as uncertain as its figures are; resampling what was done in time finds nothing else.
 *
 * @param basis - Parts of the score with their figures.
 * @param score - The score, 0 to 100.
 *
 * @internal
 */
export function scoreInterval(
  { components, figures, confidence }: ScoreBasis,
  score: number,
): { readonly low: number; readonly high: number } {
  const evaluated = components.filter(({ kpi }) => kpi.value !== null);
  const whole = evaluated.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  let above = 0;
  const together = { below: 0, above: 0 };
  for (const component of evaluated) {
    const distance = distances(component, figures, confidence);
    const share = component.weight / whole;
    if (byRequest.has(component.id)) {
      together.below += share * distance.below;
      together.above += share * distance.above;
    } else {
      below += (share * distance.below) ** 2;
      above += (share * distance.above) ** 2;
    }
  }
  return {
    low: Math.max(0, score - 100 * Math.sqrt(below + together.below ** 2)),
    high: Math.min(100, score + 100 * Math.sqrt(above + together.above ** 2)),
  };
}

/** How far the contribution of a part could lie from where it is. */
function distances({ kpi }: Component, figures: readonly Figure[], confidence: number) {
  const { low, high } = boundsOf(kpi, figures, confidence);
  const ends = [contribution(low, kpi.better), contribution(high, kpi.better)];
  const value = contribution(kpi.value ?? 0, kpi.better);
  return {
    below: Math.max(0, value - Math.min(...ends)),
    above: Math.max(0, Math.max(...ends) - value),
  };
}

/**
 * The bounds of a figure. A full count has none of its own, yet another period would bring other recalls, so it is bounded by how its
 * records differ.
 */
function boundsOf(kpi: Kpi, figures: readonly Figure[], confidence: number) {
  if (kpi.interval) return kpi.interval;
  const clusters = figures.find((figure) => figure.kpi === kpi)?.clusters ?? [];
  if (clusters.some(({ trials }) => trials > 0)) return clusteredInterval(clusters, { confidence });
  return wilsonInterval(kpi.numerator, kpi.denominator ?? 0, { confidence });
}
