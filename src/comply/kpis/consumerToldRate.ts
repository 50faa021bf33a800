import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { Kpi } from "../kpi.ts";
import type { ConsumersTold } from "../scorecard.ts";
import { bagOf, countIn, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { purchasersTold } from "./purchasersTold.ts";
import { bagOfFigure, countCluster, type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

const id = "consumer-told-rate";
const bag = bagOfFigure(id);

/** Counts purchasers told. A hazard record belongs to the period of its first block, or else of the first account of purchasers. @internal */
export function countConsumersTold({ context, inPeriod }: Scope, sink: Sink): void {
  for (const hazard of context.history.hazards.values()) {
    const start = hazard.offSale ?? eventsOf(hazard, "consumers.notified")[0];
    if (!start || !inPeriod(start)) continue;
    const told = purchasersTold(hazard, context.findings);
    if (!told) {
      sink.count(bag, "notEvaluated");
      continue;
    }
    const { affected, contactable, attempted, delivered, bounced, events } = told;
    countCluster(id, { successes: delivered, trials: affected }, sink);
    sink.count(bag, "hazards");
    for (const [name, count] of Object.entries({ contactable, attempted, bounced })) {
      if (count > 0) sink.count(bag, name, count);
    }
    if (events.some(({ event }) => event.assertedBy === "platform")) {
      sink.count(bag, "selfDeclared");
    }
    const ids = events.map(({ event }) => event.id);
    const { hazardId } = hazard;
    evidence([id], ids, { hazardId, numerator: delivered, denominator: affected }, sink);
  }
}

/**
 * Computes `consumer-told-rate`: purchasers reached directly, by purchasers affected, as distinct people. It is a full count.
 *
 * @internal
 */
export function consumerToldRate(basis: FigureBasis): Figure {
  const own = bagOf(basis.bags, bag);
  const [hazards, contactable, attempted, bounced] = [
    "hazards",
    "contactable",
    "attempted",
    "bounced",
  ].map((name) => countIn(own, name));
  const figure = figureOf(
    {
      id,
      unit: "purchaser",
      commitment: "recall-info",
      fullCount: true,
      shown: {},
      reason: "No account of affected purchasers is known for the period.",
    },
    basis,
  );
  const affected = figure.kpi.denominator ?? 0;
  const unreachable = affected - (contactable ?? 0);
  const shown = { hazards, contactable, attempted, bounced, unreachable } as Kpi["shown"];
  return { ...figure, kpi: { ...figure.kpi, shown } };
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
