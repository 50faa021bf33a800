import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { hankyung2021, newspeople2021, outsideCheck2026 } from "./sources.ts";

const sources = [newspeople2021, hankyung2021];
const reported = /* @__PURE__ */ provenanceOf("secondary-source", sources);

/**
 * Voluntary product-safety agreement of Korea with five open markets, 22 April 2021 (`kr-2021`).
 *
 * Its eight clauses give no number of days: a blocking request is followed "promptly".
 */
export const kr2021: Agreement = {
  id: "kr-2021",
  title: "Voluntary product-safety agreement with open markets",
  titles: { ko: "자율 제품안전 협약" },
  jurisdiction: "KR",
  parties: [
    { role: "authority", name: "Korea Fair Trade Commission", joinedOn: "2021-04-22" },
    { role: "authority", name: "Korea Consumer Agency", joinedOn: "2021-04-22" },
    { role: "platform", name: "Naver", joinedOn: "2021-04-22" },
    { role: "platform", name: "11st", joinedOn: "2021-04-22" },
    {
      role: "platform",
      name: "eBay Korea",
      legalEntity: "Gmarket",
      joinedOn: "2021-04-22",
      provenance: /* @__PURE__ */ provenanceOf(
        "unverified",
        [outsideCheck2026],
        "That eBay Korea became Gmarket was not checked.",
      ),
    },
    { role: "platform", name: "Interpark", joinedOn: "2021-04-22" },
    { role: "platform", name: "Coupang", joinedOn: "2021-04-22" },
  ],
  signedOn: "2021-04-22",
  effectiveFrom: "2021-04-22",
  calendar: "KR",
  commitments: [
    {
      kind: "monitor-sources",
      text: "Act on published information about harmful products.",
      provenance: /* @__PURE__ */ provenanceOf(
        "unverified",
        sources,
        "Implied by the clauses rather than stated in one.",
      ),
    },
    {
      kind: "prevent-relisting",
      clause: "1",
      text: "Block the sale of harmful products and keep blocked ones from being sold again.",
      provenance: reported,
    },
    {
      kind: "recall-info",
      clause: "2",
      text: "Give consumers information about recalls and corrective measures.",
      provenance: reported,
    },
    {
      kind: "seller-education",
      clause: "3",
      text: "Publish safety information so that sellers on the platform keep the law.",
      provenance: reported,
    },
    {
      kind: "repeat-sellers",
      clause: "4",
      text: "Have measures against sellers who offer harmful products again and again.",
      provenance: reported,
    },
    {
      kind: "contact-point",
      clause: "5",
      text: "Keep a contact network for notifications and blocking requests of the government.",
      provenance: reported,
    },
    {
      kind: "takedown-authority",
      clause: "6",
      text: "Delete the listed harmful products promptly on a blocking request.",
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        sources,
        "Says promptly and gives no number.",
      ),
    },
    {
      kind: "cooperate-general",
      clause: "7",
      text: "Agree in advance with the government how far to co-operate in protecting buyers.",
      provenance: reported,
    },
    {
      kind: "cooperate-general",
      clause: "8",
      text: "Carry out requests and measures of the government faithfully.",
      provenance: reported,
    },
    {
      kind: "info-request",
      clause: "8",
      text: "Answer the government's requests for information.",
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        sources,
        "The clause speaks of requests in general.",
      ),
    },
  ],
  kpis: [],
  sources: [...sources, outsideCheck2026],
};
