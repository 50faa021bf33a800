import { type Check, type Completeness, completenessOf } from "./completeness.ts";
import type { Reply, ReplyItem } from "./reply.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

const acted = new Set<ReplyItem["decision"]>(["removed", "disabled", "geo-blocked", "warned"]);

/**
 * Checks a reply against the request it answers: a decision on every item and none that was not asked about; the time and
 * a proof of each action; a reason for each inaction; sellers, and purchasers where telling them was asked.
 *
 * @param reply - The reply.
 * @param request - The request it answers.
 * @returns What is missing, and the share that is there.
 *
 * @example
 * ```ts
 * import { checkReply, parseReply, parseTakedownRequest } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ listingId: "L1" }, { listingId: "L2" }],
 * });
 * const reply = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [{ itemId: "1", decision: "refused" }],
 * });
 * if (!request.ok || !reply.ok) throw new Error("not whole");
 * const { missing } = checkReply(reply.value, request.value);
 * missing.map(({ criterion }) => criterion); // => ["reply-reason", "every-item"]
 * ```
 */
export function checkReply(reply: Reply, request: TakedownRequest): Completeness {
  const asked = new Set(request.items.map(({ itemId }) => itemId));
  const answered = new Set(reply.items.map(({ itemId }) => itemId));
  const items = reply.items.flatMap((item, index) => {
    const path = ["items", index];
    const known: Check = {
      criterion: "known-item",
      met: asked.has(item.itemId) || asked.size === 0,
      path: [...path, "itemId"],
      message: `The request has no item "${item.itemId.slice(0, 60)}".`,
    };
    return [known, ...checkItem(item, path, request)];
  });
  const whole = [...asked].map(
    (itemId): Check => ({
      criterion: "every-item",
      met: answered.has(itemId),
      path: ["items"],
      message: `Decide on the item "${itemId.slice(0, 60)}".`,
    }),
  );
  return completenessOf([...items, ...whole]);
}

function checkItem(
  item: ReplyItem,
  path: readonly (string | number)[],
  { measures }: TakedownRequest,
): Check[] {
  if (!acted.has(item.decision)) {
    const met = item.reason !== undefined || item.decision === "already-gone";
    const message = "Say why nothing was taken down.";
    return [{ criterion: "reply-reason", met, path: [...path, "reason"], message }];
  }
  const checks: Check[] = [
    {
      criterion: "action-time",
      met: item.actedAt !== undefined,
      path: [...path, "actedAt"],
      message: "Say when it took effect.",
    },
    {
      criterion: "sellers",
      met: item.sellerIds.length > 0 && item.sellersNotified !== undefined,
      path: [...path, "sellerIds"],
      message: "Name the sellers, and say how many were told.",
    },
    {
      criterion: "evidence-hash",
      met: item.evidence.some(({ sha256 }) => sha256 !== undefined),
      path: [...path, "evidence"],
      message: "Give a proof with the hash of its file.",
    },
  ];
  if (!measures.includes("notify-purchasers")) return checks;
  const met = item.purchasersNotified !== undefined;
  const message = "Say how many purchasers were told.";
  return [
    ...checks,
    { criterion: "purchasers", met, path: [...path, "purchasersNotified"], message },
  ];
}
