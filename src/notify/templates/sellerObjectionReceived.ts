import {
  type SellerObjectionReceivedData,
  sellerObjectionReceivedDataSchema,
} from "../data/sellerObjectionData.ts";
import type { NoticeTemplate } from "../notice.ts";
import { greeting } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { listingBlocks } from "./listingBlocks.ts";
import { noticeLink } from "./noticeLink.ts";

/** Confirms a seller's objection. Source: Regulation (EU) 2022/2065, Art. 20. */
export const sellerObjectionReceived: NoticeTemplate<SellerObjectionReceivedData> = {
  id: "seller.objection-received",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: false,
  schema: sellerObjectionReceivedDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say } = writer;
    const { platform, objectionId: id, decideBy } = data;
    return {
      subject: say("objection.received-subject", { id }),
      title: say("objection.received-title"),
      summary: say("objection.received-summary", { platform, id }),
      ...noticeLink(data.noticeUrl, writer, (url) =>
        say("objection.received-sms", { platform, id, url }),
      ),
      blocks: [
        greeting(data.recipient, writer),
        {
          kind: "paragraph",
          text: say("objection.received-intro", { id, date: writer.when(data.receivedAt) }),
        },
        ...(data.examinedBy === undefined
          ? []
          : [{ kind: "paragraph", text: say("objection.person") } as const]),
        ...(decideBy === undefined
          ? []
          : [
              {
                kind: "paragraph",
                text: say("objection.by", { date: writer.end(decideBy) }),
              } as const,
            ]),
        ...(data.meanwhile === undefined
          ? []
          : [{ kind: "paragraph", text: say("objection.meanwhile") } as const]),
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};
