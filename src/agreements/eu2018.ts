import type { Agreement, Deadline } from "../model/index.ts";
import { euSignatories } from "./euSignatories.ts";
import { provenanceOf } from "./provenanceOf.ts";
import {
  eptoday,
  evidenceHub,
  governmentEuropa,
  logisticNatives,
  neytendastofa,
  reg1182,
} from "./sources.ts";

const published = [eptoday, neytendastofa, governmentEuropa, reg1182];
const counting =
  "The number is published. That the day of receipt is not counted follows Regulation 1182/71, Article 3(1).";
const twoDays: Deadline = { amount: 2, unit: "business-day", countFrom: "next-day" };
const fiveDays: Deadline = { amount: 5, unit: "business-day", countFrom: "next-day" };
const structure = /* @__PURE__ */ provenanceOf(
  "unverified",
  [eptoday],
  "The source gives twelve areas; that this is one of them was not checked.",
);

/** Product Safety Pledge of the European Commission and online marketplaces, 25 June 2018 (`eu-2018`). */
export const eu2018: Agreement = {
  id: "eu-2018",
  title: "Product Safety Pledge",
  jurisdiction: "EU",
  parties: euSignatories,
  signedOn: "2018-06-25",
  effectiveFrom: "2018-06-25",
  calendar: "EU",
  commitments: [
    {
      kind: "monitor-sources",
      clause: "1",
      text: "Consult the public recall sites, such as Safety Gate, and remove what is found there.",
      deadline: twoDays,
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        published,
        "The limit is that of the second KPI; that the day of receipt is not counted follows Regulation 1182/71, Article 3(1).",
      ),
    },
    {
      kind: "contact-point",
      text: "Give authorities one contact point for notices of dangerous products.",
      provenance: structure,
    },
    {
      kind: "takedown-authority",
      text: "Remove listings that an authority notifies, and report back.",
      deadline: twoDays,
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", published, counting),
    },
    {
      kind: "info-request",
      text: "Help authorities on request to identify the supply chain of a dangerous product.",
      provenance: structure,
    },
    {
      kind: "internal-process",
      text: "Have an internal mechanism for requests and removals.",
      provenance: structure,
    },
    {
      kind: "consumer-channel",
      text: "Give consumers a clear way to report dangerous listings, and answer.",
      deadline: fiveDays,
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", published, counting),
    },
    {
      kind: "recall-info",
      text: "Inform buyers of recalls and corrective action.",
      provenance: structure,
    },
    {
      kind: "seller-education",
      text: "Inform and train sellers about product-safety law.",
      provenance: structure,
    },
    {
      kind: "prevent-relisting",
      text: "Keep removed listings from coming back.",
      provenance: structure,
    },
    {
      kind: "repeat-sellers",
      text: "Act against sellers who offend repeatedly.",
      provenance: structure,
    },
    {
      kind: "proactive-bans",
      text: "Block banned product groups without being asked.",
      provenance: structure,
    },
    {
      kind: "technology",
      text: "Explore new technology for finding dangerous products.",
      provenance: structure,
    },
    {
      kind: "report-kpi",
      text: "Report the figures to the Commission every six months, compiled by a third party.",
      period: { every: "half-year" },
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [eptoday, logisticNatives]),
    },
  ],
  kpis: [
    {
      id: "eu-kpi1",
      text: "Share of identified listings removed within two working days of a government notice to the contact point.",
      kpi: "takedown-on-time/request",
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        [eptoday, evidenceHub],
        "Until September 2019 the unweighted mean of the signatories' percentages, another method after that.",
      ),
    },
    {
      id: "eu-kpi2",
      text: "Share of listings found by monitoring public recall sites and removed within two working days.",
      kpi: "takedown-on-time/monitoring",
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        [eptoday, evidenceHub],
        "Until September 2019 the unweighted mean of the signatories' percentages, another method after that.",
      ),
    },
  ],
  sources: [eptoday, neytendastofa, governmentEuropa, logisticNatives, evidenceHub, reg1182],
};
