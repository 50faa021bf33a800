import { addEvent, eventsOf, noEvents, orderEvents } from "./eventMap.ts";
import {
  type HazardHistory,
  hazardOf,
  listingOf,
  type PlatformHistory,
  requestOf,
} from "./histories.ts";
import { byTime, type Timed } from "./timed.ts";

/**
 * Sorts events by what they speak of, so that each obligation finds what concerns it without a search; {@link closeHistory} puts them
 * in order.
 *
 * @param entries - Events of one platform, each once.
 *
 * @internal
 */
export function fileEvents(entries: Iterable<Timed>): PlatformHistory {
  const history: PlatformHistory = { events: noEvents(), requests: new Map(), hazards: new Map() };
  for (const entry of entries) file(entry, history);
  return history;
}

/** Puts all that was filed in order of time. @internal */
export function closeHistory(history: PlatformHistory): void {
  orderEvents(history);
  for (const request of history.requests.values()) orderEvents(request);
  for (const hazard of history.hazards.values()) close(hazard);
}

/** Adds an event to what it speaks of. A block or a check belongs to two. */
function file(entry: Timed, history: PlatformHistory): void {
  const { event } = entry;
  switch (event.type) {
    case "info.requested":
    case "info.answered":
    case "report.submitted":
    case "waiver.granted":
    case "seller.sanctioned":
      addEvent(history, entry);
      return;
    case "request.received":
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "request.answered":
    case "clarification.requested":
      addEvent(requestOf(history, event.requestId), entry);
      return;
    case "bulletin.received":
      for (const id of event.hazardIds) addEvent(hazardOf(history, id), entry);
      return;
    case "hazard.changed":
    case "hazard.retracted":
    case "consumers.notified":
      addEvent(hazardOf(history, event.hazardId), entry);
      return;
    default: {
      const { hazardId, listingId } = event;
      if (event.type === "check.performed") {
        addEvent(hazardOf(history, hazardId), entry);
      }
      if (listingId !== undefined) {
        addEvent(listingOf(history, hazardId, listingId), entry);
      }
      if (event.type === "listing.blocked" && event.requestId !== undefined) {
        addEvent(requestOf(history, event.requestId), entry);
      }
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
