import { eventsOf } from "../events/eventMap.ts";
import type { ListingHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import type { TellingDraft } from "./tellingDraft.ts";
import { sellerClock } from "./tellingObligations.ts";

/**
 * Lists what the seller of a listing is to be told: its block, its return, the receipt of an objection and the decision on it, and,
 * while it waits for a person, that it is under review.
 *
 * @internal
 */
export function sellerTellings(listing: ListingHistory): TellingDraft[] {
  const { listingId, hazardId } = listing;
  const base = { audience: "seller", listingId, hazardId, counts: true } as const;
  const notified = eventsOf(listing, "seller.notified");
  const after = (trigger: Timed) => notified.find(({ from }) => from >= trigger.from);
  const each = (occasion: TellingDraft["occasion"], triggers: readonly Timed[]) =>
    triggers.map((trigger) => ({ ...base, occasion, trigger, done: after(trigger) }));
  const first = sellerClock(listing);
  const later = eventsOf(listing, "listing.blocked").filter((block) => block !== first?.trigger);
  return [
    ...(first
      ? [{ ...base, ...first, occasion: "block" as const, kind: "seller-education" as const }]
      : []),
    ...each("block", later).map((draft) => ({ ...draft, kind: "seller-education" as const })),
    ...each("restoration", eventsOf(listing, "listing.restored")),
    ...each("objection", eventsOf(listing, "seller.objected")),
    ...each("objection-decision", eventsOf(listing, "objection.decided")),
    ...each("review", underReview(listing)),
  ];
}

/** Matches that wait for a person: nothing was decided about the listing since. */
function underReview(listing: ListingHistory): readonly Timed[] {
  const decided = [
    ...eventsOf(listing, "listing.blocked"),
    ...eventsOf(listing, "listing.restored"),
  ];
  return eventsOf(listing, "listing.matched").filter(
    ({ event, from }) =>
      event.outcome === "review" &&
      event.confirmedBy === undefined &&
      !decided.some((decision) => decision.to >= from),
  );
}
