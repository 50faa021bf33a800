import type { Block, Fact } from "../block.ts";
import {
  type NoticeRedress,
  type RedressBody,
  type SellerBlockedData,
  sellerBlockedDataSchema,
} from "../data/sellerBlockedData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { greeting } from "./consumerBlocks.ts";
import { authorityFacts, contactBlocks } from "./contactFacts.ts";
import { hazardNames, testText } from "./hazardBlocks.ts";
import { listingBlocks } from "./listingBlocks.ts";
import { tellDsaGaps } from "./tellDsaGaps.ts";

/**
 * The statement of reasons to a seller whose listing was restricted: what was done, where and for how long, the facts,
 * the ground, whether machines took part, what to do, and how to object. Source: Regulation (EU) 2022/2065, Art. 17
 * and 20; domain practice elsewhere.
 */
export const sellerBlocked: NoticeTemplate<SellerBlockedData> = {
  id: "seller.blocked",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: true,
  schema: sellerBlockedDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say, short } = writer;
    tellDsaGaps(data, writer);
    const n = data.listings.length;
    const { platform } = data;
    const listing = short(data.listings[0]?.title ?? "", 80);
    const objection = data.redress.url;
    const url = data.noticeUrl ?? objection;
    return {
      subject: say("blocked.subject", { n, listing }),
      title: say(`blocked.${data.action}`, { n }),
      summary: say("blocked.summary", { n, listing, platform }),
      ...(url === undefined ? {} : { pointer: say("blocked.sms", { n, platform, url }) }),
      ...(objection === undefined
        ? {}
        : { action: { label: say("blocked.action"), url: objection } }),
      blocks: [
        greeting(data.recipient, writer),
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        { kind: "heading", text: say("section.decision") },
        { kind: "paragraph", tone: "warning", text: say(`blocked.${data.action}`, { n }) },
        { kind: "facts", rows: decisionFacts(data, writer) },
        ...factBlocks(data, writer),
        { kind: "heading", text: say("section.automation") },
        { kind: "list", items: automation(data, writer) },
        ...stepBlocks(data, writer),
        { kind: "heading", text: say("section.redress") },
        ...redressBlocks(data, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};

function decisionFacts(data: SellerBlockedData, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const where = placesOf(data, writer);
  const end = endOf(data, writer);
  return [
    { label: say("label.at"), value: writer.when(data.at) },
    ...(where === undefined ? [] : [{ label: say("label.territory"), value: where }]),
    ...(end === undefined ? [] : [{ label: say("label.duration"), value: end }]),
    {
      label: say("label.ground"),
      value: say(`ground.${data.ground.kind}`, { reference: data.ground.reference }),
    },
    ...(data.authority === undefined ? [] : authorityFacts(data.authority, writer)),
  ];
}

function placesOf({ territory }: SellerBlockedData, writer: NoticeWriter): string | undefined {
  if (territory === "everywhere") return writer.say("common.everywhere");
  const places = territory.map((code) => writer.territory(code));
  return places.length === 0 ? undefined : writer.all(places);
}

function endOf({ until }: SellerBlockedData, { say, end }: NoticeWriter): string | undefined {
  if (until === undefined) return undefined;
  return until === "further-notice"
    ? say("common.open-ended")
    : say("common.until", { until: end(until) });
}

function factBlocks(data: SellerBlockedData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { hazardProduct: product, authority, hazards } = data;
  const items: string[] = [];
  if (product !== undefined && authority !== undefined) {
    items.push(say("blocked.record", { product, authority: authority.name }));
  }
  if (hazards.length > 0) {
    items.push(say("blocked.hazard", { hazards: hazardNames(hazards, writer) }));
  }
  for (const { description, tests } of hazards) {
    if (description !== undefined) items.push(description);
    items.push(...tests.map((test) => testText(test, writer)));
  }
  items.push(...data.facts);
  if (data.explanation !== undefined) items.push(data.explanation);
  if (data.origin !== undefined) items.push(say(`origin.${data.origin}`));
  return items.length === 0
    ? []
    : [
        { kind: "heading", text: say("section.facts") },
        { kind: "list", items },
      ];
}

function automation(data: SellerBlockedData, { say }: NoticeWriter): string[] {
  return [
    say(data.automatedDetection ? "automation.detected" : "automation.not-detected", {
      n: data.listings.length,
    }),
    say(`automation.${data.automatedDecision}`),
  ];
}

function stepBlocks(data: SellerBlockedData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const usual = [
    say("blocked.step.other-channels"),
    say("blocked.step.stock"),
    say("blocked.step.supplier"),
  ];
  // A listing that only bears a warning may go on.
  const stays = data.action === "warned";
  const items = data.steps.length > 0 || stays ? data.steps : usual;
  const blocks: Block[] = items.length === 0 ? [] : [{ kind: "list", items }];
  if (data.answerBy !== undefined) {
    const date = writer.end(data.answerBy);
    blocks.push({ kind: "paragraph", text: say("blocked.answer-by", { date }) });
  }
  if (!stays) blocks.push({ kind: "paragraph", text: say("blocked.relist") });
  if (data.sanction !== undefined) blocks.push({ kind: "paragraph", text: data.sanction });
  if (blocks.length === 0) return [];
  return [{ kind: "heading", text: say("section.steps") }, ...blocks];
}

/** Who else can look at a decision, as far as it is known. @internal */
export function bodyLines(
  { outOfCourt, court }: Pick<NoticeRedress, "outOfCourt" | "court">,
  { say }: NoticeWriter,
): string[] {
  return [
    ...(outOfCourt === undefined
      ? []
      : [say("redress.out-of-court", { body: bodyText(outOfCourt) })]),
    ...(court === undefined ? [] : [say("redress.court", { court: bodyText(court) })]),
  ];
}

function bodyText({ name, url }: RedressBody): string {
  return url === undefined ? name : `${name} (${url})`;
}

function redressBlocks({ redress }: SellerBlockedData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { url, email, until, further } = redress;
  const blocks: Block[] = [];
  if (url !== undefined || email !== undefined) {
    const intro = say("redress.intro");
    const text = redress.examinedBy === undefined ? intro : `${intro} ${say("redress.person")}`;
    blocks.push({ kind: "paragraph", text });
  }
  const items = [
    ...(url === undefined ? [] : [say("redress.url", { url })]),
    ...(email === undefined ? [] : [say("redress.email", { email })]),
    ...(until === undefined ? [] : [say("redress.until", { date: writer.end(until) })]),
    ...bodyLines(redress, writer),
    ...further,
  ];
  blocks.push({ kind: "list", items });
  if (url !== undefined) blocks.push({ kind: "action", label: say("blocked.action"), url });
  return blocks;
}
