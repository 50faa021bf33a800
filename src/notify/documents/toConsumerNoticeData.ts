import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord } from "../../model/index.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import type { ConsumerNoticeData, NoticeSales } from "../data/consumerBase.ts";
import type { NoticeOrder, NoticeRecipient } from "../data/noticeRecipient.ts";
import { consumerDetailsShape } from "./detailsShapes.ts";
import { noticeAuthorityOf } from "./noticeAuthorityOf.ts";
import { textLanguageOf } from "./textLanguageOf.ts";
import { toNoticeHazards } from "./toNoticeHazards.ts";
import { toNoticeProduct } from "./toNoticeProduct.ts";

/** What a purchaser bought, as a notice to that person tells it. */
export interface Purchase {
  /** Where the purchaser is, ISO 3166-1 alpha-2: it decides the languages that are allowed. */
  readonly territory: string;
  /** The order. */
  readonly order?: NoticeOrder;
  /** Who reads the notice. */
  readonly recipient?: NoticeRecipient;
  /** Name of the seller. */
  readonly seller?: string;
}

/** What a notice to consumers says beside the record and the purchase. */
export interface ConsumerNoticeDetails
  extends Pick<ConsumerNoticeData, "caseId" | "authority" | "noticeUrl" | "textLanguage"> {
  /**
   * What to do beside not using the product, in the reader's language.
   *
   * @defaultValue what the record tells consumers to do
   */
  readonly actions?: readonly string[];
}

/**
 * Writes what every notice to consumers tells, out of a hazard record and a purchase. Each template adds its own fields to it; for
 * `consumer.recall` see {@link toConsumerRecallData}.
 *
 * @param record - The hazard record.
 * @param purchase - Where the reader is, and what that person bought; of a notice to all buyers in a place only the territory.
 * @param details - Number of the case, and what else the sender says.
 * @returns The data without the fields of one template.
 *
 * @example
 * ```ts
 * import * as ko from "safepact/languages/ko";
 * import { orThrow, parseHazardRecord } from "safepact/model";
 * import { consumerSafetyWarning, email, renderNotice, toConsumerNoticeData } from "safepact/notify";
 *
 * const record = orThrow(
 *   parseHazardRecord({ id: "kr:1", products: [{ name: "슬라임" }], hazards: [{ type: "chemical" }] }),
 * );
 * const purchase = { territory: "KR", order: { id: "O-1042" }, recipient: { reference: "delivery-7f3a" } };
 * const data = { ...toConsumerNoticeData(record, purchase, { caseId: "C-7" }), stopUsing: true };
 * data.products[0]?.name; // => "슬라임"
 * renderNotice(consumerSafetyWarning, data, { messages: ko.noticeMessages, channel: email, zone: "Asia/Seoul" }).locale; // => "ko"
 * ```
 */
export function toConsumerNoticeData(
  record: HazardRecord,
  purchase: Purchase,
  details: ConsumerNoticeDetails,
): ConsumerNoticeData {
  checkGiven(
    { record, purchase, details },
    {
      record: hazardRecordShape,
      purchase: { territory: "text" },
      details: consumerDetailsShape,
    },
  );
  const { territory, order, recipient } = purchase;
  const { actions, textLanguage, ...said } = details;
  const { consumerAction } = record;
  const authority = details.authority ?? noticeAuthorityOf(record);
  const sold = salesOf(record, purchase);
  return {
    ...said,
    territory,
    products: record.products.map(toNoticeProduct),
    hazards: toNoticeHazards(record.hazards),
    actions: actions ?? (consumerAction === undefined ? [] : [consumerAction]),
    ...(sold && { sold }),
    ...(authority !== undefined && { authority }),
    ...(order !== undefined && { order }),
    ...(recipient !== undefined && { recipient }),
    ...textLanguageOf(record, textLanguage),
  };
}

/** When and where the product was sold, where all products of the record say the same. */
function salesOf({ products }: HazardRecord, { seller }: Purchase): NoticeSales | undefined {
  const from = only(products.map(({ scope }) => scope.soldFrom));
  const until = only(products.map(({ scope }) => scope.soldUntil));
  const at = only(products.map(({ scope }) => scope.soldAt));
  const sold: NoticeSales = {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(at !== undefined && { at }),
    ...(seller !== undefined && { seller }),
  };
  return Object.keys(sold).length === 0 ? undefined : sold;
}

function only(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}
