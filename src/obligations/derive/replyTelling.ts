import { eventsOf } from "../events/eventMap.ts";
import type { RequestHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import { requestItems } from "../takedowns/requestItems.ts";
import type { TellingDraft } from "./tellingDraft.ts";

/**
 * Says what reply a request awaits: a decision on every item that was not taken back. None is awaited of a consumer's report, nor of a
 * request that was taken back whole.
 *
 * @internal
 */
export function replyTelling(request: RequestHistory): TellingDraft | undefined {
  const [received] = eventsOf(request, "request.received");
  if (!received || received.event.kind === "consumer-report") return undefined;
  const asked = requestItems(request, received).filter(({ ended }) => !ended);
  if (asked.length === 0) return undefined;
  const { hazardId, requestId } = received.event;
  return {
    audience: "regulator",
    occasion: "request",
    hazardId,
    requestId,
    trigger: received,
    done: lastDecision(
      request,
      asked.map(({ item }) => item?.itemId),
    ),
    counts: true,
  };
}

/** The answer with which every item has a decision; any answer will do for a request that names no items. */
function lastDecision(
  request: RequestHistory,
  items: readonly (string | undefined)[],
): Timed | undefined {
  const decided = new Set<string | undefined>();
  return eventsOf(request, "request.answered").find(({ event }) => {
    for (const { itemId } of event.items) decided.add(itemId);
    return items.every((item) => (item === undefined ? decided.size > 0 : decided.has(item)));
  });
}
