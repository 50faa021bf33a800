import { eventsOf } from "../events/eventMap.ts";
import type { HazardHistory, ListingHistory } from "../events/histories.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import type { Context } from "../terms/context.ts";
import { recordsOf } from "../terms/recordsOf.ts";

/**
 * Reports events that speak of something that no other event or record knows. They are kept where they count by themselves, and have
 * no effect where they do not.
 *
 * @internal
 */
export function reportStrayEvents(context: Context, { hazards }: ObligationInputs): void {
  const records = hazards && recordsOf(hazards).ids;
  for (const hazard of context.history.hazards.values()) {
    for (const listing of hazard.listings.values()) {
      reportReappearance(listing, hazard, context);
      if (!listing.offSale) reportUnblocked(listing, context);
    }
    if (records && !records.has(hazard.hazardId)) reportUnknownRecord(hazard, context);
  }
}

const ofBlocks = [
  "seller.notified",
  "seller.objected",
  "objection.decided",
  "removal.reviewed",
] as const;

function reportUnblocked(listing: ListingHistory, { findings }: Context): void {
  for (const { event } of eventsOf(listing, "listing.restored")) {
    findings.add(
      "restored-without-block",
      [event.id],
      `It says that listing ${listing.listingId} was put back, and no block of it is known.`,
    );
  }
  for (const type of ofBlocks) {
    for (const { event } of eventsOf(listing, type)) {
      findings.add(
        "unknown-listing",
        [event.id],
        `It speaks of a block of listing ${listing.listingId} that is not known.`,
      );
    }
  }
}

function reportReappearance(
  listing: ListingHistory,
  hazard: HazardHistory,
  { findings }: Context,
): void {
  for (const { event } of eventsOf(listing, "listing.reappeared")) {
    if (!hazard.offSale) {
      findings.add(
        "reappearance-without-block",
        [event.id],
        "It says a blocked product came back, and no block of it is known; it was left out.",
      );
    } else if (
      event.class !== "other-platform" &&
      eventsOf(hazard.listings.get(event.of), "listing.blocked").length === 0
    ) {
      findings.add(
        "unknown-listing",
        [event.id],
        `It repeats listing ${event.of}, and no block of that is known; it counts by its hazard record.`,
      );
    }
  }
}

function reportUnknownRecord(hazard: HazardHistory, { findings }: Context): void {
  // Of a record that a bulletin names and nothing else speaks of, nothing is counted.
  const types = Object.values(hazard.events).filter((list) => list !== undefined);
  if (hazard.listings.size === 0 && types.length === 1 && hazard.events["bulletin.received"])
    return;
  const blocks = [...hazard.listings.values()].flatMap(
    (listing) => listing.offSale?.event.id ?? [],
  );
  findings.add(
    "unknown-hazard",
    blocks.sort(),
    `The hazard record ${hazard.hazardId} was not given; its basis, group and cause are unknown.`,
  );
}
