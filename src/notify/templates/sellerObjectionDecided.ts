import {
  type SellerObjectionDecidedData,
  sellerObjectionDecidedDataSchema,
} from "../data/sellerObjectionData.ts";
import type { NoticeTemplate } from "../notice.ts";
import { greeting, listBlocks } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { listingBlocks } from "./listingBlocks.ts";
import { noticeLink } from "./noticeLink.ts";
import { bodyLines } from "./sellerBlocked.ts";
import { tellSettlementGap } from "./tellDsaGaps.ts";

/** Tells a seller how an objection was decided, why, and what else is open. Source: as for the confirmation. */
export const sellerObjectionDecided: NoticeTemplate<SellerObjectionDecidedData> = {
  id: "seller.objection-decided",
  version: "1",
  audience: "seller",
  languages: "recipient",
  mandatory: true,
  schema: sellerObjectionDecidedDataSchema,
  personal: ["recipient.name"],
  compose(data, writer) {
    const { say } = writer;
    tellSettlementGap(data, writer);
    const { platform, objectionId: id, decision } = data;
    const result = say(`objection.${decision}`);
    const effect = say(`objection.${decision}-effect`);
    return {
      subject: say("objection.decided-subject", { id }),
      title: result,
      summary: `${say("objection.decided-intro", { id, date: writer.when(data.decidedAt) })} ${effect}`,
      ...noticeLink(data.noticeUrl, writer, (url) =>
        say("objection.decided-sms", { platform, id, url }),
      ),
      blocks: [
        greeting(data.recipient, writer),
        {
          kind: "paragraph",
          text: say("objection.decided-intro", { id, date: writer.when(data.decidedAt) }),
        },
        { kind: "paragraph", tone: "warning", text: effect },
        ...listBlocks("section.reasons", data.reasons, writer),
        { kind: "heading", text: say("section.listings") },
        ...listingBlocks(data.listings, writer),
        ...listBlocks("section.redress", [...bodyLines(data, writer), ...data.further], writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};
