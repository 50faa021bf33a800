import type { ConsumersNotified, ListingBlocked, SellerNotified } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { HazardHistory, ListingHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import type { Obligation } from "../obligation.ts";
import type { Context, TermOn } from "../terms/context.ts";
import { owedFrom } from "./owedFrom.ts";

/** What starts the clock of a telling, and what ends it. */
interface Clock<Done extends ConsumersNotified | SellerNotified> {
  readonly trigger: Timed<ListingBlocked>;
  readonly done: Timed<Done> | undefined;
}

/**
 * Finds from when purchasers of a hazard record were to be told, and when they were: the clock starts with the first block, and the
 * first account of purchasers reached, or of none affected, ends it.
 *
 * @internal
 */
export function consumersClock(hazard: HazardHistory): Clock<ConsumersNotified> | undefined {
  const trigger = hazard.offSale;
  if (!trigger) return undefined;
  const done = eventsOf(hazard, "consumers.notified").find(reached);
  return { trigger, done };
}

/** Tells whether an account of purchasers says that any was reached, or that there were none. @internal */
export function reached({ event }: Timed<ConsumersNotified>): boolean {
  return event.delivered > 0 || event.affected === 0;
}

/** Finds from when the seller of a listing was to be told, and when that was done. @internal */
export function sellerClock(listing: ListingHistory): Clock<SellerNotified> | undefined {
  const trigger = listing.offSale;
  return trigger && { trigger, done: eventsOf(listing, "seller.notified")[0] };
}

/** Makes one obligation to tell purchasers of each hazard record with a block. @internal */
export function consumerObligations(termOn: TermOn, context: Context): Obligation[] {
  return [...context.history.hazards.values()].flatMap((hazard) => {
    const clock = consumersClock(hazard);
    if (!clock) return [];
    const { hazardId } = hazard;
    return owedFrom(termOn, clock.trigger, clock.done, { hazardId }, context);
  });
}

/** Makes one obligation to tell the seller of each blocked listing. @internal */
export function sellerObligations(termOn: TermOn, context: Context): Obligation[] {
  return [...context.history.hazards.values()].flatMap((hazard) =>
    [...hazard.listings.values()].flatMap((listing) => {
      const clock = sellerClock(listing);
      if (!clock) return [];
      const { listingId, hazardId } = listing;
      return owedFrom(termOn, clock.trigger, clock.done, { listingId, hazardId }, context);
    }),
  );
}
