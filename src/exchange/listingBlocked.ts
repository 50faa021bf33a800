import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { ListingBlocked } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { inPlaces } from "../model/territory/placesOf.ts";
import { itemIdOf, type Removal } from "./removal.ts";
import { removalShape } from "./removalShape.ts";

/**
 * Writes the event of a removal: `territory` is the place where it holds, `territories` are those of a removal in several. A
 * platform that keeps this event adds {@link requestAnswered} when it replies, not {@link replyEvents}, which tells the block again.
 *
 * @param removal - What was done.
 * @returns The event, asserted by the platform.
 *
 * @example
 * ```ts
 * import { listingBlocked, parseTakedownRequest } from "safepact/exchange";
 * import { orThrow, parseListing } from "safepact/model";
 *
 * const request = orThrow(
 *   parseTakedownRequest({
 *     id: "r-1",
 *     kind: "agreement",
 *     authority: "Example Authority",
 *     platform: "shop",
 *     requestedAt: "2026-03-02T10:00:00+09:00",
 *     record: { id: "kr:1", products: [{ name: "Slime" }] },
 *     items: [{ listingId: "L1" }],
 *   }),
 * );
 * const listing = orThrow(parseListing({ id: "L1", title: "Slime", platform: "shop", sellerId: "S1" }));
 * const at = "2026-03-02T15:00:00+09:00";
 * const event = listingBlocked({ listing, record: request.record, action: "removed", at, request });
 * [event.requestId, event.itemId, event.sellerId]; // => ["r-1", "1", "S1"]
 * ```
 */
export function listingBlocked(removal: Removal): ListingBlocked {
  checkGiven({ removal }, { removal: removalShape });
  const { listing, record, action, at, territory = [], variants, until, request } = removal;
  const { evidence = [] } = removal;
  const itemId = itemIdOf(removal);
  const id = `${listing.id}:blocked:${record.id}:${at}`;
  return {
    ...assertedByPlatform(id, listing.platform, at),
    evidence,
    type: "listing.blocked",
    listingId: listing.id,
    hazardId: record.id,
    action,
    ...(request !== undefined && { requestId: request.id }),
    ...(request !== undefined && itemId !== undefined && { itemId }),
    ...(listing.sellerId !== undefined && { sellerId: listing.sellerId }),
    ...inPlaces(territory === "everywhere" ? [] : territory),
    ...(variants !== undefined && { variants }),
    ...(until !== undefined && { until }),
  };
}
