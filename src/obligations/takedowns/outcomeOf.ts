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
  /** What completed it; of what was done place by place, at the moment by which all of it was. */
  readonly by: Timed;
  /** What had put it off sale in other places asked for. */
  readonly also: readonly Timed[];
  readonly reason: ObligationReason | undefined;
  readonly confirmedBy: Timed<CheckPerformed> | undefined;
}

/** What of all removals stands. @internal */
export interface Standing {
  readonly outcome: Outcome | undefined;
  /** Removals that stand in some of the places asked for, where they never did in all. */
  readonly inPart: readonly Removal[];
}

/**
 * Finds the first removal that stands, or the first with which removals stand in every place asked for, or else a report that it is
 * gone which a check confirms.
 *
 * @internal
 */
export function outcomeOf(takedown: Takedown, due: Due | undefined, context: Context): Standing {
  const { zone } = context.calendar;
  let inPart: readonly Removal[] = none;
  let against: Timed | undefined;
  for (const removal of takedown.removals) {
    if (removal.places && against && removal.by.to <= against.from) continue;
    const why = reasonOf(removal, takedown, due, context);
    if (why === false) continue;
    if (removal.places) {
      const stays = ({ by, staysLive }: Removal) =>
        staysLive || !liftingOf(by, takedown, removal.by, zone);
      inPart = [...inPart.filter(stays), removal];
    }
    const all = removal.places ? coveringAll(inPart, takedown) : [removal];
    if (!all) continue;
    const by = lastOf(all);
    against = contradiction({ all, last: by }, takedown, due, context);
    if (against) {
      inPart = none;
      continue;
    }
    const reason = by.to < takedown.trigger.from ? why : undefined;
    const confirmedBy = checksAfter(takedown, by).find(
      ({ event }) => event.outcome === "not-found",
    );
    const also = all.map((each) => each.by).filter(({ event }) => event !== by.event);
    return { outcome: { by, also, reason, confirmedBy }, inPart: none };
  }
  const gone = goneReport(takedown);
  if (gone?.check?.event.outcome !== "not-found") return { outcome: undefined, inPart };
  const { report: by, check: confirmedBy } = gone;
  return { outcome: { by, also: none, reason: "gone-confirmed", confirmedBy }, inPart: none };
}

const none: readonly never[] = [];

/** The removals that together cover every place asked for, each of which adds one; undefined where one is left open. */
function coveringAll(
  standing: readonly Removal[],
  { asked }: Takedown,
): readonly Removal[] | undefined {
  const open = new Set(asked);
  const adding = standing.filter(
    ({ places = asked }) => places.filter((place) => open.delete(place)).length > 0,
  );
  return open.size === 0 ? adding : undefined;
}

/** The removal with which all were done, at a moment when they certainly were. */
function lastOf(all: readonly Removal[]): Timed {
  const [only] = all;
  if (only && all.length === 1) return only.by;
  return all
    .map(({ by }) => by)
    .reduce((last, by) => ({
      ...(by.to >= last.to ? by : last),
      from: Math.max(last.from, by.from),
      to: Math.max(last.to, by.to),
    }));
}

/** Says whether a removal stands, checks aside: false when not, otherwise the reason to give with it, if any. */
function reasonOf(
  { by, answered, staysLive }: Removal,
  takedown: Takedown,
  due: Due | undefined,
  { findings, calendar }: Context,
): ObligationReason | undefined | false {
  const { trigger, listing } = takedown;
  if (due && !staysLive && liftingOf(by, takedown, due, calendar.zone)) return false;
  if (by.to >= trigger.from) return undefined;
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

/**
 * The check before the end of the limit that found on sale what had been said to be blocked wherever it was asked. It does not say
 * where it looked, so it speaks against all that was done by then, in whatever place.
 */
function contradiction(
  { all, last }: { readonly all: readonly Removal[]; readonly last: Timed },
  takedown: Takedown,
  due: Due | undefined,
  { findings, calendar }: Context,
): Timed | undefined {
  const { trigger, listing } = takedown;
  if (last.to < trigger.from || all.some(({ staysLive }) => staysLive)) return undefined;
  const found = checksAfter(takedown, last).find(({ event }) => event.outcome === "same-listing");
  if (!found || !listing) return undefined;
  if (all.some(({ by }) => liveAgain(listing, by, found, calendar.zone))) return undefined;
  const inTime = due !== undefined && found.to < due.from;
  findings.add(
    "contradicted-by-check",
    [...all.map(({ by }) => by.event.id), found.event.id],
    inTime
      ? `A check found on sale what was said to be blocked; ${all.length === 1 ? "that block does" : "those blocks do"} not count.`
      : `A check found on sale what was said to be blocked, after the limit had ended; ${all.length === 1 ? "the block counts" : "the blocks count"}.`,
  );
  return inTime ? found : undefined;
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
