import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { oecdGuidance } from "./sources.ts";

const heading = /* @__PURE__ */ provenanceOf(
  "unverified",
  [oecdGuidance],
  "One of the four headings; the wording of the communiqué is in none of the sources.",
);

/**
 * OECD Communiqué on Product Safety Pledges, 2021, a model text without parties (`oecd-2021`).
 *
 * It asks for removal "within a specified timeframe" and leaves the number to each pledge, so nothing is counted by a
 * calendar; `OECD` names none.
 */
export const oecd2021: Agreement = {
  id: "oecd-2021",
  title: "OECD Communiqué on Product Safety Pledges",
  jurisdiction: "OECD",
  parties: [],
  signedOn: "2021",
  effectiveFrom: "2021",
  calendar: "OECD",
  commitments: [
    {
      kind: "monitor-sources",
      text: "Detect unsafe products and keep them from being sold.",
      provenance: heading,
    },
    {
      kind: "takedown-authority",
      text: "Co-operate with authorities and remove what they notify within a specified timeframe.",
      provenance: /* @__PURE__ */ provenanceOf(
        "sourced",
        [oecdGuidance],
        "The number is left to each pledge.",
      ),
    },
    {
      kind: "recall-info",
      text: "Raise consumers' awareness of product safety.",
      provenance: heading,
    },
    {
      kind: "seller-education",
      text: "Raise sellers' awareness of product safety.",
      provenance: heading,
    },
    {
      kind: "report-kpi",
      text: "Make commitments measurable and report on them in public.",
      provenance: /* @__PURE__ */ provenanceOf("unverified", [oecdGuidance]),
    },
  ],
  kpis: [],
  sources: [oecdGuidance],
};
