import type { TakedownRequest } from "../../exchange/takedownRequest.ts";
import type { Block, Fact } from "../block.ts";
import { searchOf } from "../data/searchOf.ts";
import {
  type TakedownRequestData,
  takedownRequestDataSchema,
} from "../data/takedownRequestData.ts";
import { noticeContactOf } from "../documents/noticeContactOf.ts";
import { toNoticeHazards } from "../documents/toNoticeHazards.ts";
import { toNoticeProduct } from "../documents/toNoticeProduct.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { periodText } from "./consumerBlocks.ts";
import { authorityFacts, contactFacts } from "./contactFacts.ts";
import { hazardBlocks } from "./hazardBlocks.ts";
import { productBlocks, productNames } from "./productBlocks.ts";

/**
 * An authority's request to a platform: on what basis, which product, which offers, what is asked, where and by when.
 * Source: Regulation (EU) 2023/988, Art. 22(4) and (5), with the minimum content of an order under Regulation (EU)
 * 2022/2065, Art. 9(2); in Korea, press accounts of the agreement of 2024.
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
    const { request, noticeUrl: url } = data;
    const { id, platform, measures, record } = request;
    const products = record.products.map(toNoticeProduct);
    const product = short(productNames(products, writer), 120);
    const authority = request.authority.name;
    const contact = noticeContactOf(request.authority);
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
        { kind: "list", items: measures.map((measure) => say(`measure.${measure}`)) },
        { kind: "paragraph", tone: "warning", text: dueText(data, writer) },
        { kind: "heading", text: say("section.product") },
        ...productBlocks(products, writer, scopeUnitsOf),
        { kind: "heading", text: say("section.hazard") },
        ...hazardBlocks(toNoticeHazards(record.hazards), writer),
        { kind: "heading", text: say("section.items") },
        ...itemBlocks(request, writer),
        ...reasonBlocks(request, writer),
        { kind: "heading", text: say("section.contact") },
        { kind: "paragraph", text: say("request.reply", { contact: contact.name }) },
        { kind: "facts", rows: contactFacts(contact, writer) },
      ],
    };
  },
};

/** Where a record says which units of a product are concerned. */
function scopeUnitsOf(index: number): string {
  return `request.record.products.${index}.scope.units`;
}

function dueText({ dueAt }: TakedownRequestData, { say, end }: NoticeWriter): string {
  return dueAt === undefined ? say("request.no-due") : say("request.due", { date: end(dueAt) });
}

function requestFacts(data: TakedownRequestData, writer: NoticeWriter): Fact[] {
  const { say } = writer;
  const { request, dueAt, reference = "" } = data;
  const { authority, kind, legalBasis, record } = request;
  const { url } = record.source;
  const riskLevel = record.risk?.level;
  const places = request.territory.map((code) => writer.territory(code));
  const named = {
    name: authority.name,
    reference: request.caseId,
    ...(url !== undefined && { url }),
  };
  return [
    ...authorityFacts(named, writer),
    {
      label: say("label.basis"),
      value: say(`basis.${kind}`, { reference: legalBasis ?? reference }),
    },
    { label: say("label.issued"), value: writer.when(request.requestedAt) },
    ...(dueAt === undefined ? [] : [{ label: say("label.due"), value: writer.end(dueAt) }]),
    ...(places.length === 0 ? [] : [{ label: say("label.territory"), value: writer.all(places) }]),
    ...(riskLevel === undefined || riskLevel === "unknown"
      ? []
      : [{ label: say("label.risk"), value: say(`risk.${riskLevel}`) }]),
  ];
}

function itemBlocks(request: TakedownRequest, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { items, identicalContent } = request;
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
    const search = writer.all(searchOf(request));
    const period = periodText(identicalContent.from, identicalContent.until, writer);
    const text =
      period === undefined
        ? say("request.identical", { search })
        : say("request.identical-period", { search, period });
    blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}

function reasonBlocks({ reason, redress }: TakedownRequest, { say }: NoticeWriter): Block[] {
  const blocks: Block[] = [];
  if (reason !== undefined) {
    blocks.push({ kind: "heading", text: say("section.reasons") });
    blocks.push({ kind: "list", items: [reason] });
  }
  if (redress !== undefined) {
    blocks.push({ kind: "heading", text: say("section.redress") });
    blocks.push({ kind: "paragraph", text: redress });
  }
  return blocks;
}
