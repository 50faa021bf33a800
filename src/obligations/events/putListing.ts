import type { CaseEvent } from "../../model/index.ts";
import type { CaseFile } from "./files.ts";
import { and, listingOf, requestOf } from "./openFile.ts";
import { timed } from "./timed.ts";

/** An event of one listing in respect of one hazard record. @internal */
export type ListingEvent = Extract<CaseEvent, { listingId: string; hazardId: string }>;

/** Puts an event into the file of its listing. @internal */
export function putListing(file: CaseFile, event: ListingEvent, zone: string): void {
  const listing = listingOf(file, event.hazardId, event.listingId);
  switch (event.type) {
    case "listing.matched":
      listing.matched = and(listing.matched, timed(event, zone));
      return;
    case "listing.blocked": {
      const block = timed(event, zone);
      listing.blocked = and(listing.blocked, block);
      if (event.requestId === undefined) return;
      const request = requestOf(file, event.requestId);
      request.blocked = and(request.blocked, block);
      return;
    }
    case "listing.restored":
      listing.restored = and(listing.restored, timed(event, zone));
      return;
    case "listing.reappeared":
      listing.reappeared = and(listing.reappeared, timed(event, zone));
      return;
    case "seller.notified":
      listing.notified = and(listing.notified, timed(event, zone));
      return;
    case "seller.objected":
      listing.objected = and(listing.objected, timed(event, zone));
      return;
    case "objection.decided":
      listing.decided = and(listing.decided, timed(event, zone));
      return;
    case "removal.reviewed":
      listing.reviewed = and(listing.reviewed, timed(event, zone));
  }
}
