import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Kpi } from "../kpi.ts";
import type { SellersTold } from "../scorecard.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import type { Scope } from "./scope.ts";
import { addUnit, type Figure, figureOf } from "./tally.ts";

/**
 * Computes `seller-told-rate`: blocked listings whose seller was notified, by blocked listings. It is a full count.
 *
 * @internal
 */
export function sellerToldRate(scope: Scope): Figure {
  const eventIds: string[] = [];
  const clusters = new Map<string, Cluster>();
  let blocked = 0;
  let notified = 0;
  let selfDeclared = false;
  for (const hazard of scope.context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const block = listing.offSale;
      if (!block || !scope.inPeriod(block)) continue;
      blocked++;
      addUnit(clusters, hazard.hazardId, eventsOf(listing, "seller.notified").length > 0);
      eventIds.push(block.event.id);
      const [notice] = eventsOf(listing, "seller.notified");
      if (!notice) continue;
      notified++;
      eventIds.push(notice.event.id);
      if (notice.event.assertedBy === "platform") selfDeclared = true;
    }
  }
  return figureOf(
    {
      id: "seller-told-rate",
      unit: "listing",
      commitment: "seller-education",
      clusters,
      fullCount: true,
      notEvaluated: 0,
      selfDeclared,
      shown: { notNotified: blocked - notified },
      eventIds,
      reason: "No listing was blocked in the period.",
    },
    scope,
  );
}

/** Reads the figure as the card's account of sellers told. @internal */
export function sellersTold({ numerator, denominator, value }: Kpi): SellersTold {
  return { blockedListings: denominator ?? 0, notified: numerator, rate: value };
}
