import { type PublicAlertData, publicAlertDataSchema } from "../data/publicAlertData.ts";
import type { NoticeTemplate } from "../notice.ts";
import { actionBlocks, leadBlocks, salesFacts } from "./consumerBlocks.ts";
import { contactBlocks } from "./contactFacts.ts";
import { hazardBlocks, hazardNames } from "./hazardBlocks.ts";
import { noticeLink } from "./noticeLink.ts";
import { productBlocks, productNames } from "./productBlocks.ts";
import { warnOfMissing } from "./warnOfMissing.ts";

/** An authority's alert to the public. It names nobody who bought or sold, even if the data do. */
export const publicAlert: NoticeTemplate<PublicAlertData> = {
  id: "public.alert",
  version: "1",
  audience: "public",
  languages: "territory",
  mandatory: true,
  schema: publicAlertDataSchema,
  personal: [],
  compose(data, writer) {
    const { say, short } = writer;
    warnOfMissing(data, writer);
    const product = short(productNames(data.products, writer), 120);
    const hazards = hazardNames(data.hazards, writer);
    const authority = data.authority.name;
    return {
      subject: say("alert.subject", { product }),
      title: say("alert.headline"),
      summary: say("alert.summary", { authority, product, hazards }),
      ...noticeLink(data.noticeUrl, writer, (url) =>
        say("alert.sms", { authority, product: short(product, 60), url }),
      ),
      blocks: [
        { kind: "paragraph", text: say("alert.intro", { authority, product }) },
        ...leadBlocks(data, data.stopUsing, writer),
        {
          kind: "facts",
          rows: [{ label: say("label.issued"), value: writer.when(data.issuedAt) }],
        },
        { kind: "heading", text: say("section.product") },
        ...productBlocks(data.products, writer),
        ...salesFacts({ ...data, ...withoutSeller(data) }, writer),
        { kind: "heading", text: say("section.hazard") },
        ...hazardBlocks(data.hazards, writer),
        ...actionBlocks(data, data.stopUsing, writer),
        ...contactBlocks(data.contact, writer),
        { kind: "paragraph", text: say("recall.share") },
        { kind: "paragraph", tone: "small", text: say("common.case", { id: data.caseId }) },
      ],
    };
  },
};

function withoutSeller({ sold }: PublicAlertData): Pick<PublicAlertData, "sold"> {
  if (sold === undefined) return {};
  const { seller: _seller, ...rest } = sold;
  return { sold: rest };
}
