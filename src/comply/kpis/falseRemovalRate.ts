import type { RemovalReviewed } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { ListingHistory } from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import { bagOf, countIn, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { bagOfFigure, countCluster, type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

const id = "false-removal-rate";
const bag = bagOfFigure(id);

/** Counts reviews of removals, each removal once, with its last review. @internal */
export function countReviews(scope: Scope, sink: Sink): void {
  for (const hazard of scope.context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const block = listing.offSale;
      if (block && scope.inPeriod(block)) countObjections(listing, sink);
      if (eventsOf(listing, "removal.reviewed").length === 0) continue;
      const { random, wrongElsewhere } = reviewOf(listing, scope);
      if (wrongElsewhere) sink.count(bag, "targetedWrong");
      if (random) countReview(random, listing, sink);
    }
  }
}

function countReview(
  { event }: Timed<RemovalReviewed>,
  { hazardId, listingId }: ListingHistory,
  sink: Sink,
): void {
  if (event.assertedBy === "platform") sink.count(bag, "selfDeclared");
  if (event.outcome === "unable-to-check") {
    sink.count(bag, "notEvaluated");
    evidence([id], [event.id], { hazardId, listingId }, sink);
    return;
  }
  const numerator = event.outcome === "wrong-match" ? 1 : 0;
  countCluster(id, { successes: numerator, trials: 1 }, sink);
  evidence([id], [event.id], { hazardId, listingId, numerator, denominator: 1 }, sink);
}

/**
 * Computes `false-removal-rate`: wrong matches among randomly sampled removals. A removal reviewed again counts with its last
 * review. Open and upheld objections, restored listings and wrong matches found otherwise are shown, and give no rate.
 *
 * @internal
 */
export function falseRemovalRate(basis: FigureBasis): Figure {
  const own = bagOf(basis.bags, bag);
  const names = ["openObjections", "objectionsUpheld", "restoredAsWrong", "targetedWrong"];
  return figureOf(
    {
      id,
      unit: "removal",
      better: "less",
      shown: Object.fromEntries(names.map((name) => [name, countIn(own, name)])),
      reason: "No removal was drawn at random and reviewed in the period.",
    },
    basis,
  );
}

function reviewOf(
  listing: ListingHistory,
  { inPeriod }: Scope,
): { random: Timed<RemovalReviewed> | undefined; wrongElsewhere: boolean } {
  const within = eventsOf(listing, "removal.reviewed").filter(inPeriod);
  return {
    random: within.filter(({ event }) => event.method === "random-sample").at(-1),
    wrongElsewhere: within.some(
      ({ event }) => event.method === "targeted" && event.outcome === "wrong-match",
    ),
  };
}

function countObjections(listing: ListingHistory, sink: Sink): void {
  const decided = eventsOf(listing, "objection.decided");
  const last = decided.at(-1);
  const objection = eventsOf(listing, "seller.objected").at(-1);
  if (objection && !(last && last.to >= objection.from)) sink.count(bag, "openObjections");
  if (decided.some(({ event }) => event.decision === "upheld")) sink.count(bag, "objectionsUpheld");
  const wrong = eventsOf(listing, "listing.restored").some(
    ({ event }) => event.reason === "wrong-match" || event.reason === "appeal-upheld",
  );
  if (wrong) sink.count(bag, "restoredAsWrong");
}
