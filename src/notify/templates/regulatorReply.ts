import type { Block, Fact } from "../block.ts";
import { type RegulatorReplyData, regulatorReplyDataSchema } from "../data/regulatorReplyData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { authorityFacts, contactBlocks } from "./contactFacts.ts";

/**
 * A platform's answer to an authority: every item with its decision and time, what was found beyond them, who was told,
 * and the proofs. Source: Regulation (EU) 2023/988, Art. 22(4); the duty to reply in the Korean agreement of 2024
 * (press accounts).
 */
export const regulatorReply: NoticeTemplate<RegulatorReplyData> = {
  id: "regulator.reply",
  version: "1",
  audience: "regulator",
  languages: "recipient",
  mandatory: true,
  schema: regulatorReplyDataSchema,
  personal: [],
  compose(data, writer) {
    const { say } = writer;
    const { requestId: id, platform, noticeUrl: url } = data;
    const n = data.items.length;
    const received = writer.when(data.receivedAt);
    const replied = writer.when(data.repliedAt);
    return {
      subject: say("reply.subject", { id }),
      title: say("reply.title", { id }),
      summary: say("reply.summary", { platform, id, n }),
      ...(url === undefined
        ? {}
        : {
            pointer: say("reply.sms", { platform, id, url }),
            action: { label: say("common.read-notice"), url },
          }),
      blocks: [
        { kind: "paragraph", text: say("reply.intro", { platform, id, received, replied }) },
        { kind: "facts", rows: replyFacts(data, writer) },
        { kind: "heading", text: say("section.decision") },
        itemTable(data, writer),
        ...figureBlocks(data, writer),
        ...evidenceBlocks(data, writer),
        ...contactBlocks(data.contact, writer),
      ],
    };
  },
};

function replyFacts(data: RegulatorReplyData, writer: NoticeWriter): Fact[] {
  const { say, when } = writer;
  return [
    ...authorityFacts(data.authority, writer),
    { label: say("label.product"), value: data.product },
    { label: say("label.received"), value: when(data.receivedAt) },
    { label: say("label.replied"), value: when(data.repliedAt) },
  ];
}

function itemTable(data: RegulatorReplyData, writer: NoticeWriter): Block {
  const { say } = writer;
  return {
    kind: "table",
    caption: say("reply.items"),
    columns: [
      say("label.item"),
      say("label.address"),
      say("label.decision"),
      say("label.at"),
      say("label.reason"),
    ],
    rows: data.items.map(({ itemId, url, decision, actedAt, reason }) => [
      itemId,
      url ?? "–",
      say(`decision.${decision}`),
      actedAt === undefined ? "–" : writer.when(actedAt),
      reason ?? "–",
    ]),
  };
}

function figureBlocks(data: RegulatorReplyData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { identicalFound, sellersNotified, unitsSold, relistingRule } = data;
  const items = [
    ...(identicalFound === undefined ? [] : [say("reply.identical", { n: identicalFound })]),
    ...(sellersNotified === undefined ? [] : [say("reply.sellers", { n: sellersNotified })]),
    ...(unitsSold === undefined ? [] : [say("reply.units", { n: unitsSold })]),
    ...buyersText(data, writer),
    ...(relistingRule === undefined ? [] : [say("reply.rule", { rule: relistingRule })]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: say("section.figures") },
    { kind: "list", items },
  ];
}

function buyersText({ consumersNotified }: RegulatorReplyData, writer: NoticeWriter): string[] {
  if (consumersNotified?.affected === undefined) return [];
  const { affected: affectedCount, delivered: deliveredCount, at } = consumersNotified;
  return at === undefined
    ? [writer.say("reply.buyers", { deliveredCount, affectedCount })]
    : [writer.say("reply.buyers-on", { deliveredCount, affectedCount, date: writer.day(at) })];
}

function evidenceBlocks({ evidence }: RegulatorReplyData, writer: NoticeWriter): Block[] {
  const { say, number } = writer;
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ label, sha256, url }, index) => ({
    label: label ?? say("reply.proof", { number: number(index + 1) }),
    value: [url, sha256 && `SHA-256 ${sha256}`].filter(Boolean).join("\n") || "–",
    ...(url === undefined ? {} : { href: url }),
  }));
  return [
    { kind: "heading", text: say("section.evidence") },
    { kind: "facts", rows },
  ];
}
