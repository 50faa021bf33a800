import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { healthCanada, newswire, outsideCheck2026 } from "./sources.ts";

const counting =
  "The number is published, the start of the count is not; here the day of receipt is left out.";
const published = /* @__PURE__ */ provenanceOf("sourced", [healthCanada]);
const reported = /* @__PURE__ */ provenanceOf("secondary-source", [newswire]);
const unread = /* @__PURE__ */ provenanceOf(
  "unverified",
  [healthCanada],
  "The four parts are published; that this is among them was not checked.",
);

/** Canadian Product Safety Pledge on consumer products and cosmetics, September 2023 (`ca-2023`). */
export const ca2023: Agreement = {
  id: "ca-2023",
  title: "Canadian Product Safety Pledge",
  jurisdiction: "CA",
  parties: [
    { role: "authority", name: "Health Canada", joinedOn: "2023-09" },
    { role: "platform", name: "Amazon.ca", joinedOn: "2023-09" },
    { role: "platform", name: "eBay.ca", joinedOn: "2023-09" },
    {
      role: "platform",
      name: "Temu",
      joinedOn: "2024",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [outsideCheck2026]),
    },
  ],
  signedOn: "2023-09",
  effectiveFrom: "2023-09-29",
  calendar: "CA",
  commitments: [
    {
      kind: "monitor-sources",
      text: "Consult the public recall sites regularly and act on what they say.",
      provenance: published,
    },
    {
      kind: "contact-point",
      text: "Have one contact point for authorities.",
      provenance: published,
    },
    {
      kind: "takedown-authority",
      text: "Remove listings within two business days of a request.",
      deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
      provenance: /* @__PURE__ */ provenanceOf("sourced", [healthCanada], counting),
    },
    {
      kind: "info-request",
      text: "Give the seller's identity within five business days of a request.",
      deadline: { amount: 5, unit: "business-day", countFrom: "next-day" },
      provenance: /* @__PURE__ */ provenanceOf("sourced", [healthCanada], counting),
    },
    {
      kind: "internal-process",
      text: "Have an internal mechanism for requests and removals.",
      provenance: published,
    },
    {
      kind: "consumer-channel",
      text: "Give consumers a way to report listings.",
      provenance: unread,
    },
    { kind: "recall-info", text: "Inform buyers of recalls.", provenance: reported },
    {
      kind: "seller-education",
      text: "Inform sellers about product-safety law.",
      provenance: unread,
    },
    {
      kind: "prevent-relisting",
      text: "Keep removed listings from coming back.",
      provenance: published,
    },
    { kind: "repeat-sellers", text: "Act against repeat offenders.", provenance: published },
    {
      kind: "proactive-bans",
      text: "Block banned products without being asked.",
      provenance: published,
    },
    { kind: "technology", text: "Explore new technology for detection.", provenance: published },
    { kind: "internal-audit", text: "Audit listings after they appear.", provenance: published },
    {
      kind: "listing-quality",
      text: "Have accurate descriptions and seller data on the listing.",
      provenance: reported,
    },
    {
      kind: "report-kpi",
      text: "Report to Health Canada each year; the report is published without the platforms' names.",
      period: { every: "year", startsOn: "09-29" },
      provenance: published,
    },
    { kind: "cooperate-general", text: "Help to reach sellers.", provenance: unread },
  ],
  kpis: [],
  sources: [healthCanada, newswire, outsideCheck2026],
};
