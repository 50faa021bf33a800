import type { CaseEvent, HazardRecord } from "../../model/index.ts";
import { placesOf } from "../../model/territory/placesOf.ts";
import { noticeRemediesOf, recallIn } from "../documents/recallIn.ts";
import { toConsumerNoticeData } from "../documents/toConsumerNoticeData.ts";
import { toSellerNoticeData } from "../documents/toSellerNoticeData.ts";
import type { NoticeWriting } from "./noticeWriting.ts";
import type { PlannedNotice } from "./plannedNotice.ts";

/** What record, listings, events and documents say of a planned notice; the rest is the sender's to say. @internal */
export function noticeFacts(
  notice: PlannedNotice,
  territory: string | undefined,
  { record, writing }: { readonly record: HazardRecord; readonly writing: NoticeWriting },
): object {
  const { about, replacesEventId } = notice;
  const { listings = [], events = [], requests = [], replies = [] } = writing;
  if (notice.template === "regulator.reply") {
    const request = requests.find(({ id }) => id === about.requestId);
    const reply = replies.find(({ requestId }) => requestId === about.requestId);
    return { ...(request && { request }), ...(reply && { reply }) };
  }
  if (territory !== undefined) {
    const earlier = events.find(({ id }) => id === replacesEventId);
    return { ...consumerFacts(notice, territory, record), ...revisionOf(notice, earlier) };
  }
  const listing = listings.find(({ id }) => id === about.listingId);
  const trigger = events.find(({ id }) => id === notice.triggerEventId);
  return {
    ...(listing && withoutCase(toSellerNoticeData(record, [listing], { caseId: "" }))),
    ...(trigger && sellerFacts(trigger)),
  };
}

function consumerFacts({ template }: PlannedNotice, territory: string, record: HazardRecord) {
  const shared = withoutCase(toConsumerNoticeData(record, { territory }, { caseId: "" }));
  if (!template.startsWith("consumer.recall")) return shared;
  const recall = recallIn(record, territory);
  return { ...shared, ...(recall && { recall }), remedies: noticeRemediesOf(record) };
}

/** The number of the case is the sender's own. */
function withoutCase<Data extends { readonly caseId: string }>({ caseId: _caseId, ...data }: Data) {
  return data;
}

/** The notice that is updated or cancelled; what has changed, and why it no longer applies, is the sender's to say. */
function revisionOf({ template }: PlannedNotice, earlier: CaseEvent | undefined) {
  if (earlier === undefined) return {};
  const revision = { replaces: earlier.id, sentOn: earlier.at };
  if (template.endsWith(".update")) return { update: revision };
  return template.endsWith(".cancellation") ? { cancellation: revision } : {};
}

function sellerFacts(event: CaseEvent): object {
  switch (event.type) {
    case "listing.blocked": {
      const { action, at, until, requestId } = event;
      return {
        action,
        at,
        territory: placesOf(event),
        ...(until !== undefined && { until }),
        ...(requestId !== undefined && { origin: "notice" }),
      };
    }
    case "listing.restored":
      return { reason: event.reason, restoredAt: event.at };
    case "seller.objected":
      return { objectionId: event.id, receivedAt: event.at };
    case "objection.decided": {
      const { decision, at, reason } = event;
      return { decision, decidedAt: at, ...(reason !== undefined && { reasons: [reason] }) };
    }
    default:
      return {};
  }
}
