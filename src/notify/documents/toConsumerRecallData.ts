import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord } from "../../model/index.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import type { ConsumerRecallData } from "../data/consumerRecallData.ts";
import { consumerDetailsShape } from "./detailsShapes.ts";
import { noticeRemediesOf, recallIn } from "./recallIn.ts";
import {
  type ConsumerNoticeDetails,
  type Purchase,
  toConsumerNoticeData,
} from "./toConsumerNoticeData.ts";

/** What a recall notice says beside the record and the purchase. */
export interface ConsumerRecallDetails
  extends ConsumerNoticeDetails,
    Pick<
      ConsumerRecallData,
      "remedyProvider" | "singleRemedyReason" | "freeOfCharge" | "buyerChooses"
    >,
    Partial<Pick<ConsumerRecallData, "recall" | "remedies">> {}

/**
 * Writes the data of `consumer.recall` out of a hazard record and a purchase: the recall that applies where the reader is, and the
 * remedies that the record names.
 *
 * @param record - The hazard record.
 * @param purchase - Where the reader is, and what that person bought.
 * @param details - Number of the case, who provides the remedy and how to reach it; a recall or remedies that the record does not
 *   name.
 * @returns The data.
 * @throws A {@link errors!SafepactError} with code `MISSING_DATA` when neither the record nor the details name a recall that applies
 *   where the reader is: there `consumer.safety-warning` is right.
 *
 * @example
 * ```ts
 * import * as ko from "safepact/languages/ko";
 * import { orThrow, parseHazardRecord } from "safepact/model";
 * import { consumerRecall, email, renderNotice, toConsumerRecallData } from "safepact/notify";
 *
 * const record = orThrow(
 *   parseHazardRecord({
 *     id: "kr:1",
 *     territory: ["KR"],
 *     products: [{ name: "슬라임", models: ["HS-100"] }],
 *     hazards: [{ type: "chemical" }],
 *     measures: [{ action: "recall-from-end-users", on: "2026-03-02" }],
 *     remedies: [{ kind: "refund" }],
 *   }),
 * );
 * const data = toConsumerRecallData(record, { territory: "KR", order: { id: "O-1042" } }, {
 *   caseId: "C-7",
 *   remedyProvider: { name: "Example Toys", phone: "+82 2 0000 0000" },
 * });
 * [data.recall.territory, data.remedies]; // => [["KR"], [{ kind: "refund" }]]
 * renderNotice(consumerRecall, data, { messages: ko.noticeMessages, channel: email, zone: "Asia/Seoul" }).locale; // => "ko"
 * ```
 */
export function toConsumerRecallData(
  record: HazardRecord,
  purchase: Purchase,
  details: ConsumerRecallDetails,
): ConsumerRecallData {
  checkGiven(
    { record, purchase, details },
    {
      record: hazardRecordShape,
      purchase: { territory: "text" },
      details: {
        ...consumerDetailsShape,
        remedies: "list?",
        remedyProvider: "object",
        singleRemedyReason: "text?",
        freeOfCharge: "flag?",
        buyerChooses: "flag?",
        recall: "object?",
      },
    },
  );
  const { remedyProvider, singleRemedyReason, freeOfCharge, buyerChooses, ...rest } = details;
  const { recall = recallIn(record, purchase.territory), remedies, ...shared } = rest;
  if (recall === undefined) {
    throw new SafepactError(
      "MISSING_DATA",
      `The record ${record.id} names no recall from end users that applies in ${purchase.territory}.`,
      { hint: "Send consumer.safety-warning there, or give the recall." },
    );
  }
  return {
    ...toConsumerNoticeData(record, purchase, shared),
    recall,
    remedies: remedies ?? noticeRemediesOf(record),
    remedyProvider,
    ...(singleRemedyReason !== undefined && { singleRemedyReason }),
    ...(freeOfCharge !== undefined && { freeOfCharge }),
    ...(buyerChooses !== undefined && { buyerChooses }),
  };
}
