import { SafepactError } from "../../errors.ts";
import { covers } from "../../model/territory/covers.ts";
import type { Block } from "../block.ts";
import { type ConsumerRecallData, consumerRecallDataSchema } from "../data/consumerRecallData.ts";
import type { NoticeTemplate } from "../notice.ts";
import type { NoticeWriter } from "../writer.ts";
import {
  actionBlocks,
  greeting,
  leadBlocks,
  purchaseBlocks,
  salesFacts,
} from "./consumerBlocks.ts";
import { contactFacts } from "./contactFacts.ts";
import { euRecallGaps } from "./euRecallGaps.ts";
import { hazardBlocks, hazardNames } from "./hazardBlocks.ts";
import { productBlocks, productNames } from "./productBlocks.ts";
import { warnOfMissing } from "./warnOfMissing.ts";

/**
 * The recall notice to a buyer: what to do first, then in the order of the EU template product, sale, hazard, further
 * steps, remedies, contact, sharing. Source: Regulation (EU) 2023/988, Art. 36 and 37; Implementing Regulation (EU) 2024/1435. It is
 * written only when a recall applies where the reader is and somebody named provides the remedy; otherwise
 * consumer.safety-warning is the right notice.
 */
export const consumerRecall: NoticeTemplate<ConsumerRecallData> = {
  id: "consumer.recall",
  version: "1",
  audience: "consumer",
  languages: "territory",
  mandatory: true,
  schema: consumerRecallDataSchema,
  personal: ["recipient.name", "order"],
  compose(data, writer) {
    const { say, short } = writer;
    requireRecall(data);
    warnOfEuRules(data, writer);
    const product = short(productNames(data.products, writer), 120);
    const hazards = hazardNames(data.hazards, writer);
    const url = data.noticeUrl ?? data.recall.url;
    return {
      subject: say("recall.subject", { product }),
      title: say("recall.headline"),
      summary: say("recall.summary", { product, hazards }),
      ...(url === undefined
        ? {}
        : {
            pointer: say("recall.sms", { product: short(product, 60), url }),
            action: { label: say("common.read-notice"), url },
          }),
      blocks: [
        greeting(data.recipient, writer),
        ...leadBlocks(data, true, writer),
        ...purchaseBlocks(data, writer),
        { kind: "heading", text: say("section.product") },
        ...productBlocks(data.products, writer),
        ...salesFacts(data, writer),
        ...recallFacts(data, writer),
        { kind: "heading", text: say("section.hazard") },
        { kind: "paragraph", text: say("recall.intro", { product }) },
        ...hazardBlocks(data.hazards, writer),
        ...actionBlocks(data, true, writer),
        { kind: "heading", text: say("section.remedy") },
        ...remedyBlocks(data, writer),
        { kind: "heading", text: say("section.contact") },
        { kind: "facts", rows: contactFacts(data.remedyProvider, writer) },
        { kind: "paragraph", text: say("recall.share") },
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};

function requireRecall({ recall, territory }: ConsumerRecallData) {
  if (recall.territory.some((area) => covers(area, territory))) return;
  throw new SafepactError("MISSING_DATA", `No recall applies in ${territory}.`, {
    hint: "Send consumer.safety-warning or consumer.illegal-product there, or add the territory to the recall.",
  });
}

function warnOfEuRules(data: ConsumerRecallData, writer: NoticeWriter): void {
  warnOfMissing(data, writer);
  if (!covers("EU", data.territory)) return;
  const { headline, id } = writer.language;
  if (headline.confidence !== "sourced") {
    writer.warn({
      code: "headline-unverified",
      message: `The headline in "${id}" is not checked against the official wording (${headline.source}). Check it before sending.`,
    });
  }
  if (data.singleRemedyReason !== undefined) {
    writer.warn({
      code: "single-remedy",
      message: "Only one remedy is offered; keep the reason on file (GPSR Art. 37).",
      path: "singleRemedyReason",
    });
  }
  for (const gap of euRecallGaps(data)) writer.lacks(gap);
}

/** When the recall was announced, and its public page. */
function recallFacts({ recall: { on, url } }: ConsumerRecallData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const rows = [
    ...(on === undefined ? [] : [{ label: say("label.issued"), value: writer.day(on) }]),
    ...(url === undefined ? [] : [{ label: say("label.recall-page"), value: url, href: url }]),
  ];
  return rows.length === 0 ? [] : [{ kind: "facts", rows }];
}

function remedyBlocks(data: ConsumerRecallData, writer: NoticeWriter): Block[] {
  const { say } = writer;
  const { remedies, remedyProvider, singleRemedyReason, freeOfCharge, buyerChooses } = data;
  const provider = remedyProvider.name;
  const items = remedies.map(({ kind, description }) =>
    description === undefined
      ? say(`remedy.${kind}`)
      : say("common.colon", { label: say(`remedy.${kind}`), value: description }),
  );
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: say(freeOfCharge === true ? "recall.offer-free" : "recall.offer", { provider }),
    },
    { kind: "list", items },
  ];
  if (buyerChooses === true && items.length > 1) {
    blocks.push({ kind: "paragraph", text: say("recall.choose") });
  }
  if (singleRemedyReason !== undefined) {
    blocks.push({ kind: "paragraph", text: say(`recall.single.${singleRemedyReason}`) });
  }
  const claim = say("recall.claim", { provider });
  const text = freeOfCharge === true ? `${claim} ${say("recall.claim-free")}` : claim;
  blocks.push({ kind: "paragraph", text });
  if (remedyProvider.url !== undefined) {
    blocks.push({ kind: "action", label: say("recall.action"), url: remedyProvider.url });
  }
  return blocks;
}
