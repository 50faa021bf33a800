import type { CheckPerformed } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { ListingHistory } from "../events/histories.ts";
import type { Moment, Timed } from "../events/timed.ts";
import type { ObligationReason } from "../obligation.ts";
import type { Context } from "../terms/context.ts";
import type { Due } from "../terms/dueClock.ts";
import { endOfBlock } from "./endOfBlock.ts";
import { checksAfter, goneReport } from "./goneReport.ts";
import { liftingOf } from "./lifting.ts";
import type { Removal, Takedown } from "./takedown.ts";

/** What put a listing off sale. @internal */
export interface Outcome {
  readonly by: Timed;
  readonly reason: ObligationReason | undefined;
  readonly confirmedBy: Timed<CheckPerformed> | undefined;
}

/** Finds the first removal that stands, or else a report that it is gone which a check confirms. @internal */
export function outcomeOf(
  takedown: Takedown,
  due: Due | undefined,
  context: Context,
): Outcome | undefined {
  for (const removal of takedown.removals) {
    const reason = standingRemoval(removal, takedown, due, context);
    if (reason === false) continue;
    const confirmedBy = checksAfter(takedown, removal.by).find(
      ({ event }) => event.outcome === "not-found",
    );
    return { by: removal.by, reason, confirmedBy };
  }
  const gone = goneReport(takedown);
  if (gone?.check?.event.outcome !== "not-found") return undefined;
  return { by: gone.report, reason: "gone-confirmed", confirmedBy: gone.check };
}

/** Says whether a removal stands: false when not, otherwise the reason to give with it, if any. */
function standingRemoval(
  { by, answered, staysLive }: Removal,
  takedown: Takedown,
  due: Due | undefined,
  { findings, calendar }: Context,
): ObligationReason | undefined | false {
  const { trigger, listing } = takedown;
  if (due && !staysLive && liftingOf(by, takedown, due, calendar.zone)) return false;
  if (by.to < trigger.from) {
    if (answered || namesRequest(by, takedown)) {
      findings.add(
        "before-trigger",
        [by.event.id, trigger.event.id],
        "It answers a request that was recorded as received later; it counts as done when it says.",
      );
      return undefined;
    }
    return listing && liveAgain(listing, by, trigger, calendar.zone) ? false : "already-blocked";
  }
  if (staysLive) return undefined;
  const found = checksAfter(takedown, by).find(({ event }) => event.outcome === "same-listing");
  if (!found || !listing || liveAgain(listing, by, found, calendar.zone)) return undefined;
  findings.add(
    "contradicted-by-check",
    [by.event.id, found.event.id],
    due && found.to < due.from
      ? "A check found on sale what was said to be blocked; that block does not count."
      : "A check found on sale what was said to be blocked, after the limit had ended; the block counts.",
  );
  return due && found.to < due.from ? false : undefined;
}

function namesRequest({ event }: Timed, { request }: Takedown): boolean {
  return (
    event.type === "listing.blocked" &&
    request !== undefined &&
    event.requestId === request.requestId
  );
}

/** Whether a listing was said to be on sale again between a removal and a later moment, or the block had ended by then. */
function liveAgain(listing: ListingHistory, removal: Timed, { to }: Moment, zone: string): boolean {
  const end = endOfBlock(removal, zone);
  if (end !== undefined && end <= to) return true;
  const between = ({ from }: Timed) => from >= removal.from && from <= to;
  return (
    eventsOf(listing, "listing.restored").some(between) ||
    eventsOf(listing, "listing.reappeared").some(
      (each) => each.event.class === "same-listing" && between(each),
    )
  );
}
