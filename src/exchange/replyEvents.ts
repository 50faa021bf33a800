import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { ListingBlocked, RequestAnswered } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { inPlaces } from "../model/territory/placesOf.ts";
import { replyShape, requestShape } from "./exchangeShapes.ts";
import type { Reply, ReplyItem } from "./reply.ts";
import { requestAnswered } from "./requestAnswered.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

const blocks: ReadonlySet<ReplyItem["decision"]> = new Set<ListingBlocked["action"]>([
  "removed",
  "disabled",
  "geo-blocked",
  "warned",
]);

/**
 * Reads the events out of a reply, for who has nothing but it, such as the authority: that the request was answered, and each block
 * that took effect at a stated time on a listing the request names. A platform that kept its blocks by {@link listingBlocked} when
 * they happened adds {@link requestAnswered} alone.
 *
 * @param reply - The reply, as it was sent or opened.
 * @param request - The request it answers: it names listings, sellers and the hazard record.
 * @returns The events, asserted by the platform, the answer first.
 *
 * @example
 * ```ts
 * import { parseReply, parseTakedownRequest, replyEvents } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "shop",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ listingId: "L1" }, { listingId: "L2" }],
 * });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "shop",
 *   receivedAt: "2026-03-02T10:00:05+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [
 *     { itemId: "1", decision: "removed", actedAt: "2026-03-02T15:00:00+09:00" },
 *     { itemId: "2", decision: "refused", reason: "Another product." },
 *   ],
 * });
 * if (!request.ok || !reply.ok) throw new Error("not whole");
 * replyEvents(reply.value, request.value).map(({ type, at }) => `${type} ${at}`);
 * // => ["request.answered 2026-03-03T09:00:00+09:00", "listing.blocked 2026-03-02T15:00:00+09:00"]
 * ```
 */
export function replyEvents(
  reply: Reply,
  request: TakedownRequest,
): readonly (RequestAnswered | ListingBlocked)[] {
  checkGiven({ reply, request }, { reply: replyShape, request: requestShape });
  return [requestAnswered(reply), ...reply.items.flatMap((item) => blockOf(item, reply, request))];
}

function blockOf(item: ReplyItem, reply: Reply, request: TakedownRequest): ListingBlocked[] {
  const { itemId, decision, actedAt, territory, sellerIds, evidence } = item;
  const asked = request.items.find((one) => one.itemId === itemId);
  const sellerId = asked?.sellerId ?? (sellerIds.length === 1 ? sellerIds[0] : undefined);
  if (actedAt === undefined || asked?.listingId === undefined || !isBlock(decision)) return [];
  return [
    {
      ...assertedByPlatform(`${reply.id}:blocked:${itemId}`, reply.platform, actedAt),
      recordedAt: reply.repliedAt,
      evidence,
      type: "listing.blocked",
      listingId: asked.listingId,
      hazardId: request.record.id,
      action: decision,
      requestId: reply.requestId,
      itemId,
      ...(sellerId !== undefined && { sellerId }),
      ...inPlaces(territory),
    },
  ];
}

function isBlock(decision: ReplyItem["decision"]): decision is ListingBlocked["action"] {
  return blocks.has(decision);
}
