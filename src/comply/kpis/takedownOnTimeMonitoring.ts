import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { ListingHistory } from "../../obligations/events/histories.ts";
import { momentOf } from "../../obligations/events/timed.ts";
import { medianOf } from "../../statistics/medianOf.ts";
import { DAY, HOUR } from "../../text/durations.ts";
import { bagOf, countIn, numbersIn, type Sink } from "./bags.ts";
import { bagOfFigure, type Figure, type FigureBasis } from "./rate.ts";
import type { Scope } from "./scope.ts";
import { countTakedowns, takedownOnTime } from "./takedownOnTime.ts";

const id = "takedown-on-time/monitoring";
const bag = bagOfFigure(id);

/** Counts listings that the platform's own monitoring found, and what stands beside them. @internal */
export function countMonitoring(scope: Scope, sink: Sink): void {
  countTakedowns(scope, "monitoring", sink);
  // The platform starts this clock itself.
  if (scope.takedowns.monitoring.length > 0) sink.count(bag, "ownClock");
  for (const hazard of scope.context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const since = waitingSince(listing);
      if (since !== undefined) sink.count("waiting for review", scope.context.asOf - since);
    }
  }
  countPublicationToBlock(scope, sink);
  countMisses(scope, sink);
}

/**
 * Computes `takedown-on-time/monitoring`: listings that the platform's own monitoring found, taken down in time.
 *
 * The platform starts this clock itself. So beside it stand how many matches wait for review and for how long (median days
 * until `asOf`), the median hours from the hazard's publication, or else from the bulletin, to its first block, and how many
 * listings others had to find.
 *
 * @internal
 */
export function takedownOnTimeMonitoring(basis: FigureBasis): Figure {
  const waiting = numbersIn(bagOf(basis.bags, "waiting for review")).map((ms) => ms / DAY);
  const published = numbersIn(bagOf(basis.bags, "publication to block")).map((ms) => ms / HOUR);
  const own = bagOf(basis.bags, bag);
  const figure = takedownOnTime(basis, "monitoring", {
    reviewQueue: waiting.length,
    reviewQueueMedianDays: medianOf(waiting),
    publicationToBlockMedianHours: medianOf(published),
    missesFoundByOthers: countIn(own, "missed"),
  });
  const { kpi } = figure;
  const selfDeclared = kpi.selfDeclared || countIn(own, "ownClock") > 0;
  return { ...figure, kpi: { ...kpi, selfDeclared } };
}

/** A match that waits for a person, and no block, request or confirmed match since. */
function waitingSince(listing: ListingHistory): number | undefined {
  if (eventsOf(listing, "listing.blocked").length > 0) return undefined;
  const matched = eventsOf(listing, "listing.matched");
  const settled = matched.some(
    ({ event }) => event.outcome === "match" || event.confirmedBy !== undefined,
  );
  return settled ? undefined : matched[0]?.from;
}

function countPublicationToBlock({ context, hazards, inPeriod }: Scope, sink: Sink): void {
  for (const hazard of context.history.hazards.values()) {
    const block = hazard.offSale;
    if (!block || !inPeriod(block)) continue;
    const published = hazards?.get(hazard.hazardId)?.source.publishedOn;
    const start =
      published?.length === 10
        ? momentOf(published, context.calendar.zone).from
        : eventsOf(hazard, "bulletin.received")[0]?.from;
    if (start !== undefined) sink.count("publication to block", block.to - start);
  }
}

/** Counts listings that a request or a consumer's report named before the platform's monitoring found them. */
function countMisses({ takedowns }: Scope, sink: Sink): void {
  if (takedowns.request.length + takedowns["consumer-report"].length === 0) return;
  const missed = new Set<ListingHistory>();
  for (const { listing, start } of [...takedowns.request, ...takedowns["consumer-report"]]) {
    if (!listing) continue;
    const found = eventsOf(listing, "listing.matched").some(
      ({ event, from }) => event.channel === "monitoring" && from <= start,
    );
    const block = listing.offSale;
    if (!found && !(block && block.to < start)) missed.add(listing);
  }
  if (missed.size > 0) sink.count(bag, "missed", missed.size);
}
