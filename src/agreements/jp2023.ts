import type { Agreement, Deadline, Party } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { bci, brancheIp, infomart, outsideCheck2026, tsuhan } from "./sources.ts";

const items = /* @__PURE__ */ provenanceOf("secondary-source", [brancheIp]);
const named = /* @__PURE__ */ provenanceOf("secondary-source", [bci]);
const unread = /* @__PURE__ */ provenanceOf(
  "unverified",
  [brancheIp],
  "That this is one of items 7 to 12 was not checked.",
);
const twoDays: Deadline = { amount: 2, unit: "business-day", countFrom: "next-business-day" };
const start = "2023-06-29";

const later = /* @__PURE__ */ provenanceOf("secondary-source", [outsideCheck2026]);

const authorities = [
  "Consumer Affairs Agency",
  "Ministry of Economy, Trade and Industry",
  "Ministry of Land, Infrastructure, Transport and Tourism",
  "Fire and Disaster Management Agency",
];

const platforms = [
  "Amazon Japan",
  "Rakuten",
  "Yahoo (LINE Yahoo)",
  "eBay Japan (Qoo10)",
  "au Commerce & Life",
  "Mercari",
  "Mobaoku",
];

function signatories(): readonly Party[] {
  return [
    ...authorities.map((name): Party => ({ role: "authority", name, joinedOn: start })),
    { role: "authority", name: "Ministry of Health, Labour and Welfare", joinedOn: "2024-01-01" },
    ...platforms.map((name): Party => ({ role: "platform", name, joinedOn: start })),
    { role: "platform", name: "Mitsui Fudosan", joinedOn: "2024", provenance: later },
    {
      role: "platform",
      name: "Temu",
      legalEntity: "Whaleco Japan",
      joinedOn: "2026-01-30",
      provenance: later,
    },
  ];
}

/**
 * Product Safety Pledge of Japan, 29 June 2023 (`jp-2023`); it covers sales by businesses and by consumers.
 *
 * Its two business days are counted from the business day after receipt.
 */
export const jp2023: Agreement = {
  id: "jp-2023",
  title: "Product Safety Pledge (Japan)",
  titles: { ja: "製品安全誓約（日本国）" },
  jurisdiction: "JP",
  parties: /* @__PURE__ */ signatories(),
  signedOn: start,
  effectiveFrom: start,
  calendar: "JP",
  commitments: [
    {
      kind: "monitor-sources",
      clause: "1",
      text: "Consult the public recall sites regularly and remove what is found by the guidance.",
      deadline: twoDays,
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        [brancheIp, tsuhan],
        "The limit is that of the yearly figure on item 1; that it counts like item 3 was not checked.",
      ),
    },
    {
      kind: "contact-point",
      clause: "2",
      text: "Have a contact point for authorities.",
      provenance: items,
    },
    {
      kind: "takedown-authority",
      clause: "3",
      text: "Remove listings within two business days of an authority's request, counted from the next business day.",
      deadline: twoDays,
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [infomart, brancheIp]),
    },
    {
      kind: "info-request",
      clause: "4",
      text: "Give authorities data on sellers, within reason.",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [brancheIp, bci]),
    },
    {
      kind: "internal-process",
      clause: "5",
      text: "Have an internal mechanism for requests and removals.",
      provenance: items,
    },
    {
      kind: "consumer-channel",
      clause: "6",
      text: "Act on consumers' reports within five business days.",
      deadline: { amount: 5, unit: "business-day", countFrom: "next-business-day" },
      provenance: /* @__PURE__ */ provenanceOf(
        "secondary-source",
        [brancheIp, tsuhan],
        "The number is published; that it counts from the next business day like item 3 was not checked.",
      ),
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
      provenance: named,
    },
    {
      kind: "repeat-sellers",
      text: "Act against sellers who offend repeatedly.",
      provenance: named,
    },
    {
      kind: "proactive-bans",
      text: "Block banned products without being asked.",
      provenance: unread,
    },
    { kind: "technology", text: "Explore new technology for detection.", provenance: unread },
    {
      kind: "report-kpi",
      clause: "3",
      text: "Give the Consumer Affairs Agency the monthly flash figure on item 3, which it publishes.",
      period: { every: "month" },
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [infomart]),
    },
    {
      kind: "report-kpi",
      text: "Report the figures to the Consumer Affairs Agency every year.",
      period: { every: "year" },
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [tsuhan]),
    },
  ],
  kpis: [
    {
      id: "jp-kpi-a",
      text: "Listings an authority asked to remove, those removed within two business days from the next one, and their ratio, monthly; a removal that falls into the next month counts.",
      kpi: "takedown-on-time/request",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [infomart]),
    },
    {
      id: "jp-kpi-b",
      text: "Number of listings found by the platform itself and removed within two business days, yearly.",
      kpi: "takedown-on-time/monitoring",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [tsuhan]),
    },
    {
      id: "jp-kpi-c",
      text: "Number of removals after consumers' reports, yearly.",
      kpi: "takedown-on-time/consumer-report",
      provenance: /* @__PURE__ */ provenanceOf("secondary-source", [tsuhan]),
    },
  ],
  sources: [brancheIp, infomart, tsuhan, bci, outsideCheck2026],
};
