import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { RequestAnswered } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { replyShape } from "./exchangeShapes.ts";
import type { Reply } from "./reply.ts";

/**
 * Writes the event that a request was answered: the decisions, item by item, and where they hold. It is all that a platform adds when it replies, since it
 * kept each block when it happened; who has nothing but the reply reads both out of it by {@link replyEvents}.
 *
 * @param reply - The reply, as it was sent or opened.
 * @returns The event, asserted by the platform.
 *
 * @example
 * ```ts
 * import { parseReply, requestAnswered } from "safepact/exchange";
 *
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "shop",
 *   receivedAt: "2026-03-02T10:00:05+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [{ itemId: "1", decision: "refused", reason: "Another product." }],
 * });
 * if (!reply.ok) throw new Error("not whole");
 * const { type, at, items } = requestAnswered(reply.value);
 * [type, at, items[0]?.decision]; // => ["request.answered", "2026-03-03T09:00:00+09:00", "refused"]
 * ```
 */
export function requestAnswered(reply: Reply): RequestAnswered {
  checkGiven({ reply }, { reply: replyShape });
  return {
    ...assertedByPlatform(`${reply.id}:answered`, reply.platform, reply.repliedAt),
    type: "request.answered",
    requestId: reply.requestId,
    items: reply.items.map(({ itemId, decision, reason, territory }) => ({
      itemId,
      decision,
      ...(reason !== undefined && { reason }),
      ...(territory.length > 0 && { territories: territory }),
    })),
  };
}
