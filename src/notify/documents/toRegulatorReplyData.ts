import type { Reply, ReplyConsumersNotified, ReplyItem } from "../../exchange/reply.ts";
import type { TakedownRequest } from "../../exchange/takedownRequest.ts";
import type { Evidence, Result } from "../../model/index.ts";
import type { NoticeReplyItem, RegulatorReplyData } from "../data/regulatorReplyData.ts";
import { parseNoticeData } from "../parseNoticeData.ts";
import { regulatorReply } from "../templates/regulatorReply.ts";
import { noticeContactOf } from "./noticeContactOf.ts";

/** Totals of a reply that its items cannot always give. */
export type ReplyTotals = Partial<
  Pick<RegulatorReplyData, "identicalFound" | "sellersNotified" | "unitsSold" | "consumersNotified">
>;

/** What the words of a reply need beyond the document. */
export interface RegulatorReplyDataOptions {
  /** The request that is answered: the reply does not repeat its authority, product and addresses. */
  readonly request: TakedownRequest;
  /**
   * Totals counted by the caller; each takes the place of a sum over the items. A seller or a purchaser of two items is
   * in both of their counts, so a sum over several items is written only where the ids of the sellers show that nobody
   * is counted twice; purchasers are never added up.
   */
  readonly totals?: ReplyTotals;
  /** Says what a proof is in the reader's language; proofs are numbered without it. */
  readonly labelOf?: (evidence: Evidence) => string;
  /** Language of the reasons, BCP 47. */
  readonly textLanguage?: string;
  /** Page with the whole reply: a text message points to it. */
  readonly noticeUrl?: string;
}

/**
 * Takes from a reply of the exchange what the notice `regulator.reply` says in words: every item with its decision, what
 * was found and who was told.
 *
 * @param reply - The reply, as `parseReply` or `openReply` gives it.
 * @param options - The request that is answered, totals and labels.
 * @returns The data of the notice, or what the reply lacks for it.
 *
 * @example
 * ```ts
 * import { parseReply, parseTakedownRequest } from "safepact/exchange";
 * import { toRegulatorReplyData } from "safepact/notify";
 *
 * const request = parseTakedownRequest({
 *   id: "R-7",
 *   kind: "agreement",
 *   authority: "Safety Office",
 *   platform: "Sample Mall",
 *   requestedAt: "2026-02-03T09:00:00Z",
 *   record: { id: "h1", products: [{ name: "Lamp", brand: "Ember" }] },
 *   items: [{ url: "https://mall.example/item/1" }],
 * });
 * const reply = parseReply({
 *   id: "R-7-reply",
 *   requestId: "R-7",
 *   platform: "Sample Mall",
 *   receivedAt: "2026-02-03T09:01:00Z",
 *   repliedAt: "2026-02-04T09:00:00Z",
 *   items: [{ itemId: "1", decision: "removed", actedAt: "2026-02-04T08:00:00Z" }],
 * });
 * if (!request.ok || !reply.ok) throw new Error("unreadable");
 * const data = toRegulatorReplyData(reply.value, { request: request.value });
 * data.ok && data.value.product; // => "Ember Lamp"
 * data.ok && data.value.items[0]?.url; // => "https://mall.example/item/1"
 * ```
 */
export function toRegulatorReplyData(
  reply: Reply,
  options: RegulatorReplyDataOptions,
): Result<RegulatorReplyData> {
  const { request, totals, labelOf, textLanguage, noticeUrl } = options;
  const { contact, items } = reply;
  const reachable = contact !== undefined && (contact.phone ?? contact.url ?? contact.email);
  const rules = new Set(items.flatMap(({ relistingRuleId }) => relistingRuleId ?? []));
  return parseNoticeData(regulatorReply, {
    requestId: reply.requestId,
    platform: reply.platform,
    authority: { name: request.authority.name, reference: reply.caseId },
    ...(reachable && { contact: noticeContactOf(contact) }),
    receivedAt: reply.receivedAt,
    repliedAt: reply.repliedAt,
    product: productOf(request),
    items: items.map((item) => itemOf(item, request)),
    ...totalsOf(items),
    ...totals,
    ...(rules.size > 0 && { relistingRule: [...rules].join(", ") }),
    evidence: items.flatMap(({ evidence }) => evidence.map((each) => proofOf(each, labelOf))),
    ...(noticeUrl !== undefined && { noticeUrl }),
    ...(textLanguage !== undefined && { textLanguage }),
  });
}

function productOf({ record }: TakedownRequest): string {
  return record.products
    .map(({ name, brand }) =>
      brand === undefined || brand === "unbranded" || name.includes(brand)
        ? name
        : `${brand} ${name}`,
    )
    .join(", ");
}

function itemOf(item: ReplyItem, request: TakedownRequest): NoticeReplyItem {
  const { itemId, decision, reason, actedAt } = item;
  const url = request.items.find((asked) => asked.itemId === itemId)?.url;
  return {
    itemId,
    decision,
    ...(url !== undefined && { url }),
    ...(actedAt !== undefined && { actedAt }),
    ...(reason !== undefined && { reason }),
  };
}

function totalsOf(items: readonly ReplyItem[]): ReplyTotals {
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

function proofOf({ sha256, url, ...rest }: Evidence, labelOf?: (evidence: Evidence) => string) {
  const hash = sha256 === undefined ? {} : { sha256 };
  const address = url === undefined ? {} : { url };
  const label = labelOf === undefined ? {} : { label: labelOf({ ...rest, ...hash, ...address }) };
  return { ...label, ...hash, ...address };
}
