import { eventsOf } from "../events/eventMap.ts";
import type { RequestHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import { decides, type ItemSpan, requestItems } from "../takedowns/requestItems.ts";
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
    done: lastDecision(request, asked),
    counts: true,
  };
}

/** The answer with which every item has a decision; any answer will do for a request that names no items. */
function lastDecision(request: RequestHistory, asked: readonly ItemSpan[]): Timed | undefined {
  const waiting = new Set(asked);
  return eventsOf(request, "request.answered").find((answer) => {
    for (const span of waiting) if (decides(answer, span)) waiting.delete(span);
    return waiting.size === 0;
  });
}
