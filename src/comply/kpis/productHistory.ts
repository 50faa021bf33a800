import type { CheckPerformed, ListingBlocked, ListingReappeared } from "../../model/index.ts";
import { eventsOf } from "../../obligations/events/eventMap.ts";
import type {
  HazardHistory,
  ListingHistory,
  PlatformHistory,
} from "../../obligations/events/histories.ts";
import { byTime, type Timed } from "../../obligations/events/timed.ts";
import { soldAgain } from "./soldAgain.ts";

/** A blocked product on this platform, from its first block to the last look. @internal */
export interface ProductHistory {
  readonly blockedAt: Timed;
  /** Recurrences charged to this platform, each listing once until it is blocked again. */
  readonly charged: readonly Timed<ListingReappeared>[];
  /** The first check that found the product again: it came back, whether or not anybody wrote that down as well. */
  readonly found: Timed<CheckPerformed> | undefined;
  /** Recurrences on other platforms. */
  readonly elsewhere: readonly Timed<ListingReappeared>[];
  /** Completed checks after the block. */
  readonly checks: readonly Timed<CheckPerformed>[];
  /** Last moment at which it was known whether the product was there; undefined when nobody looked. */
  readonly seenUntil: number | undefined;
}

/**
 * Follows a blocked product: how it came back, and until when somebody looked.
 *
 * Time without anybody looking proves nothing, so following ends with the last completed check or recurrence, and at the latest when
 * the record was retracted or every block lifted as wrong.
 *
 * @internal
 */
export function productHistory(
  hazard: HazardHistory,
  requests: PlatformHistory["requests"],
): ProductHistory | undefined {
  const blockedAt = hazard.offSale;
  const again = recurrencesOf(hazard);
  if (!blockedAt) return undefined;
  const end = endOf(hazard);
  const followed = <Event extends Timed>(event: Event) =>
    event.to >= blockedAt.from && event.from <= end;
  const counted = again.filter(followed);
  const charged = counted.filter(({ event }) => event.class !== "other-platform");
  const checks = eventsOf(hazard, "check.performed").filter(
    (check) => followed(check) && check.event.outcome !== "unable-to-check",
  );
  const looks = [...checks, ...charged].map(({ to }) => to);
  const seenUntil =
    looks.length === 0
      ? undefined
      : Math.max(
          blockedAt.to,
          looks.reduce((latest, look) => Math.max(latest, look)),
        );
  const elsewhere = counted.filter(({ event }) => event.class === "other-platform");
  const found = soldAgain(hazard, requests, { checks, blockedAt });
  return { blockedAt, charged, found, elsewhere, checks, seenUntil };
}

/** Recurrences in order of time; the same listing counts again only after another block of it. */
function recurrencesOf(hazard: HazardHistory): Timed<ListingReappeared>[] {
  const all: Timed<ListingReappeared>[] = [];
  for (const listing of hazard.listings.values()) {
    let last: Timed | undefined;
    for (const event of eventsOf(listing, "listing.reappeared")) {
      const since = last;
      const blockedSince = offSaleOf(listing).some(
        ({ from }) => since && from >= since.from && from <= event.to,
      );
      if (since && !blockedSince) continue;
      all.push(event);
      last = event;
    }
  }
  return all.sort(byTime);
}

function endOf(hazard: HazardHistory): number {
  const retracted = eventsOf(hazard, "hazard.retracted")[0]?.from ?? Number.POSITIVE_INFINITY;
  let lifted = 0;
  for (const listing of hazard.listings.values()) {
    const last = offSaleOf(listing).at(-1);
    if (!last) continue;
    const wrong = eventsOf(listing, "listing.restored").find(
      ({ event, from }) =>
        from >= last.from && (event.reason === "wrong-match" || event.reason === "appeal-upheld"),
    );
    if (!wrong) return retracted;
    lifted = Math.max(lifted, wrong.from);
  }
  return Math.min(retracted, lifted);
}

/** The blocks that took a listing off sale; a warning takes nothing off. */
function offSaleOf(listing: ListingHistory): readonly Timed<ListingBlocked>[] {
  return eventsOf(listing, "listing.blocked").filter(({ event }) => event.action !== "warned");
}
