import type { ListingReappeared, ListingRestored } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Moment, Timed } from "../events/timed.ts";
import { endOfBlock } from "./endOfBlock.ts";
import type { Takedown } from "./takedown.ts";

/** What put a blocked listing back on sale, mostly before the limit ended. @internal */
export interface Lifting {
  /** The event that says so; undefined where the block itself named its end. */
  readonly by: Timed<ListingRestored> | Timed<ListingReappeared> | undefined;
  /** Whether the platform says that the listing should never have been blocked. */
  readonly asWrong: boolean;
}

/**
 * Finds what undid a removal before a moment, such as the end of the limit: an end that the block itself named, the platform's putting it back, or a finding
 * that the same listing is back. A listing put back corrected, or after its record was retracted, stays dealt with.
 *
 * @internal
 */
export function liftingOf(
  removal: Timed,
  { listing, hazard, trigger }: Takedown,
  before: Pick<Moment, "from">,
  zone: string,
): Lifting | undefined {
  const end = endOfBlock(removal, zone);
  if (end !== undefined && end < before.from) {
    return { by: undefined, asWrong: false };
  }
  if (!listing) return undefined;
  const since = Math.max(removal.to, trigger.from);
  const within = ({ from, to }: Timed) => from >= since && to < before.from;
  const restored = eventsOf(listing, "listing.restored").find(
    (each) =>
      within(each) &&
      each.event.reason !== "corrected" &&
      !eventsOf(hazard, "hazard.retracted").some(({ from }) => from <= each.to),
  );
  const back = eventsOf(listing, "listing.reappeared").find(
    (each) => within(each) && each.event.class === "same-listing",
  );
  if (restored) return { by: restored, asWrong: saysWrong(restored.event) };
  return back && { by: back, asWrong: false };
}

function saysWrong({ reason }: ListingRestored): boolean {
  return reason === "wrong-match" || reason === "appeal-upheld";
}
