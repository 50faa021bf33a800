import { hasContact } from "../../exchange/hasContact.ts";
import type { Reply } from "../../exchange/reply.ts";
import type { Block, Fact } from "../block.ts";
import {
  type RegulatorReplyData,
  type ReplyTotals,
  regulatorReplyDataSchema,
} from "../data/regulatorReplyData.ts";
import { noticeContactOf } from "../documents/noticeContactOf.ts";
import { replyTotalsOf } from "../documents/replyTotalsOf.ts";
import { toNoticeProduct } from "../documents/toNoticeProduct.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { authorityFacts, contactBlocks } from "./contactFacts.ts";
import { productNames } from "./productBlocks.ts";

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
    const { reply, noticeUrl: url } = data;
    const { requestId: id, platform } = reply;
    const n = reply.items.length;
    const received = writer.when(reply.receivedAt);
    const replied = writer.when(reply.repliedAt);
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
        ...contactBlocks(contactOf(reply), writer),
      ],
    };
  },
};

/** Nobody can be asked under a name alone. */
function contactOf({ contact }: Reply) {
  return contact !== undefined && hasContact(contact) ? noticeContactOf(contact) : undefined;
}

function replyFacts({ reply, request }: RegulatorReplyData, writer: NoticeWriter): Fact[] {
  const { say, when } = writer;
  const { name } = request.authority;
  const product = productNames(request.record.products.map(toNoticeProduct), writer);
  return [
    ...authorityFacts({ name, reference: reply.caseId }, writer),
    { label: say("label.product"), value: product },
    { label: say("label.received"), value: when(reply.receivedAt) },
    { label: say("label.replied"), value: when(reply.repliedAt) },
  ];
}

function itemTable({ reply, request }: RegulatorReplyData, writer: NoticeWriter): Block {
  const { say } = writer;
  const urls = new Map(request.items.map(({ itemId, url }) => [itemId, url]));
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
    rows: reply.items.map(({ itemId, decision, actedAt, reason }) => [
      itemId,
      urls.get(itemId) ?? "–",
      say(`decision.${decision}`),
      actedAt === undefined ? "–" : writer.when(actedAt),
      reason ?? "–",
    ]),
  };
}

function figureBlocks({ reply, totals }: RegulatorReplyData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const figures = { ...replyTotalsOf(reply.items), ...totals };
  const { identicalFound, sellersNotified, unitsSold } = figures;
  const rules = new Set(reply.items.flatMap(({ relistingRuleId }) => relistingRuleId ?? []));
  const items = [
    ...(identicalFound === undefined ? [] : [say("reply.identical", { n: identicalFound })]),
    ...(sellersNotified === undefined ? [] : [say("reply.sellers", { n: sellersNotified })]),
    ...(unitsSold === undefined ? [] : [say("reply.units", { n: unitsSold })]),
    ...buyersText(figures, writer),
    ...(rules.size === 0 ? [] : [say("reply.rule", { rule: [...rules].join(", ") })]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: say("section.figures") },
    { kind: "list", items },
  ];
}

function buyersText({ consumersNotified }: ReplyTotals, writer: NoticeWriter): string[] {
  if (consumersNotified?.affected === undefined) return [];
  const { affected: affectedCount, delivered: deliveredCount, at } = consumersNotified;
  return at === undefined
    ? [writer.say("reply.buyers", { deliveredCount, affectedCount })]
    : [writer.say("reply.buyers-on", { deliveredCount, affectedCount, date: writer.day(at) })];
}

function evidenceBlocks(data: RegulatorReplyData, writer: NoticeWriter): Block[] {
  const { say, number } = writer;
  const { reply, proofNames = {} } = data;
  const evidence = reply.items.flatMap((item) => item.evidence);
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ kind, sha256, url }, index) => ({
    label: nameOf(kind, proofNames) ?? say("reply.proof", { number: number(index + 1) }),
    value: [url, sha256 && `SHA-256 ${sha256}`].filter(Boolean).join("\n") || "–",
    ...(url === undefined ? {} : { href: url }),
  }));
  return [
    { kind: "heading", text: say("section.evidence") },
    { kind: "facts", rows },
  ];
}

function nameOf(kind: string, names: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(names, kind) ? names[kind] : undefined;
}
