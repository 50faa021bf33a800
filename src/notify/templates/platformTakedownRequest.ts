import type { Block, Fact } from "../block.ts";
import {
  type TakedownRequestData,
  takedownRequestDataSchema,
} from "../data/takedownRequestData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { periodText } from "./consumerBlocks.ts";
import { authorityFacts, contactFacts } from "./contactFacts.ts";
import { hazardBlocks } from "./hazardBlocks.ts";
import { productBlocks, productNames } from "./productBlocks.ts";

/**
 * An authority's request to a platform: on what basis, which product, which offers, what is asked, where and by when.
 * Source: Regulation (EU) 2023/988, Art. 22(4) and (5), with the minimum content of an order under Regulation (EU)
 * 2022/2065, Art. 9(2) (unverified); in Korea, press accounts of the agreement of 2024.
 */
export const platformTakedownRequest: NoticeTemplate<TakedownRequestData> = {
  id: "platform.takedown-request",
  version: "1",
  audience: "platform",
  languages: "recipient",
  mandatory: true,
  schema: takedownRequestDataSchema,
  personal: [],
  compose(data, writer) {
    const { say, short } = writer;
    const { requestId: id, platform, noticeUrl: url } = data;
    const product = short(productNames(data.products, writer), 120);
    const authority = data.authority.name;
    return {
      subject: say("request.subject", { id, product }),
      title: say("request.title"),
      summary: say("request.summary", { authority, platform, product, id }),
      ...(url === undefined
        ? {}
        : {
            pointer: say("request.sms", { authority, id, url }),
            action: { label: say("common.read-notice"), url },
          }),
      blocks: [
        { kind: "paragraph", text: say("request.intro", { authority, platform }) },
        { kind: "facts", rows: requestFacts(data, writer) },
        { kind: "heading", text: say("section.measures") },
        { kind: "list", items: data.measures.map((measure) => say(`measure.${measure}`)) },
        { kind: "paragraph", tone: "warning", text: dueText(data, writer) },
        { kind: "heading", text: say("section.product") },
        ...productBlocks(data.products, writer),
        { kind: "heading", text: say("section.hazard") },
        ...hazardBlocks(data.hazards, writer),
        { kind: "heading", text: say("section.items") },
        ...itemBlocks(data, writer),
        ...reasonBlocks(data, writer),
        { kind: "heading", text: say("section.contact") },
        { kind: "paragraph", text: say("request.reply", { contact: data.contact.name }) },
        { kind: "facts", rows: contactFacts(data.contact, writer) },
      ],
    };
  },
};

function dueText({ dueAt }: TakedownRequestData, { say, when }: NoticeWriter): string {
  return dueAt === undefined ? say("request.no-due") : say("request.due", { date: when(dueAt) });
}

function requestFacts(data: TakedownRequestData, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const { basis, dueAt, riskLevel } = data;
  const places = data.territory.map((code) => writer.territory(code));
  return [
    ...authorityFacts(data.authority, writer),
    {
      label: say("label.basis"),
      value: say(`basis.${basis.kind}`, { reference: basis.reference }),
    },
    { label: say("label.issued"), value: writer.when(data.issuedAt) },
    ...(dueAt === undefined ? [] : [{ label: say("label.due"), value: writer.when(dueAt) }]),
    ...(places.length === 0 ? [] : [{ label: say("label.territory"), value: writer.all(places) }]),
    ...(riskLevel === undefined || riskLevel === "unknown"
      ? []
      : [{ label: say("label.risk"), value: say(`risk.${riskLevel}`) }]),
  ];
}

function itemBlocks(data: TakedownRequestData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { items, identicalContent } = data;
  const blocks: Block[] =
    items.length === 0
      ? [{ kind: "paragraph", text: say("request.search") }]
      : [
          {
            kind: "table",
            caption: say("request.items"),
            columns: [
              say("label.item"),
              say("label.address"),
              say("label.listing-id"),
              say("label.seller-id"),
            ],
            rows: items.map(({ itemId, url, listingId, sellerId }) => [
              itemId,
              url ?? "–",
              listingId ?? "–",
              sellerId ?? "–",
            ]),
          },
        ];
  if (identicalContent !== undefined) {
    const search = writer.all(identicalContent.searchFor);
    const period = periodText(identicalContent.from, identicalContent.until, writer);
    const text =
      period === undefined
        ? say("request.identical", { search })
        : say("request.identical-period", { search, period });
    blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}

function reasonBlocks({ reasons, redress }: TakedownRequestData, { say }: NoticeWriter): Block[] {
  const blocks: Block[] = [];
  if (reasons.length > 0) {
    blocks.push({ kind: "heading", text: say("section.reasons") });
    blocks.push({ kind: "list", items: reasons });
  }
  if (redress !== undefined) {
    blocks.push({ kind: "heading", text: say("section.redress") });
    blocks.push({ kind: "paragraph", text: redress });
  }
  return blocks;
}
