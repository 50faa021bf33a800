import type { HazardFile, ListingFile, RequestFile } from "./files.ts";
import { byTime, type Timed } from "./timed.ts";

/** Puts what is known of a request in order of time. @internal */
export function closeRequest(request: RequestFile): void {
  const { received, amended, withdrawn, acknowledged, clarified, answered, blocked } = request;
  order(received);
  order(amended);
  order(withdrawn);
  order(acknowledged);
  order(clarified);
  order(answered);
  order(blocked);
}

/** Puts what is known of a hazard record and its listings in order of time, and finds when they went off sale. @internal */
export function closeHazard(hazard: HazardFile): void {
  const { bulletins, changed, retracted, told, checks, overallChecks } = hazard;
  order(bulletins);
  order(changed);
  order(retracted);
  order(told);
  order(checks);
  order(overallChecks);
  for (const listing of hazard.listings.values()) {
    closeListing(listing);
    const block = listing.offSale;
    if (block && (!hazard.offSale || byTime(block, hazard.offSale) < 0)) hazard.offSale = block;
  }
}

function closeListing(listing: ListingFile): void {
  const { matched, blocked, restored, reappeared, notified, objected, decided } = listing;
  order(matched);
  order(blocked);
  order(restored);
  order(reappeared);
  order(notified);
  order(objected);
  order(decided);
  order(listing.reviewed);
  order(listing.checks);
  listing.offSale = blocked.find(({ event }) => event.action !== "warned");
}

/** Most lists hold one thing or none. */
function order(list: Timed[]): void {
  if (list.length > 1) list.sort(byTime);
}
