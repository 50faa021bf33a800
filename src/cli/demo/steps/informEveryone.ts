import { dueAt } from "../../../calendar/index.ts";
import { kr } from "../../../calendars/kr.ts";
import type {
  CaseEvent,
  HazardRecord,
  ListingBlocked,
  RequestReceived,
} from "../../../model/index.ts";
import {
  consumerRecall,
  lintNotice,
  platformTakedownRequest,
  type RenderedNotice,
  sellerBlocked,
  sms,
} from "../../../notify/index.ts";
import { en } from "../../../notify/messages/en.ts";
import { ko } from "../../../notify/messages/ko.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";
import { ILLUSTRATIVE_DEADLINE } from "../timeline.ts";
import { inventedRecall, roughDraft } from "./inventedRecall.ts";
import { consumerRecallData, sellerBlockedData } from "./noticeData.ts";
import { type NoticeDesk, noticeDesk } from "./noticeDesk.ts";
import { requestDocument } from "./requestDocument.ts";

/**
 * Informs: purchasers, sellers and the marketplace get their notices, each in its language and form; a rough draft of a
 * recall notice is checked against the rules of the EU.
 *
 * @param stage - Where to print and write.
 * @param cases - The marketplaces with their events.
 * @param records - The records as provided.
 */
export async function informEveryone(
  stage: DemoStage,
  cases: readonly Case[],
  records: readonly HazardRecord[],
): Promise<void> {
  await stage.step("INFORM  Purchasers, sellers and marketplaces are told");
  const desk = noticeDesk(stage);
  for (const each of cases) {
    await tellPurchasers(desk, each, records);
    await tellSeller(desk, each, records);
    await askMarketplace(desk, each, records);
  }
  const recall = await desk.put("consumer-recall.en", consumerRecall, inventedRecall, {
    messages: en,
    zone: "Europe/Dublin",
  });
  await stage.say(
    `${desk.count()} notices in Korean and English, as mail (HTML and text) and as text message: recalls to purchasers, reasons to sellers, requests to marketplaces. See ${stage.folder}/notices.`,
  );
  await stage.say(lintText(recall));
}

/** The Korean recall of a power bank names a defect, a remedy and who gives it: a notice can be made of it. */
async function tellPurchasers(
  desk: NoticeDesk,
  { marketplace }: Case,
  records: readonly HazardRecord[],
): Promise<void> {
  const record = records.find(({ source }) => source.id === "10021263");
  if (record === undefined) return;
  const data = consumerRecallData({ marketplace, record });
  await desk.put(`consumer-recall.ko.${marketplace.id}`, consumerRecall, data, { messages: ko });
  const channel = sms;
  await desk.put(`consumer-recall.ko.sms.${marketplace.id}`, consumerRecall, data, {
    messages: ko,
    channel,
  });
}

async function tellSeller(
  desk: NoticeDesk,
  { marketplace, events, listings }: Case,
  records: readonly HazardRecord[],
): Promise<void> {
  const [language, messages] = marketplace.id === "hanbit-plaza" ? ["ko", ko] : ["en", en];
  const event = events.filter(isBlocked).find((block) => wasConfirmed(block, events));
  const listing = listings.find(({ id }) => id === event?.listingId);
  const record = records.find(({ id }) => id === event?.hazardId);
  if (event === undefined || listing === undefined || record === undefined) return;
  const data = sellerBlockedData({ marketplace, record }, listing, event);
  const name = `seller-blocked.${language}.${marketplace.id}`;
  await desk.put(name, sellerBlocked, data, { messages });
}

async function askMarketplace(
  desk: NoticeDesk,
  { marketplace, events }: Case,
  records: readonly HazardRecord[],
): Promise<void> {
  const request = events
    .filter(isRequest)
    .find(({ hazardId }) => records.some((record) => record.id === hazardId && saysHazard(record)));
  const record = records.find(({ id }) => id === request?.hazardId);
  if (request === undefined || record === undefined) return;
  const due = dueAt(request.deadline ?? ILLUSTRATIVE_DEADLINE, request.at, kr).dueAt;
  const document = requestDocument(request, record);
  const data = { request: document, dueAt: due };
  const name = `takedown-request.ko.${marketplace.id}`;
  await desk.put(name, platformTakedownRequest, data, { messages: ko });
}

/** Whether a person took the decision, as the notice says. */
function wasConfirmed(
  { listingId, hazardId }: ListingBlocked,
  events: readonly CaseEvent[],
): boolean {
  return events.some(
    (event) =>
      event.type === "listing.matched" &&
      event.listingId === listingId &&
      event.hazardId === hazardId &&
      event.confirmedBy !== undefined,
  );
}

/** Lists of Korean recalls often name no defect: a request must. */
function saysHazard({ hazards }: HazardRecord): boolean {
  return hazards.some(({ type }) => type !== "unknown");
}

function isBlocked(event: CaseEvent): event is ListingBlocked {
  return event.type === "listing.blocked";
}

function isRequest(event: CaseEvent): event is RequestReceived {
  return event.type === "request.received";
}

function lintText({ subject, text, html }: RenderedNotice): string {
  const options = {
    jurisdiction: "IE",
    documentKind: "recall-notice",
    issuer: "business",
    language: "en",
  } as const;
  const draft = lintNotice(roughDraft, options);
  const notice = lintNotice(
    { ...(subject && { subject }), ...(text && { text }), ...(html && { html }) },
    options,
  );
  const errors = (report: typeof draft): number =>
    report.findings.filter(({ level }) => level === "error").length;
  const words = draft.findings.flatMap(({ found }) => (found === undefined ? [] : [`“${found}”`]));
  return `Checked against the EU rules for recall notices: a rough draft breaks ${errors(draft)} (it says ${words.slice(0, 3).join(", ")}), the rendered notice ${errors(notice)} of ${notice.checked.length}.`;
}
