import type { ReplyConsumersNotified, ReplyItem } from "../../exchange/reply.ts";
import type { ReplyTotals } from "../data/regulatorReplyData.ts";

/**
 * The totals that the items of a reply give. Sellers are added up only where their ids show that nobody is counted
 * twice, purchasers never.
 *
 * @internal
 */
export function replyTotalsOf(items: readonly ReplyItem[]): ReplyTotals {
  const identicalFound = sumOf(items, ({ identicalFound: found }) => found);
  const unitsSold = sumOf(items, ({ unitsSold: sold }) => sold);
  const sellersNotified = areApart(items)
    ? sumOf(items, ({ sellersNotified: told }) => told)
    : undefined;
  const consumersNotified = buyersOf(items);
  return {
    ...(identicalFound !== undefined && { identicalFound }),
    ...(unitsSold !== undefined && { unitsSold }),
    ...(sellersNotified !== undefined && { sellersNotified }),
    ...(consumersNotified !== undefined && { consumersNotified }),
  };
}

function sumOf(
  items: readonly ReplyItem[],
  pick: (item: ReplyItem) => number | undefined,
): number | undefined {
  const counts = items.flatMap((item) => pick(item) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** Whether no seller stands behind two of the items whose sellers were counted. */
function areApart(items: readonly ReplyItem[]): boolean {
  const counted = items.filter(({ sellersNotified }) => sellersNotified !== undefined);
  const ids = counted.flatMap(({ sellerIds }) => [...new Set(sellerIds)]);
  const named = counted.every(({ sellerIds }) => sellerIds.length > 0);
  return counted.length < 2 || (named && new Set(ids).size === ids.length);
}

function buyersOf(items: readonly ReplyItem[]): ReplyConsumersNotified | undefined {
  const [told, ...others] = items.flatMap(({ consumersNotified }) => consumersNotified ?? []);
  return others.length > 0 ? undefined : told;
}
