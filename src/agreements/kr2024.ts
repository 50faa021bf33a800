import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import {
  krBlocked2024,
  krInnovation2024,
  krRedistributed2024,
  kukinews2024,
  lilium2024,
  newsbell2024,
  reuters2024,
  zum2024,
} from "./sources.ts";

const accounts = [zum2024, kukinews2024, lilium2024, reuters2024, newsbell2024];
const reported = /* @__PURE__ */ provenanceOf("secondary-source", accounts);

/**
 * Voluntary product-safety agreement of Korea with AliExpress and Temu, 13 May 2024 (`kr-2024`).
 *
 * Known from press accounts only. None of them gives a number of hours or days, so no commitment has a deadline; an
 * obligation under it is not evaluated until the parties give one.
 */
export const kr2024: Agreement = {
  id: "kr-2024",
  title: "Voluntary product-safety agreement with overseas platforms",
  titles: { ko: "자율 제품안전협약" },
  jurisdiction: "KR",
  parties: [
    { role: "authority", name: "Korea Fair Trade Commission", joinedOn: "2024-05-13" },
    { role: "platform", name: "AliExpress", joinedOn: "2024-05-13" },
    { role: "platform", name: "Temu", legalEntity: "Whaleco Korea", joinedOn: "2024-05-13" },
  ],
  signedOn: "2024-05-13",
  effectiveFrom: "2024-05-13",
  calendar: "KR",
  commitments: [
    {
      kind: "monitor-sources",
      text: "Check the platform's listings against the recall information and test results that the government passes on.",
      provenance: reported,
    },
    {
      kind: "contact-point",
      text: "Keep a hotline with the Korea Consumer Agency for demands to block or delete at once.",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [newsbell2024]),
    },
    {
      kind: "takedown-authority",
      text: "Block the sale of products that the government or a consumer group finds harmful, immediately.",
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        accounts,
        "Published accounts say immediately or promptly; none gives a number.",
      ),
    },
    {
      kind: "internal-process",
      text: "Watch one's own listings and block what that finds.",
      provenance: reported,
    },
    {
      kind: "recall-info",
      text: "Pass the safety information on to consumers.",
      provenance: reported,
    },
    {
      kind: "seller-education",
      text: "Pass the safety information on to sellers.",
      provenance: reported,
    },
    {
      kind: "prevent-relisting",
      text: "Keep blocked products from coming back, which the government goes on checking.",
      provenance: reported,
    },
    {
      kind: "proactive-bans",
      text: "Block harmful products without waiting for a request.",
      provenance: reported,
    },
    {
      kind: "report-kpi",
      text: "Report the result of each blocking measure to the government.",
      period: { every: "block" },
      provenance: reported,
    },
    {
      kind: "cooperate-general",
      text: "Follow requests of the government in good faith.",
      provenance: reported,
    },
  ],
  kpis: [
    {
      id: "kr-blocked",
      text: "Products blocked, hazard confirmed by test apart from recalled abroad, by product group and cause.",
      kpi: "blocked-count",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [
        krInnovation2024,
        krBlocked2024,
      ]),
    },
    {
      id: "kr-redistributed",
      text: "Blocked products found on sale again.",
      kpi: "reappearance",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [krRedistributed2024]),
    },
  ],
  sources: [
    zum2024,
    kukinews2024,
    lilium2024,
    reuters2024,
    newsbell2024,
    krInnovation2024,
    krBlocked2024,
    krRedistributed2024,
  ],
};
