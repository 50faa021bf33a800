import type { RemovalReviewed } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { ListingHistory } from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import type { Scope } from "./scope.ts";
import { addUnit, type Figure, figureOf } from "./tally.ts";

/**
 * Computes `false-removal-rate`: wrong matches among randomly sampled removals. A removal reviewed again counts with its last
 * review. Open and upheld objections, restored listings and wrong matches found otherwise are shown, and give no rate.
 *
 * @internal
 */
export function falseRemovalRate(scope: Scope): Figure {
  const clusters = new Map<string, Cluster>();
  const eventIds: string[] = [];
  const shown = { openObjections: 0, objectionsUpheld: 0, restoredAsWrong: 0, targetedWrong: 0 };
  let unable = 0;
  let selfDeclared = false;
  for (const hazard of scope.context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const block = listing.offSale;
      if (block && scope.inPeriod(block)) showObjections(listing, shown);
      if (eventsOf(listing, "removal.reviewed").length === 0) continue;
      const { random, wrongElsewhere } = reviewOf(listing, scope);
      if (wrongElsewhere) shown.targetedWrong++;
      if (!random) continue;
      eventIds.push(random.event.id);
      if (random.event.assertedBy === "platform") selfDeclared = true;
      if (random.event.outcome === "unable-to-check") unable++;
      else addUnit(clusters, random.event.id, random.event.outcome === "wrong-match");
    }
  }
  return figureOf(
    {
      id: "false-removal-rate",
      unit: "removal",
      better: "less",
      clusters,
      notEvaluated: unable,
      selfDeclared,
      shown,
      eventIds,
      reason: "No removal was drawn at random and reviewed in the period.",
    },
    scope,
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

function showObjections(
  listing: ListingHistory,
  shown: { openObjections: number; objectionsUpheld: number; restoredAsWrong: number },
): void {
  const decided = eventsOf(listing, "objection.decided");
  const last = decided.at(-1);
  const objection = eventsOf(listing, "seller.objected").at(-1);
  if (objection && !(last && last.to >= objection.from)) shown.openObjections++;
  if (decided.some(({ event }) => event.decision === "upheld")) shown.objectionsUpheld++;
  const wrong = eventsOf(listing, "listing.restored").some(
    ({ event }) => event.reason === "wrong-match" || event.reason === "appeal-upheld",
  );
  if (wrong) shown.restoredAsWrong++;
}
