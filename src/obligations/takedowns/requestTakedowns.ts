import type { RequestReceived } from "../../model/index.ts";
import { placesOf } from "../../model/territory/placesOf.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { Findings } from "../events/findings.ts";
import type { PlatformHistory, RequestHistory } from "../events/histories.ts";
import { hazardOf, listingOf } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import { removalsOf } from "./removalsOf.ts";
import { type RequestIndex, requestIndex } from "./requestIndex.ts";
import { type ItemSpan, requestItems } from "./requestItems.ts";
import type { Takedown } from "./takedown.ts";

/**
 * Makes one takedown of each item of each request, one after the other, so that those of a million events need not be held at once.
 *
 * @param file - Events of the platform.
 * @param identified - Hazard records that carry an identifier to look for.
 * @param findings - Where to report what is remarkable.
 *
 * @internal
 */
export function* requestTakedowns(
  history: PlatformHistory,
  identified: ReadonlySet<string>,
  findings: Findings,
): Generator<Takedown> {
  for (const request of history.requests.values()) {
    const received = firstReceipt(request, findings);
    if (!received) continue;
    const spans = requestItems(request, received);
    if (received.event.items.length === 0) {
      findings.add(
        "request-without-items",
        [received.event.id],
        "The request names no items; it counts as one task.",
      );
    }
    const index = requestIndex(request);
    for (const span of spans) {
      const takedown = takedownOf(span, received, { request, index }, history, identified);
      reportContradiction(takedown, findings);
      yield takedown;
    }
  }
}

function firstReceipt(
  request: RequestHistory,
  findings: Findings,
): Timed<RequestReceived> | undefined {
  const [received, ...again] = eventsOf(request, "request.received");
  if (received && again.length > 0) {
    findings.add(
      "duplicate-request",
      eventsOf(request, "request.received").map(({ event }) => event.id),
      `The request ${request.requestId} was received more than once; its clock runs from the first receipt.${leftOutOf(received, again)}`,
    );
  }
  if (!received) {
    const events = [
      ...eventsOf(request, "request.amended"),
      ...eventsOf(request, "request.withdrawn"),
      ...eventsOf(request, "request.answered"),
      ...eventsOf(request, "request.acknowledged"),
      ...eventsOf(request, "clarification.requested"),
    ];
    for (const { event } of events) {
      findings.add(
        "unknown-request",
        [event.id],
        `It speaks of the request ${request.requestId}, whose receipt is not known; it was left out.`,
      );
    }
    return undefined;
  }
  reportUnknownItems(request, received, findings);
  return received;
}

/** What only a later receipt asks for: a number of a letter that covers several records is the usual cause. */
function leftOutOf(
  { event: { hazardId, items } }: Timed<RequestReceived>,
  again: readonly Timed<RequestReceived>[],
): string {
  const known = new Set(items.map(({ itemId }) => itemId));
  const others = again.flatMap(({ event }) => {
    const added = event.items.map(({ itemId }) => itemId).filter((id) => !known.has(id));
    if (event.hazardId !== hazardId)
      return [`all of ${event.id}, which is about ${event.hazardId}`];
    return added.length > 0 ? [`${added.join(", ")} of ${event.id}`] : [];
  });
  return others.length === 0
    ? ""
    : ` Left out: ${others.join("; ")}. Give each record's request an id of its own, and write further items as an amendment.`;
}

function reportUnknownItems(
  request: RequestHistory,
  received: Timed<RequestReceived>,
  findings: Findings,
): void {
  const named = [received, ...eventsOf(request, "request.amended")].flatMap(
    ({ event }) => event.items ?? [],
  );
  if (named.length === 0) return;
  const known = new Set(named.map(({ itemId }) => itemId));
  for (const { event } of eventsOf(request, "request.answered")) {
    const strangers = event.items.filter(({ itemId }) => !known.has(itemId));
    if (strangers.length === 0) continue;
    findings.add(
      "unknown-item",
      [event.id],
      `It answers ${strangers.map(({ itemId }) => itemId).join(", ")}, which the request ${request.requestId} does not name; that part was left out.`,
    );
  }
}

function reportContradiction({ removals, refusals, itemId }: Takedown, findings: Findings): void {
  const removal = removals.find(({ answered, places }) => answered && !places)?.by;
  const denial = removal && refusals.find(({ from }) => from >= removal.from);
  if (!removal || !denial) return;
  findings.add(
    "contradictory-answers",
    [removal.event.id, denial.event.id],
    `The item ${itemId ?? "of the request"} was answered as removed and later as "${denial.answer.decision}"; the removal was used.`,
  );
}

function takedownOf(
  span: ItemSpan,
  received: Timed<RequestReceived>,
  { request, index }: { readonly request: RequestHistory; readonly index: RequestIndex },
  history: PlatformHistory,
  identified: ReadonlySet<string>,
): Takedown {
  const { hazardId, kind, items } = received.event;
  const { item, trigger } = span;
  const listing =
    item?.listingId === undefined ? undefined : listingOf(history, hazardId, item.listingId);
  const since = span.readdressed?.from;
  const asked = placesOf(received.event);
  const places = { index, item, onlyItem: items.length <= 1, listing, asked, since };
  const { removals, warnings, partial, elsewhere, refusals } = removalsOf(places);
  return {
    channel: kind === "consumer-report" ? "consumer-report" : "request",
    trigger,
    hazardId,
    asked,
    actionable:
      item?.listingId !== undefined || item?.url !== undefined || identified.has(hazardId),
    request,
    span,
    hazard: hazardOf(history, hazardId),
    itemId: item?.itemId,
    listingId: item?.listingId,
    listing,
    removals,
    warnings,
    partial,
    elsewhere,
    refusals,
  };
}
