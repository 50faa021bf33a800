import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { accc, bakerMcKenzie, businessInsider, gladwin, outsideCheck2026 } from "./sources.ts";

const counting =
  "The number is published, the start of the count is not; here the day of receipt is left out. The published text names no state, so New South Wales is an assumption: pass another calendar where it applies.";
const published = /* @__PURE__ */ provenanceOf("sourced", [accc, gladwin]);
const reported = /* @__PURE__ */ provenanceOf("secondary-source", [bakerMcKenzie]);
const unread = /* @__PURE__ */ provenanceOf(
  "unverified",
  [accc],
  "That this is one of the twelve was not checked.",
);
const wording =
  "The number of three figures is published and their themes are reported; the wording was not checked.";

/** Australian Product Safety Pledge of the ACCC and online marketplaces, November 2020 (`au-2020`). */
export const au2020: Agreement = {
  id: "au-2020",
  title: "Australian Product Safety Pledge",
  jurisdiction: "AU",
  parties: [
    {
      role: "authority",
      name: "Australian Competition and Consumer Commission",
      joinedOn: "2020-11",
    },
    { role: "platform", name: "AliExpress", joinedOn: "2020-11" },
    { role: "platform", name: "Amazon Australia", joinedOn: "2020-11" },
    {
      role: "platform",
      name: "Catch",
      joinedOn: "2020-11",
      leftOn: "2025",
      provenance: /* @__PURE__ */ provenanceOf(
        "unverified",
        [outsideCheck2026],
        "That the marketplace closed in 2025 was not checked.",
      ),
    },
    { role: "platform", name: "eBay Australia", joinedOn: "2020-11" },
    {
      role: "platform",
      name: "MyDeal",
      joinedOn: "2021-04",
      leftOn: "2025",
      provenance: /* @__PURE__ */ provenanceOf(
        "unverified",
        [outsideCheck2026],
        "That the marketplace closed in 2025 was not checked.",
      ),
    },
  ],
  signedOn: "2020-11",
  effectiveFrom: "2020-11",
  calendar: "AU-NSW",
  commitments: [
    {
      kind: "monitor-sources",
      clause: "1",
      text: "Consult the public recall sites regularly and act on what they say.",
      provenance: published,
    },
    {
      kind: "contact-point",
      clause: "2",
      text: "Have one contact point for authorities.",
      provenance: published,
    },
    {
      kind: "takedown-authority",
      clause: "3",
      text: "Remove listings within two business days of an authority's notice.",
      deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
      provenance: /* @__PURE__ */ provenanceOf("sourced", [accc, gladwin], counting),
    },
    {
      kind: "info-request",
      clause: "4",
      text: "Answer an authority's request for information within ten business days.",
      deadline: { amount: 10, unit: "business-day", countFrom: "next-day" },
      provenance: /* @__PURE__ */ provenanceOf("sourced", [accc, gladwin], counting),
    },
    {
      kind: "internal-process",
      clause: "5",
      text: "Have an internal mechanism for requests and removals.",
      provenance: unread,
    },
    {
      kind: "consumer-channel",
      clause: "6",
      text: "Give consumers a way to report unsafe listings.",
      provenance: reported,
    },
    { kind: "recall-info", text: "Inform buyers of recalls.", provenance: unread },
    {
      kind: "seller-education",
      text: "Inform sellers about product-safety law.",
      provenance: unread,
    },
    {
      kind: "prevent-relisting",
      text: "Keep removed listings from coming back.",
      provenance: reported,
    },
    { kind: "repeat-sellers", text: "Act against repeat offenders.", provenance: unread },
    {
      kind: "proactive-bans",
      text: "Block banned products without being asked.",
      provenance: unread,
    },
    { kind: "technology", text: "Explore new technology for detection.", provenance: reported },
    {
      kind: "report-kpi",
      text: "Report the figures each financial year; the ACCC publishes them.",
      period: { every: "year", startsOn: "07-01" },
      provenance: /* @__PURE__ */ provenanceOf("sourced", [accc]),
    },
  ],
  kpis: [
    {
      id: "au-kpi1",
      text: "Share of listings removed within two business days of an authority's notice.",
      kpi: "takedown-on-time/request",
      provenance: /* @__PURE__ */ provenanceOf("unverified", [accc, businessInsider], wording),
    },
    {
      id: "au-kpi2",
      text: "Share of listings found by monitoring and removed within two business days.",
      kpi: "takedown-on-time/monitoring",
      provenance: /* @__PURE__ */ provenanceOf("unverified", [accc, businessInsider], wording),
    },
    {
      id: "au-kpi3",
      text: "Share of information requests answered within ten business days.",
      kpi: "info-on-time",
      provenance: /* @__PURE__ */ provenanceOf("unverified", [accc, businessInsider], wording),
    },
  ],
  sources: [accc, gladwin, bakerMcKenzie, businessInsider, outsideCheck2026],
};
