import type { CaseEvent } from "../../model/index.ts";
import { addEvent, eventsOf, orderEvents, type Subject } from "./eventMap.ts";
import {
  type HazardHistory,
  hazardOf,
  listingOf,
  type PlatformHistory,
  requestOf,
} from "./histories.ts";
import { byTime, timed } from "./timed.ts";

/**
 * Sorts events by what they speak of, so that each obligation finds what concerns it without a search.
 *
 * @param events - Events of one platform, each once.
 * @param zone - Zone in which a date is a day.
 *
 * @internal
 */
export function readHistory(events: readonly CaseEvent[], zone: string): PlatformHistory {
  const history = fileEvents(events, zone);
  closeHistory(history);
  return history;
}

/** Files events by what they speak of; {@link closeHistory} puts them in order. @internal */
export function fileEvents(events: readonly CaseEvent[], zone: string): PlatformHistory {
  const history: PlatformHistory = { events: {}, requests: new Map(), hazards: new Map() };
  for (const event of events) {
    const entry = timed(event, zone);
    for (const subject of subjectsOf(event, history)) addEvent(subject, event.type, entry);
  }
  return history;
}

/** Puts all that was filed in order of time. @internal */
export function closeHistory(history: PlatformHistory): void {
  orderEvents(history);
  for (const request of history.requests.values()) orderEvents(request);
  for (const hazard of history.hazards.values()) close(hazard);
}

/** Names what an event speaks of. A block or a check belongs to two. */
function subjectsOf(event: CaseEvent, history: PlatformHistory): Subject[] {
  switch (event.type) {
    case "info.requested":
    case "info.answered":
    case "report.submitted":
    case "waiver.granted":
    case "seller.sanctioned":
      return [history];
    case "request.received":
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "request.answered":
    case "clarification.requested":
      return [requestOf(history, event.requestId)];
    case "bulletin.received":
      return event.hazardIds.map((id) => hazardOf(history, id));
    case "hazard.changed":
    case "hazard.retracted":
    case "consumers.notified":
      return [hazardOf(history, event.hazardId)];
    default: {
      const { hazardId, listingId } = event;
      const listing = listingId === undefined ? [] : [listingOf(history, hazardId, listingId)];
      if (event.type === "check.performed") return [hazardOf(history, hazardId), ...listing];
      if (event.type !== "listing.blocked" || event.requestId === undefined) return listing;
      return [...listing, requestOf(history, event.requestId)];
    }
  }
}

/** Puts what is known of a hazard record and its listings in order of time, and finds when they went off sale. */
function close(hazard: HazardHistory): void {
  orderEvents(hazard);
  hazard.overallChecks = eventsOf(hazard, "check.performed").filter(
    ({ event }) => event.listingId === undefined,
  );
  for (const listing of hazard.listings.values()) {
    orderEvents(listing);
    listing.offSale = eventsOf(listing, "listing.blocked").find(
      ({ event }) => event.action !== "warned",
    );
    const block = listing.offSale;
    if (block && (!hazard.offSale || byTime(block, hazard.offSale) < 0)) hazard.offSale = block;
  }
}
