import type { Agreement } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { outsideCheck2026 } from "./sources.ts";

const reported = /* @__PURE__ */ provenanceOf(
  "unverified",
  [outsideCheck2026],
  "That the agreement is about this follows from its title; its clauses were in no account that was read.",
);

/**
 * Voluntary product-safety agreement of Korea with four platforms of second-hand goods, 12 June 2023 (`kr-2023`).
 *
 * Its date, authorities and platforms are known by second hand; its clauses and any numbers in them are not.
 */
export const kr2023: Agreement = {
  id: "kr-2023",
  title: "Voluntary product-safety agreement with platforms of second-hand goods",
  jurisdiction: "KR",
  parties: [
    { role: "authority", name: "Korea Fair Trade Commission", joinedOn: "2023-06-12" },
    { role: "authority", name: "Korea Consumer Agency", joinedOn: "2023-06-12" },
    { role: "platform", name: "당근마켓", joinedOn: "2023-06-12" },
    { role: "platform", name: "번개장터", joinedOn: "2023-06-12" },
    { role: "platform", name: "세컨웨어", joinedOn: "2023-06-12" },
    { role: "platform", name: "중고나라", joinedOn: "2023-06-12" },
  ],
  signedOn: "2023-06-12",
  effectiveFrom: "2023-06-12",
  calendar: "KR",
  commitments: [
    {
      kind: "cooperate-general",
      text: "Work with the government on the safety of second-hand products on the platform.",
      provenance: reported,
    },
  ],
  kpis: [],
  sources: [outsideCheck2026],
};
