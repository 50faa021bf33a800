import { type SellerInquiryData, sellerInquiryDataSchema } from "../data/sellerInquiryData.ts";
import type { NoticeTemplate } from "../notice.ts";
import { greeting } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { listingBlocks } from "./listingBlocks.ts";

/** Asks a seller for product-safety information. It accuses nobody and reveals nobody who complained. */
export const sellerInquiry: NoticeTemplate<SellerInquiryData> = {
  id: "seller.inquiry",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: false,
  schema: sellerInquiryDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say, short } = writer;
    const { platform, answerBy, answerUrl, authority, hazardProduct: product } = data;
    const listing = short(data.listings[0]?.title ?? "", 80);
    const url = data.noticeUrl ?? answerUrl;
    return {
      subject: say("inquiry.subject", { listing }),
      title: say("inquiry.title"),
      summary: say("inquiry.summary", { platform, listing }),
      ...(url === undefined ? {} : { pointer: say("inquiry.sms", { platform, url }) }),
      ...(answerUrl === undefined
        ? {}
        : { action: { label: say("inquiry.action"), url: answerUrl } }),
      blocks: [
        greeting(data.recipient, writer),
        { kind: "paragraph", text: say("inquiry.intro", { platform, n: data.listings.length }) },
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        ...(authority === undefined || product === undefined
          ? []
          : [
              {
                kind: "paragraph",
                text: say("inquiry.record", { authority: authority.name, product }),
              } as const,
            ]),
        { kind: "heading", text: say("section.questions") },
        { kind: "list", items: data.questions, ordered: true },
        ...(answerBy === undefined
          ? []
          : [
              {
                kind: "paragraph",
                text: say("inquiry.answer-by", { date: writer.end(answerBy) }),
              } as const,
            ]),
        ...(answerUrl === undefined
          ? []
          : [{ kind: "action", label: say("inquiry.action"), url: answerUrl } as const]),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};
