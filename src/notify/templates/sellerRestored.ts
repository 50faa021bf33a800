import { type SellerRestoredData, sellerRestoredDataSchema } from "../data/sellerRestoredData.ts";
import type { NoticeTemplate } from "../notice.ts";
import { greeting } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { listingBlocks } from "./listingBlocks.ts";
import { noticeLink } from "./noticeLink.ts";

/** Tells a seller that a listing is back, and why. */
export const sellerRestored: NoticeTemplate<SellerRestoredData> = {
  id: "seller.restored",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: false,
  schema: sellerRestoredDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say, short } = writer;
    const { platform } = data;
    const n = data.listings.length;
    const listing = short(data.listings[0]?.title ?? "", 80);
    return {
      subject: say("restored.subject", { n, listing }),
      title: say("restored.title", { n }),
      summary: say("restored.summary", { n, listing, platform }),
      ...noticeLink(data.noticeUrl, writer, (url) => say("restored.sms", { n, platform, url })),
      blocks: [
        greeting(data.recipient, writer),
        { kind: "paragraph", text: say(`restored.${data.reason}`, { n }) },
        {
          kind: "facts",
          rows: [{ label: say("label.restored"), value: writer.when(data.restoredAt) }],
        },
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};
