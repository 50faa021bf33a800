import type { CheckPerformed } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import type { Kpi } from "../kpi.ts";
import type { Verification } from "../scorecard.ts";
import { type Bags, bagOf, countIn, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { foundProduct } from "./foundProduct.ts";
import { bagOfFigure, countCluster, type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

const id = "still-available-rate";
const bag = bagOfFigure(id);

/** Counts the checks of the period by what they can say. @internal */
export function countChecks({ context, inPeriod }: Scope, sink: Sink): void {
  for (const hazard of context.history.hazards.values()) {
    for (const check of eventsOf(hazard, "check.performed")) {
      if (inPeriod(check)) countCheck(check, sink);
    }
  }
}

function countCheck(check: Timed<CheckPerformed>, sink: Sink): void {
  const {
    id: eventId,
    hazardId,
    listingId,
    method,
    outcome,
    assertedBy,
    sampleFrame,
  } = check.event;
  if (outcome === "unable-to-check") {
    sink.count(bag, "unable");
    if (method === "random-sample") sink.count(bag, "notEvaluated");
    return;
  }
  if (method !== "random-sample") {
    sink.count(bag, "targetedChecks");
    if (foundProduct(check)) sink.count(bag, "targetedFindings");
    evidence([id], [eventId], { hazardId, listingId }, sink);
    return;
  }
  const numerator = foundProduct(check) ? 1 : 0;
  countCluster(id, { successes: numerator, trials: 1 }, sink);
  if (outcome === "similar") sink.count(bag, "similar");
  if (assertedBy === "platform") sink.count(bag, "selfDeclared");
  if (sampleFrame !== undefined) sink.count("sample frames", sampleFrame);
  evidence([id], [eventId], { hazardId, listingId, numerator, denominator: 1 }, sink);
}

/**
 * Computes `still-available-rate`: random checks that found the product, by random checks completed. Checks of chosen places
 * are shown and never give a rate, nor are they missing from it when they could not be completed.
 *
 * @internal
 */
export function stillAvailableRate(basis: FigureBasis): Figure {
  const own = bagOf(basis.bags, bag);
  const names = ["similar", "targetedChecks", "targetedFindings"];
  return figureOf(
    {
      id,
      unit: "check",
      better: "less",
      commitment: "takedown-authority",
      shown: Object.fromEntries(names.map((name) => [name, countIn(own, name)])),
      reason: "No random check was completed in the period.",
    },
    basis,
  );
}

/** Reads the figure as the card's account of checks. @internal */
export function verificationOf(kpi: Kpi, bags: Bags): Verification {
  return {
    randomChecks: kpi.denominator ?? 0,
    stillAvailable: kpi.numerator,
    rate: kpi.value,
    interval: kpi.interval,
    targetedFindings: kpi.shown["targetedFindings"] ?? 0,
    targetedChecks: kpi.shown["targetedChecks"] ?? 0,
    unableToCheck: countIn(bagOf(bags, bag), "unable"),
    sampleFrames: [...bagOf(bags, "sample frames").keys()].map(String).sort(),
  };
}
