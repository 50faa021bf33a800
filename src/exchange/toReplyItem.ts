import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { itemIdOf, type Removal } from "./removal.ts";
import { removalShape } from "./removalShape.ts";
import type { ReplyItem } from "./reply.ts";

/** What a reply says of an item beside the removal: whom was told, what was sold, what else was found. */
export type ReplyItemDetails = Partial<Omit<ReplyItem, "itemId" | "decision" | "actedAt">>;

/**
 * Writes the item of a reply out of a removal: the decision, when and where it took effect, the seller and the proofs.
 *
 * @param removal - What was done.
 * @param details - What the removal does not say.
 * @returns The item, for `items` of {@link parseReply}.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when the removal answers no item of a request.
 *
 * @example
 * ```ts
 * import { parseTakedownRequest, toReplyItem } from "safepact/exchange";
 * import { orThrow, parseListing } from "safepact/model";
 *
 * const request = orThrow(
 *   parseTakedownRequest({
 *     id: "r-1",
 *     kind: "agreement",
 *     authority: "Example Authority",
 *     platform: "shop",
 *     requestedAt: "2026-03-02T10:00:00+09:00",
 *     record: { id: "kr:1", products: [{ name: "Slime" }] },
 *     items: [{ listingId: "L1" }],
 *   }),
 * );
 * const listing = orThrow(parseListing({ id: "L1", title: "Slime", platform: "shop", sellerId: "S1" }));
 * const at = "2026-03-02T15:00:00+09:00";
 * const removal = { listing, record: request.record, action: "removed", at, request } as const;
 * const { itemId, decision, sellerIds, sellersNotified } = toReplyItem(removal, { sellersNotified: 1 });
 * [itemId, decision, sellerIds, sellersNotified]; // => ["1", "removed", ["S1"], 1]
 * ```
 */
export function toReplyItem(removal: Removal, details: ReplyItemDetails = {}): ReplyItem {
  checkGiven(
    { removal, details },
    {
      removal: removalShape,
      details: {
        reason: "text?",
        territory: "list?",
        identicalFound: "number?",
        identicalListingIds: "list?",
        sellerIds: "list?",
        sellersNotified: "number?",
        unitsSold: "number?",
        consumersNotified: "object?",
        relistingRuleId: "text?",
        evidence: "any?",
      },
    },
  );
  const { listing, action, at, territory = [], evidence = [] } = removal;
  const itemId = itemIdOf(removal);
  if (itemId === undefined) {
    throw new SafepactError(
      "INVALID_INPUT",
      `The removal of the listing ${JSON.stringify(listing.id)} answers no item of a request.`,
      {
        hint: "Give the request, and itemId where it names the listing in another way; an identical offer belongs into identicalListingIds of the item it is like.",
      },
    );
  }
  return {
    itemId,
    decision: action,
    actedAt: at,
    territory: territory === "everywhere" ? [] : territory,
    identicalListingIds: [],
    sellerIds: listing.sellerId === undefined ? [] : [listing.sellerId],
    evidence,
    ...details,
  };
}
