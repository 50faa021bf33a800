import type { CheckPerformed } from "../../model/index.ts";
import { placesCovered } from "../../model/territory/placesCovered.ts";
import { placesOf } from "../../model/territory/placesOf.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type {
  HazardHistory,
  ListingHistory,
  PlatformHistory,
} from "../../obligations/events/histories.ts";
import type { Timed } from "../../obligations/events/timed.ts";
import { foundProduct } from "./foundProduct.ts";

/**
 * Gives the first check after a block that found the product on sale again. An offer that was asked for or matched before and is not off sale yet, or not
 * in every place it was asked for, has not come back: it never left, and its takedown says so.
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
  const known = knownOffers(hazard, requests);
  const neverLeft = (listingId: string, { from }: Timed) => {
    const { since, asked = [] } = known.get(listingId) ?? {};
    const listing = hazard.listings.get(listingId);
    if (since === undefined || since > from) return false;
    if (!listing?.offSale || listing.offSale.to > from) return true;
    return asked.some((each) => each.from <= from && !isCovered(listing, each.places, from));
  };
  return found.find((check) => {
    const { listingId } = check.event;
    // Where no listing is named, it may be any that is known.
    const meant = listingId === undefined ? [...known.keys()] : [listingId];
    return !meant.some((each) => neverLeft(each, check));
  });
}

/** An offer that was matched or asked for. */
interface KnownOffer {
  readonly since: number;
  /** The places of each request that asked for it in several. */
  readonly asked: readonly { readonly from: number; readonly places: readonly string[] }[];
}

function knownOffers(
  hazard: HazardHistory,
  requests: PlatformHistory["requests"],
): ReadonlyMap<string, KnownOffer> {
  const known = new Map<string, KnownOffer>();
  const add = (listingId: string | undefined, { from }: Timed, places: readonly string[] = []) => {
    if (listingId === undefined) return;
    const { since = from, asked = [] } = known.get(listingId) ?? {};
    const more = places.length > 1 ? [...asked, { from, places }] : asked;
    known.set(listingId, { since: Math.min(from, since), asked: more });
  };
  for (const listing of hazard.listings.values()) {
    for (const matched of eventsOf(listing, "listing.matched")) add(listing.listingId, matched);
  }
  for (const request of requests.values()) {
    const received = eventsOf(request, "request.received");
    if (!received.some(({ event }) => event.hazardId === hazard.hazardId)) continue;
    const places = received[0] && placesOf(received[0].event);
    for (const asked of [...received, ...eventsOf(request, "request.amended")]) {
      for (const item of asked.event.items ?? []) add(item.listingId, asked, places);
    }
  }
  return known;
}

/** Whether blocks before a moment took a listing off sale in every place. */
function isCovered(listing: ListingHistory, places: readonly string[], before: number): boolean {
  const blocks = eventsOf(listing, "listing.blocked").filter(
    ({ event, to }) => event.action !== "warned" && to <= before,
  );
  const covered = new Set(blocks.flatMap(({ event }) => placesCovered(places, placesOf(event))));
  return covered.size === places.length;
}
