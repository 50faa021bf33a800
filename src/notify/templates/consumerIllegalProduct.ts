import type { Fact } from "../block.ts";
import {
  type ConsumerIllegalProductData,
  consumerIllegalProductDataSchema,
  type NoticeTrader,
} from "../data/consumerIllegalProductData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import {
  actionBlocks,
  greeting,
  leadBlocks,
  listBlocks,
  purchaseBlocks,
  salesFacts,
} from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { hazardBlocks } from "./hazardBlocks.ts";
import { noticeLink } from "./noticeLink.ts";
import { productBlocks, productNames } from "./productBlocks.ts";
import { warnOfMissing } from "./warnOfMissing.ts";

/**
 * Tells a buyer that the product is illegal, who sold it, and what the buyer can do. Source: Regulation (EU) 2022/2065,
 * Art. 32: buyers of the six months before the marketplace learned of it. When the product is dangerous as
 * well, the first thing it says to do is to stop using it.
 */
export const consumerIllegalProduct: NoticeTemplate<ConsumerIllegalProductData> = {
  id: "consumer.illegal-product",
  version: "1",
  audience: "consumer",
  languages: "territory",
  mandatory: true,
  schema: consumerIllegalProductDataSchema,
  personal: ["recipient.name", "order"],
  compose(data, writer) {
    const { say, short } = writer;
    warnOfMissing(data, writer);
    const product = short(productNames(data.products, writer), 120);
    return {
      subject: say("illegal.subject", { product }),
      title: say("illegal.headline"),
      summary: say("illegal.summary", { product }),
      ...noticeLink(data.noticeUrl, writer, (url) =>
        say("illegal.sms", { product: short(product, 60), url }),
      ),
      blocks: [
        greeting(data.recipient, writer),
        ...leadBlocks(data, data.hazards.length > 0, writer),
        ...purchaseBlocks(data, writer),
        { kind: "heading", text: say("section.product") },
        ...productBlocks(data.products, writer),
        ...salesFacts(data, writer),
        { kind: "paragraph", tone: "warning", text: say("illegal.intro", { product }) },
        ...(data.because === undefined
          ? []
          : [
              {
                kind: "paragraph",
                text: say("illegal.because", { reason: data.because }),
              } as const,
            ]),
        ...(data.hazards.length === 0
          ? []
          : [
              { kind: "heading", text: say("section.hazard") } as const,
              ...hazardBlocks(data.hazards, writer),
            ]),
        ...actionBlocks(data, data.hazards.length > 0, writer),
        { kind: "heading", text: say("section.trader") },
        { kind: "facts", rows: traderFacts(data.trader, writer) },
        ...listBlocks("section.rights", data.redress, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};

function traderFacts(trader: NoticeTrader, { say }: NoticeWriter): Fact[] {
  const { name, postalAddress, email, phone } = trader;
  return [
    { label: say("label.seller"), value: name },
    ...(postalAddress === undefined
      ? []
      : [{ label: say("label.postal-address"), value: postalAddress }]),
    ...(email === undefined
      ? []
      : [{ label: say("label.email"), value: email, href: `mailto:${email}` }]),
    ...(phone === undefined ? [] : [{ label: say("label.phone"), value: phone }]),
  ];
}
