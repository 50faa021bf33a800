import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { ListingHistory } from "../../obligations/events/histories.ts";
import { momentOf } from "../../obligations/events/timed.ts";
import { HOUR } from "../../text/durations.ts";
import { medianOf } from "../statistics/medianOf.ts";
import type { Scope } from "./scope.ts";
import { takedownOnTime } from "./takedownOnTime.ts";
import type { Figure } from "./tally.ts";

/**
 * Computes `takedown-on-time/monitoring`: listings that the platform's own monitoring found, taken down in time.
 *
 * The platform starts this clock itself. So beside it stand how many matches wait for review and for how long (median days
 * until `asOf`), the median hours from the hazard's publication, or else from the bulletin, to its first block, and how many
 * listings others had to find.
 *
 * @internal
 */
export function takedownOnTimeMonitoring(scope: Scope): Figure {
  const waiting: number[] = [];
  for (const hazard of scope.context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      const since = waitingSince(listing);
      if (since !== undefined) waiting.push((scope.context.asOf - since) / (24 * HOUR));
    }
  }
  return takedownOnTime(scope, "monitoring", {
    reviewQueue: waiting.length,
    reviewQueueMedianDays: medianOf(waiting),
    publicationToBlockMedianHours: medianOf(publicationToBlock(scope)),
    missesFoundByOthers: missesFoundByOthers(scope),
  });
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

function publicationToBlock({ context, hazards, inPeriod }: Scope): number[] {
  const hours: number[] = [];
  for (const hazard of context.history.hazards.values()) {
    const block = hazard.offSale;
    if (!block || !inPeriod(block)) continue;
    const published = hazards?.get(hazard.hazardId)?.source.publishedOn;
    const start =
      published?.length === 10
        ? momentOf(published, context.calendar.zone).from
        : eventsOf(hazard, "bulletin.received")[0]?.from;
    if (start !== undefined) hours.push((block.to - start) / HOUR);
  }
  return hours;
}

/** Listings that a request or a consumer's report named before the platform's monitoring found them. */
function missesFoundByOthers({ takedowns }: Scope): number {
  const missed = new Set<ListingHistory>();
  for (const { listing, start } of [...takedowns.request, ...takedowns["consumer-report"]]) {
    if (!listing) continue;
    const found = eventsOf(listing, "listing.matched").some(
      ({ event, from }) => event.channel === "monitoring" && from <= start,
    );
    const block = listing.offSale;
    if (!found && !(block && block.to < start)) missed.add(listing);
  }
  return missed.size;
}
