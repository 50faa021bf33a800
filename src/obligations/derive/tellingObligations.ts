import type { Obligation } from "../obligation.ts";
import type { Context, Term } from "../terms/context.ts";
import { simpleObligation } from "./simpleObligation.ts";

/**
 * Makes one obligation to tell purchasers of each hazard record with a block: its clock starts with the first block, and the
 * first account of purchasers reached, or of none affected, ends it.
 *
 * @internal
 */
export function consumerObligations(term: Term, context: Context): Obligation[] {
  return [...context.file.hazards.values()].flatMap((hazard) => {
    const trigger = hazard.offSale;
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
      const trigger = listing.offSale;
      if (!trigger) return [];
      const { listingId, hazardId } = listing;
      return [
        simpleObligation(term, trigger, listing.notified[0], { listingId, hazardId }, context),
      ];
    }),
  );
}
