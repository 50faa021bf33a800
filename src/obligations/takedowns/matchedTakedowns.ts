import type { ListingMatched } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { ListingHistory, PlatformHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import type { TakedownChannel } from "../obligation.ts";
import { removalsOf } from "./removalsOf.ts";
import type { Takedown } from "./takedown.ts";

/**
 * Makes one takedown of each listing that the platform's own monitoring found, and of each that a consumer's report led to
 * without a request of its own.
 *
 * The clock starts with the first outcome "match", or with the confirmation of a "review" by a person. A listing that only
 * waits for review starts none.
 *
 * @param file - Events of the platform.
 * @param reported - Listings that a consumer's request named, so that a report counts once.
 *
 * @internal
 */
export function* matchedTakedowns(
  history: PlatformHistory,
  reported: ReadonlySet<ListingHistory>,
): Generator<Takedown> {
  for (const hazard of history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      for (const channel of ["monitoring", "consumer-report"] as const) {
        if (channel === "consumer-report" && reported.has(listing)) continue;
        const trigger = firstMatch(listing, channel);
        if (!trigger) continue;
        const { listingId, hazardId } = listing;
        const { removals, warnings, partial, elsewhere, refusals } = removalsOf({
          listing,
          asked: nowhere,
        });
        yield {
          channel,
          trigger,
          hazardId,
          asked: nowhere,
          actionable: true,
          request: undefined,
          span: undefined,
          hazard,
          itemId: undefined,
          listingId,
          listing,
          removals,
          warnings,
          partial,
          elsewhere,
          refusals,
        };
      }
    }
  }
}

/** What was found is to go, and nobody says where. */
const nowhere: readonly never[] = [];

function firstMatch(
  listing: ListingHistory,
  channel: TakedownChannel,
): Timed<ListingMatched> | undefined {
  return eventsOf(listing, "listing.matched").find(
    ({ event }) =>
      event.channel === channel && (event.outcome === "match" || event.confirmedBy !== undefined),
  );
}
