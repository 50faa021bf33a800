import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Kpi } from "../kpi.ts";
import type { ConsumersTold } from "../scorecard.ts";
import type { Cluster } from "../statistics/clusteredInterval.ts";
import { purchasersTold } from "./purchasersTold.ts";
import type { Scope } from "./scope.ts";
import { type Figure, figureOf } from "./tally.ts";

/**
 * Computes `consumer-told-rate`: purchasers reached directly, by purchasers affected, as distinct people. It is a full count. A hazard
 * record belongs to the period of its first block, or else of the first account of purchasers.
 *
 * @internal
 */
export function consumerToldRate(scope: Scope): Figure {
  const { context, inPeriod } = scope;
  const sum = { affected: 0, contactable: 0, attempted: 0, delivered: 0, bounced: 0 };
  const eventIds: string[] = [];
  const clusters = new Map<string, Cluster>();
  let hazards = 0;
  let without = 0;
  let selfDeclared = false;
  for (const hazard of context.history.hazards.values()) {
    const start = hazard.offSale ?? eventsOf(hazard, "consumers.notified")[0];
    if (!start || !inPeriod(start)) continue;
    const told = purchasersTold(hazard, context.findings);
    if (!told) {
      without++;
      continue;
    }
    hazards++;
    clusters.set(hazard.hazardId, { successes: told.delivered, trials: told.affected });
    sum.affected += told.affected;
    sum.contactable += told.contactable;
    sum.attempted += told.attempted;
    sum.delivered += told.delivered;
    sum.bounced += told.bounced;
    eventIds.push(...told.events.map(({ event }) => event.id));
    if (told.events.some(({ event }) => event.assertedBy === "platform")) selfDeclared = true;
  }
  const { affected, contactable, attempted, bounced } = sum;
  return figureOf(
    {
      id: "consumer-told-rate",
      unit: "purchaser",
      commitment: "recall-info",
      clusters,
      fullCount: true,
      notEvaluated: without,
      selfDeclared,
      shown: { hazards, contactable, attempted, bounced, unreachable: affected - contactable },
      eventIds,
      reason: "No account of affected purchasers is known for the period.",
    },
    scope,
  );
}

/** Reads the figure as the card's account of purchasers told. @internal */
export function consumersTold({
  numerator,
  denominator,
  value,
  shown,
  notEvaluated,
}: Kpi): ConsumersTold {
  const read = (name: string) => shown[name] ?? 0;
  return {
    hazards: read("hazards"),
    hazardsWithoutFigures: notEvaluated,
    affected: denominator ?? 0,
    contactable: read("contactable"),
    attempted: read("attempted"),
    delivered: numerator,
    bounced: read("bounced"),
    unreachable: read("unreachable"),
    rate: value,
  };
}
