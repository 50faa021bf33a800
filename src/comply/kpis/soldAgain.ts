import type { CheckPerformed } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type { HazardHistory, PlatformHistory } from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import { foundProduct } from "./foundProduct.ts";

/**
 * Gives the first check after a block that found the product on sale again. An offer that was asked for or matched before and is not off sale yet has
 * not come back: it never left, and its takedown says so.
 *
 * @param checks - Completed checks after the block, in order of time.
 * @param blockedAt - The first block. Of one on a day of which no more is known, a check on that day can have come before.
 * @internal
 */
export function soldAgain(
  hazard: HazardHistory,
  requests: PlatformHistory["requests"],
  {
    checks,
    blockedAt,
  }: { readonly checks: readonly Timed<CheckPerformed>[]; readonly blockedAt: Timed },
): Timed<CheckPerformed> | undefined {
  const found = checks.filter((check) => check.from >= blockedAt.to && foundProduct(check));
  if (found.length === 0) return undefined;
  const known = knownSince(hazard, requests);
  const neverLeft = (listingId: string, { from }: Timed) =>
    (known.get(listingId) ?? Number.POSITIVE_INFINITY) <= from &&
    (hazard.listings.get(listingId)?.offSale?.to ?? Number.POSITIVE_INFINITY) > from;
  return found.find((check) => {
    const { listingId } = check.event;
    // Where no listing is named, it may be any that is known.
    const meant = listingId === undefined ? [...known.keys()] : [listingId];
    return !meant.some((each) => neverLeft(each, check));
  });
}

// When each listing became known: it was matched, or asked for.
function knownSince(
  hazard: HazardHistory,
  requests: PlatformHistory["requests"],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (listingId: string | undefined, { from }: Timed) => {
    if (listingId !== undefined) known.set(listingId, Math.min(from, known.get(listingId) ?? from));
  };
  for (const listing of hazard.listings.values()) {
    for (const matched of eventsOf(listing, "listing.matched")) add(listing.listingId, matched);
  }
  for (const request of requests.values()) {
    const received = eventsOf(request, "request.received");
    if (!received.some(({ event }) => event.hazardId === hazard.hazardId)) continue;
    for (const asked of [...received, ...eventsOf(request, "request.amended")]) {
      for (const item of asked.event.items ?? []) add(item.listingId, asked);
    }
  }
  return known;
}
