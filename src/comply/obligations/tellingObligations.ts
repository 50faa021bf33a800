import type { ListingBlocked } from "../../model/index.ts";
import type { HazardFile, ListingFile } from "../events/caseFile.ts";
import { byTime, type Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "./context.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Makes one obligation to tell purchasers of each hazard record with a block: its clock starts with the first block, and the
 * first account of purchasers reached, or of none affected, ends it.
 *
 * @internal
 */
export function consumerObligations(term: Term, context: Context): Obligation[] {
  return [...context.file.hazards.values()].flatMap((hazard) => {
    const trigger = firstBlockOfHazard(hazard);
    if (!trigger) return [];
    const done = hazard.told.find(({ event }) => event.delivered > 0 || event.affected === 0);
    const { hazardId } = hazard;
    return [simpleObligation(term, trigger, done, { hazardId }, context)];
  });
}

/**
 * Makes one obligation to tell the seller of each blocked listing.
 *
 * @internal
 */
export function sellerObligations(term: Term, context: Context): Obligation[] {
  return [...context.file.hazards.values()].flatMap((hazard) =>
    [...hazard.listings.values()].flatMap((listing) => {
      const trigger = firstBlock(listing);
      if (!trigger) return [];
      const { listingId, hazardId } = listing;
      return [
        simpleObligation(term, trigger, listing.notified[0], { listingId, hazardId }, context),
      ];
    }),
  );
}

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
