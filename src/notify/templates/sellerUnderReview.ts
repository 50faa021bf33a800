import type { Block } from "../block.ts";
import {
  type SellerUnderReviewData,
  sellerUnderReviewDataSchema,
} from "../data/sellerUnderReviewData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import { greeting, listBlocks } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { listingBlocks } from "./listingBlocks.ts";

/** Tells a seller that a listing is looked at: what a screening's `review` leads to. It accuses nobody. */
export const sellerUnderReview: NoticeTemplate<SellerUnderReviewData> = {
  id: "seller.under-review",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: false,
  schema: sellerUnderReviewDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say, short } = writer;
    const { platform, answerUrl } = data;
    const n = data.listings.length;
    const listing = short(data.listings[0]?.title ?? "", 80);
    const url = data.noticeUrl ?? answerUrl;
    return {
      subject: say("review.subject", { listing }),
      title: say("review.title", { n }),
      summary: say("review.summary", { platform, listing }),
      ...(url === undefined ? {} : { pointer: say("review.sms", { platform, url }) }),
      ...(answerUrl === undefined
        ? {}
        : { action: { label: say("review.action"), url: answerUrl } }),
      blocks: [
        greeting(data.recipient, writer),
        { kind: "paragraph", text: say("review.intro", { n }) },
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        { kind: "heading", text: say("section.review") },
        ...reviewBlocks(data, writer),
        ...listBlocks("section.help", data.helpful, writer),
        ...(answerUrl === undefined
          ? []
          : [{ kind: "action", label: say("review.action"), url: answerUrl } as const]),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};

function reviewBlocks(data: SellerUnderReviewData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { authority, hazardProduct: product, expectedBy } = data;
  const texts = [
    ...(authority === undefined || product === undefined
      ? []
      : [say("review.record", { authority: authority.name, product })]),
    say(data.visible ? "review.visible" : "review.hidden", { n: data.listings.length }),
    ...(expectedBy === undefined ? [] : [say("review.by", { date: writer.end(expectedBy) })]),
  ];
  return texts.map((text) => ({ kind: "paragraph", text }));
}
