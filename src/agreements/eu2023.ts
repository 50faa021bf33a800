import type { Agreement } from "../model/index.ts";
import { euSignatories } from "./euSignatories.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { amazonPledge, pledgePage } from "./sources.ts";

const sources = [pledgePage, amazonPledge];
const area = /* @__PURE__ */ provenanceOf(
  "secondary-source",
  sources,
  "Known as one of twenty areas only; the wording, numbers and figures are in none of the sources.",
);

const founders = /* @__PURE__ */ provenanceOf(
  "unverified",
  sources,
  "The platforms are those of the pledge of 2018; that each signed on the first day was not checked.",
);

/**
 * Product Safety Pledge+ of the European Commission, signed 28 March 2023 and applied from 1 December 2023 (`eu-2023`).
 *
 * Five of its twenty areas are named in the sources, without any number, and its reporting by name only.
 */
export const eu2023: Agreement = {
  id: "eu-2023",
  title: "Product Safety Pledge+",
  jurisdiction: "EU",
  parties: /* @__PURE__ */ euSignatories.map(({ role, name }) => ({
    role,
    name,
    joinedOn: "2023-03-28",
    provenance: founders,
  })),
  signedOn: "2023-03-28",
  effectiveFrom: "2023-12-01",
  calendar: "EU",
  commitments: [
    { kind: "takedown-authority", text: "Strengthened notice and takedown.", provenance: area },
    { kind: "monitor-sources", text: "Proactive monitoring of Safety Gate.", provenance: area },
    { kind: "recall-info", text: "Recalls.", provenance: area },
    { kind: "listing-quality", text: "Transparency.", provenance: area },
    { kind: "seller-education", text: "Education of traders.", provenance: area },
    {
      kind: "report-kpi",
      text: "A modernised reporting mechanism; its period and figures are not known.",
      provenance: area,
    },
  ],
  kpis: [],
  sources,
};
