import type { ListingBlocked } from "../../model/index.ts";
import type { HazardFile, ListingFile } from "../events/caseFile.ts";
import { byTime, type Timed } from "../events/timed.ts";

/** First block of a listing that took it off sale. @internal */
export function firstBlock(listing: ListingFile): Timed<ListingBlocked> | undefined {
  return listing.blocked.find(({ event }) => event.action !== "warned");
}

/** First block under a hazard record that took a listing off sale. @internal */
export function firstBlockOfHazard(hazard: HazardFile): Timed<ListingBlocked> | undefined {
  let first: Timed<ListingBlocked> | undefined;
  for (const listing of hazard.listings.values()) {
    const block = firstBlock(listing);
    if (block && (!first || byTime(block, first) < 0)) first = block;
  }
  return first;
}
