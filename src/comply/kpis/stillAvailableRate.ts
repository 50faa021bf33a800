import type { Kpi } from "../kpi.ts";
import type { Verification } from "../scorecard.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import type { Scope } from "./scope.ts";
import { foundIt, type SortedChecks, sortedChecks } from "./sortedChecks.ts";
import { addUnit, type Figure, figureOf } from "./tally.ts";

/**
 * Computes `still-available-rate`: random checks that found the product, by random checks completed. Checks of chosen places
 * are shown and never give a rate, nor are they missing from it when they could not be completed.
 *
 * @internal
 */
export function stillAvailableRate(scope: Scope): Figure {
  const { random, targeted, unable } = sortedChecks(scope);
  const clusters = new Map<string, Cluster>();
  for (const check of random) addUnit(clusters, check.event.id, foundIt(check));
  return figureOf(
    {
      id: "still-available-rate",
      unit: "check",
      better: "less",
      commitment: "takedown-authority",
      clusters,
      notEvaluated: unable.filter(({ event }) => event.method === "random-sample").length,
      selfDeclared: random.some(({ event }) => event.assertedBy === "platform"),
      shown: {
        similar: random.filter(({ event }) => event.outcome === "similar").length,
        targetedChecks: targeted.length,
        targetedFindings: targeted.filter(foundIt).length,
      },
      eventIds: [...random, ...targeted].map(({ event }) => event.id),
      reason: "No random check was completed in the period.",
    },
    scope,
  );
}

/** Reads the figure as the card's account of checks. @internal */
export function verificationOf(kpi: Kpi, checks: SortedChecks): Verification {
  const frames = new Set(checks.random.flatMap(({ event }) => event.sampleFrame ?? []));
  return {
    randomChecks: kpi.denominator ?? 0,
    stillAvailable: kpi.numerator,
    rate: kpi.value,
    interval: kpi.interval,
    targetedFindings: kpi.shown["targetedFindings"] ?? 0,
    targetedChecks: checks.targeted.length,
    unableToCheck: checks.unable.length,
    sampleFrames: [...frames].sort(),
  };
}
