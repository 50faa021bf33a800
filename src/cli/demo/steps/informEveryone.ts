import { dueAt, kr } from "../../../calendar/index.ts";
import type { HazardRecord, ListingBlocked, RequestReceived } from "../../../model/index.ts";
import {
  consumerRecall,
  email,
  en,
  ko,
  lintNotice,
  type NoticeTemplate,
  platformTakedownRequest,
  type RenderedNotice,
  renderNotice,
  sellerBlocked,
  sms,
} from "../../../notify/index.ts";
import type { DemoStage } from "../demoStage.ts";
import { REQUEST_DEADLINE } from "../simulation/requestTakedowns.ts";
import type { Case } from "./blockListings.ts";
import { inventedRecall, roughDraft } from "./inventedRecall.ts";
import { consumerRecallData, sellerBlockedData, takedownRequestData } from "./noticeData.ts";

const ZONE = "Asia/Seoul";

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
  const written = new Counted();
  const recalled = records.find(
    ({ source, remedies }) =>
      source.system === "safety-korea" && source.id === "10021263" && remedies.length > 0,
  );
  for (const each of cases) {
    const { marketplace } = each;
    if (recalled) {
      const data = consumerRecallData({ marketplace, record: recalled });
      await put(
        stage,
        `consumer-recall.ko.${marketplace.id}`,
        render(consumerRecall, data, ko),
        written,
      );
      await put(
        stage,
        `consumer-recall.ko.sms.${marketplace.id}`,
        inSms(consumerRecall, data),
        written,
      );
    }
    await tellSeller(stage, each, records, written);
    await askMarketplace(stage, each, records, written);
  }
  const recall = render(consumerRecall, inventedRecall, en, "Europe/Dublin");
  await put(stage, "consumer-recall.en", recall, written);
  await stage.say(
    `${written.count} notices in Korean and English, as mail (HTML and text) and as text message: recalls to purchasers, reasons to sellers, requests to marketplaces. See ${stage.folder}/notices.`,
  );
  await stage.say(lintText(recall));
}

class Counted {
  count = 0;
}

function render<Data extends object>(
  template: NoticeTemplate<Data>,
  data: Data,
  messages: typeof ko,
  zone = ZONE,
): RenderedNotice {
  return renderNotice(template, data, { messages, channel: email, zone });
}

function inSms<Data extends object>(template: NoticeTemplate<Data>, data: Data): RenderedNotice {
  return renderNotice(template, data, { messages: ko, channel: sms, zone: ZONE });
}

async function put(
  stage: DemoStage,
  name: string,
  { subject, text, html }: RenderedNotice,
  written: Counted,
): Promise<void> {
  written.count += 1;
  const head = subject === undefined ? "" : `${subject}\n\n`;
  if (text !== undefined) await stage.write(`notices/${name}.txt`, `${head}${text.trimEnd()}\n`);
  if (html !== undefined) await stage.write(`notices/${name}.html`, html);
}

async function tellSeller(
  stage: DemoStage,
  { marketplace, events, listings }: Case,
  records: readonly HazardRecord[],
  written: Counted,
): Promise<void> {
  const wanted = marketplace.id === "hanbit-plaza" ? "ko" : "en";
  for (const event of events) {
    if (!isBlocked(event)) continue;
    const listing = listings.find(({ id }) => id === event.listingId);
    const record = records.find(({ id }) => id === event.hazardId);
    if (listing === undefined || record === undefined) continue;
    const data = sellerBlockedData({ marketplace, record }, listing, event);
    const notice = render(sellerBlocked, data, wanted === "ko" ? ko : en);
    await put(stage, `seller-blocked.${wanted}.${marketplace.id}`, notice, written);
    return;
  }
}

async function askMarketplace(
  stage: DemoStage,
  { marketplace, events }: Case,
  records: readonly HazardRecord[],
  written: Counted,
): Promise<void> {
  const request = events
    .filter(isRequest)
    .find(({ hazardId }) => records.some((record) => record.id === hazardId && saysHazard(record)));
  const record = records.find(({ id }) => id === request?.hazardId);
  if (request === undefined || record === undefined) return;
  const due = dueAt(REQUEST_DEADLINE, request.at, kr).dueAt;
  const data = takedownRequestData({ marketplace, record }, request, due);
  await put(
    stage,
    `takedown-request.ko.${marketplace.id}`,
    render(platformTakedownRequest, data, ko),
    written,
  );
}

/** Lists of Korean recalls often name no defect: a request must. */
function saysHazard({ hazards }: HazardRecord): boolean {
  return hazards.some(({ type }) => type !== "unknown");
}

function isBlocked(event: { readonly type: string }): event is ListingBlocked {
  return event.type === "listing.blocked";
}

function isRequest(event: { readonly type: string }): event is RequestReceived {
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
