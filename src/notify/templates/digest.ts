import type { Block } from "../block.ts";
import { type DigestData, type DigestItem, digestDataSchema } from "../data/digestData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { greeting } from "./consumerBlocks.ts";
import { noticeLink } from "./noticeLink.ts";

/** Several notices in one. A serious one is counted in the subject and shown first and whole, never folded away. */
export const digest: NoticeTemplate<DigestData> = {
  id: "digest",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: false,
  schema: digestDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say } = writer;
    const serious = data.items.filter(isSerious);
    const others = data.items.filter((item) => !isSerious(item));
    if (serious.length > 0) {
      writer.warn({
        code: "serious-in-digest",
        message:
          "A digest holds a notice of a serious or high risk. Send that one alone too: groupForDigest sets it apart.",
        path: "items",
      });
    }
    const counts = {
      n: data.items.length,
      seriousCount: data.items.filter(({ risk }) => risk === "serious").length,
    };
    const summary = summaryOf(data, counts, writer);
    return {
      subject: say("digest.subject", counts),
      title: say("digest.title", { n: counts.n }),
      summary,
      ...noticeLink(data.noticeUrl, writer, (url) => say("digest.sms", { ...counts, url })),
      blocks: [
        greeting(data.recipient, writer),
        { kind: "paragraph", text: summary },
        ...seriousBlocks(serious, writer),
        ...otherBlocks(others, writer),
      ],
    };
  },
};

/** That none is serious is said only when the risk of each is known. */
function summaryOf(
  { items }: DigestData,
  counts: { readonly n: number; readonly seriousCount: number },
  { say }: NoticeWriter,
): string {
  const silent = counts.seriousCount === 0 && items.some(({ risk }) => risk === "unknown");
  return silent ? say("digest.title", { n: counts.n }) : say("digest.summary", counts);
}

function isSerious({ risk }: DigestItem): boolean {
  return risk === "serious" || risk === "high";
}

function seriousBlocks(items: readonly DigestItem[], writer: NoticeWriter): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: writer.say("section.serious") },
    ...items.flatMap((item): Block[] => [
      { kind: "paragraph", tone: "warning", text: titleOf(item, writer) },
      ...(item.summary === undefined ? [] : [{ kind: "paragraph", text: item.summary } as const]),
      ...(item.url === undefined
        ? []
        : [{ kind: "action", label: writer.say("common.read-notice"), url: item.url } as const]),
    ]),
  ];
}

function otherBlocks(items: readonly DigestItem[], writer: NoticeWriter): Block[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => ({
    label: titleOf(item, writer),
    value:
      [item.at && writer.when(item.at), item.summary, item.url].filter(Boolean).join("\n") || "–",
    ...(item.url === undefined ? {} : { href: item.url }),
  }));
  return [
    { kind: "heading", text: writer.say("section.others") },
    { kind: "facts", rows },
  ];
}

function titleOf({ title, risk }: DigestItem, { say }: NoticeWriter): string {
  return risk === "unknown" ? title : say("digest.item", { title, risk: say(`risk.${risk}`) });
}
