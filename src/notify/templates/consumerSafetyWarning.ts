import {
  type ConsumerSafetyWarningData,
  consumerSafetyWarningDataSchema,
} from "../data/consumerSafetyWarningData.ts";
import type { NoticeTemplate } from "../notice.ts";
import {
  actionBlocks,
  greeting,
  leadBlocks,
  purchaseBlocks,
  salesFacts,
} from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { hazardBlocks, hazardNames } from "./hazardBlocks.ts";
import { noticeLink } from "./noticeLink.ts";
import { productBlocks, productNames } from "./productBlocks.ts";
import { warnOfMissing } from "./warnOfMissing.ts";

/**
 * The safety warning to a buyer where no recall applies or nobody provides a remedy. Source: Regulation (EU) 2023/988,
 * Art. 35(1), which sets safety warnings apart from recalls.
 */
export const consumerSafetyWarning: NoticeTemplate<ConsumerSafetyWarningData> = {
  id: "consumer.safety-warning",
  version: "1",
  audience: "consumer",
  languages: "territory",
  mandatory: true,
  schema: consumerSafetyWarningDataSchema,
  personal: ["recipient.name", "order"],
  compose(data, writer) {
    const { say, short } = writer;
    warnOfMissing(data, writer);
    const product = short(productNames(data.products, writer), 120);
    const hazards = hazardNames(data.hazards, writer);
    return {
      subject: say("warning.subject", { product }),
      title: say("warning.headline"),
      summary: say("warning.summary", { product, hazards }),
      ...noticeLink(data.noticeUrl, writer, (url) =>
        say("warning.sms", { product: short(product, 60), url }),
      ),
      blocks: [
        greeting(data.recipient, writer),
        ...leadBlocks(data, data.stopUsing, writer),
        ...purchaseBlocks(data, writer),
        { kind: "heading", text: say("section.product") },
        ...productBlocks(data.products, writer),
        ...salesFacts(data, writer),
        { kind: "heading", text: say("section.hazard") },
        { kind: "paragraph", text: say("warning.intro", { product }) },
        ...hazardBlocks(data.hazards, writer),
        ...actionBlocks(data, data.stopUsing, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};
