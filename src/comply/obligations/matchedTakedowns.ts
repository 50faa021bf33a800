import type { ListingMatched } from "../../model/index.ts";
import type { CaseFile, ListingFile } from "../events/caseFile.ts";
import type { Timed } from "../events/timed.ts";
import type { Channel } from "../obligation.ts";
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
 * @param requested - Takedowns by request, so that a consumer's report counts once.
 *
 * @internal
 */
export function matchedTakedowns(file: CaseFile, requested: readonly Takedown[]): Takedown[] {
  const reported = new Set<ListingFile>();
  for (const { channel, listing } of requested) {
    if (channel === "consumer-report" && listing) reported.add(listing);
  }
  const takedowns: Takedown[] = [];
  for (const hazard of file.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      for (const channel of ["monitoring", "consumer-report"] as const) {
        if (channel === "consumer-report" && reported.has(listing)) continue;
        const trigger = firstMatch(listing, channel);
        if (!trigger) continue;
        const { listingId, hazardId } = listing;
        const found = removalsOf({ listing });
        const what = { listingId, hazardId, hazard, listing };
        takedowns.push({ channel, trigger, actionable: true, ...what, ...found });
      }
    }
  }
  return takedowns;
}

function firstMatch(listing: ListingFile, channel: Channel): Timed<ListingMatched> | undefined {
  return listing.matched.find(
    ({ event }) =>
      event.channel === channel && (event.outcome === "match" || event.confirmedBy !== undefined),
  );
}
