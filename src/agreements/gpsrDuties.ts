import type { Duty } from "../model/index.ts";
import { provenanceOf, quote } from "./provenanceOf.ts";
import { gpsr, reg1182 } from "./sources.ts";

const counting =
  "That the day of receipt is not counted follows Regulation 1182/71, Article 3(1); the working days are those of the member state where the action is due.";

/** Regulation (EU) 2023/988, Article 19: an offer at a distance. */
export const gpsr19: Duty = {
  id: "eu-gpsr-19",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 19",
  dutyHolder: "business",
  trigger: "an offer at a distance",
  text: "Show on the listing the manufacturer with postal and electronic address, the responsible person in the Union, picture, type and identifier, and warnings in the consumer's language.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 19",
      gpsr,
      "the offer of those products shall clearly and visibly indicate at least the following information",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 20: knowledge of an accident. */
export const gpsr20: Duty = {
  id: "eu-gpsr-20",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 20",
  dutyHolder: "business",
  trigger: "knowledge of an accident, for the manufacturer",
  text: "Notify an accident through the Safety Business Gateway without undue delay, with type, identification number and circumstances.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 20(1)",
      gpsr,
      "an accident caused by a product placed or made available on the market is notified, without undue delay from the moment it knows about the accident",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(1): standing. */
export const gpsr22p1: Duty = {
  id: "eu-gpsr-22-1",
  kind: "contact-point",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(1)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have a single electronic contact point for authorities and register it on the Safety Gate Portal.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(1)",
      gpsr,
      "providers of online marketplaces shall designate a single point of contact allowing for direct communication, by electronic means, with Member States’ market surveillance authorities",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(2): standing. */
export const gpsr22p2: Duty = {
  id: "eu-gpsr-22-2",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(2)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have a single contact point for consumers.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(2)",
      gpsr,
      "shall designate a single point of contact to enable consumers to communicate directly and rapidly with them",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(3): standing. */
export const gpsr22p3: Duty = {
  id: "eu-gpsr-22-3",
  kind: "internal-process",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(3)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have internal processes for product safety.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(3)",
      gpsr,
      "shall ensure that they have internal processes for product safety in place",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(4): receipt of an authority's order. */
export const gpsr22p4: Duty = {
  id: "eu-gpsr-22-4",
  kind: "takedown-authority",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(4)",
  dutyHolder: "marketplace",
  trigger: "receipt of an authority's order",
  requests: ["order"],
  doneBy: "warning",
  text: "Remove the content, disable access to it or show an explicit warning, and tell the authority the effect.",
  deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
  applicableFrom: "2024-12-13",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr, reg1182],
    counting,
    quote(
      "Article 22(4)",
      gpsr,
      "they shall act without undue delay, and in any event within two working days from receipt of the order",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(5): receipt of an order that covers identical content. */
export const gpsr22p5: Duty = {
  id: "eu-gpsr-22-5",
  kind: "prevent-relisting",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(5)",
  dutyHolder: "marketplace",
  trigger: "receipt of an order that covers identical content",
  requests: ["order"],
  text: "Extend the removal to all identical content for the period the order prescribes, where the search needs only the identifiers in the order and reliable automated tools.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(5)",
      gpsr,
      "to remove from its online interface all identical content referring to an offer of the dangerous product in question",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(6): standing. */
export const gpsr22p6: Duty = {
  id: "eu-gpsr-22-6",
  kind: "monitor-sources",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(6)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Take Safety Gate into account in voluntary measures, and inform the notifying authority of action taken.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(6)",
      gpsr,
      "shall take into account regular information on dangerous products notified by the market surveillance authorities",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(7): a random check of listings. */
export const gpsr22p7: Duty = {
  id: "eu-gpsr-22-7",
  kind: "internal-audit",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(7)",
  dutyHolder: "marketplace",
  trigger: "a random check of listings",
  text: "Use at least the Safety Gate Portal in random checks of offers.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(7)",
      gpsr,
      "providers of online marketplaces shall use at least the Safety Gate Portal",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(8): receipt of a notice on product safety. */
export const gpsr22p8: Duty = {
  id: "eu-gpsr-22-8",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(8)",
  dutyHolder: "marketplace",
  trigger: "receipt of a notice on product safety",
  requests: ["notice", "consumer-report"],
  doneBy: "decision",
  text: "Process a notice on product safety received under Article 16 of Regulation (EU) 2022/2065.",
  deadline: { amount: 3, unit: "business-day", countFrom: "next-day" },
  applicableFrom: "2024-12-13",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr, reg1182],
    counting,
    quote(
      "Article 22(8)",
      gpsr,
      "without undue delay and in any event within three working days from the receipt of the notice",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(9): standing. */
export const gpsr22p9: Duty = {
  id: "eu-gpsr-22-9",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(9)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Let traders give and show the particulars of Article 19 in the interface.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(9)",
      gpsr,
      "shall design and organise their online interface in a way that enables traders offering the product to provide at least the following information",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(10): standing. */
export const gpsr22p10: Duty = {
  id: "eu-gpsr-22-10",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(10)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have a mechanism by which traders give the particulars of Article 19 and certify themselves that they offer only what complies.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(10)(b)",
      gpsr,
      "their self-certification committing to offer only products that comply with this Regulation",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(11): frequent offers of non-compliant products. */
export const gpsr22p11: Duty = {
  id: "eu-gpsr-22-11",
  kind: "repeat-sellers",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(11)",
  dutyHolder: "marketplace",
  trigger: "frequent offers of non-compliant products",
  text: "Suspend traders who frequently offer non-compliant products, after a warning and for a reasonable time.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(11)",
      gpsr,
      "shall suspend, for a reasonable period of time and after having issued a prior warning, the provision of their services to traders that frequently offer products which are non-compliant",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(a): actual knowledge of a recall or safety warning. */
export const gpsr22p12a: Duty = {
  id: "eu-gpsr-22-12-a",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(a)",
  dutyHolder: "marketplace",
  trigger: "actual knowledge of a recall or safety warning",
  notices: ["recall", "safety-warning"],
  text: "Notify affected buyers directly of the recall or safety warning, and publish recalls on the interface.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(a)(i)",
      gpsr,
      "directly notifying all affected consumers who bought through their interfaces the relevant product in the event of a product safety recall of which they have actual knowledge",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(b): a removal. */
export const gpsr22p12b: Duty = {
  id: "eu-gpsr-22-12-b",
  kind: "seller-education",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(b)",
  dutyHolder: "marketplace",
  trigger: "a removal",
  notices: ["restriction"],
  text: "Inform the economic operator of the removal.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(b)",
      gpsr,
      "inform the relevant economic operator of the decision to remove or disable access to the content",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(c): a recall. */
export const gpsr22p12c: Duty = {
  id: "eu-gpsr-22-12-c",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(c)",
  dutyHolder: "marketplace",
  trigger: "a recall",
  text: "Co-operate in recalls.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(c)",
      gpsr,
      "cooperate with market surveillance authorities and with relevant economic operators to ensure effective product recalls",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(d): actual knowledge of a dangerous product. */
export const gpsr22p12d: Duty = {
  id: "eu-gpsr-22-12-d",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(d)",
  dutyHolder: "marketplace",
  trigger: "actual knowledge of a dangerous product",
  text: "Inform the authorities immediately through the Safety Business Gateway of the risk, the quantity by member state and the corrective measure.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(d)",
      gpsr,
      "immediately inform, through the Safety Business Gateway, the market surveillance authorities",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(e): being informed of an accident. */
export const gpsr22p12e: Duty = {
  id: "eu-gpsr-22-12-e",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(e)",
  dutyHolder: "marketplace",
  trigger: "being informed of an accident",
  text: "Notify accidents through the Safety Business Gateway without undue delay, inform the manufacturer, and without delay the traders concerned.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(e)(ii)",
      gpsr,
      "notifying without undue delay through the Safety Business Gateway of any accident, of which they have been informed, resulting in a serious risk or actual damage to the health or safety of a consumer",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(f): standing. */
export const gpsr22p12f: Duty = {
  id: "eu-gpsr-22-12-f",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(f)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Exchange information with law enforcement and the European Anti-Fraud Office.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(f)",
      gpsr,
      "cooperate with law enforcement agencies at Union and national level",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(g): an authority's request. */
export const gpsr22p12g: Duty = {
  id: "eu-gpsr-22-12-g",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(g)",
  dutyHolder: "marketplace",
  trigger: "an authority's request",
  text: "Let the authorities' online tools access the interface.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(g)",
      gpsr,
      "allow access to their interfaces for the online tools operated by market surveillance authorities",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(h): an authority's request. */
export const gpsr22p12h: Duty = {
  id: "eu-gpsr-22-12-h",
  kind: "info-request",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(h)",
  dutyHolder: "marketplace",
  trigger: "an authority's request",
  text: "Give data on the supply chain.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(h)",
      gpsr,
      "cooperate in identifying, as far as possible, the supply chain of dangerous products by responding to data requests",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 22(12)(i): an authority's reasoned request. */
export const gpsr22p12i: Duty = {
  id: "eu-gpsr-22-12-i",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 22(12)(i)",
  dutyHolder: "marketplace",
  trigger: "an authority's reasoned request",
  text: "Allow scraping of the interface.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 22(12)(i)",
      gpsr,
      "allow the scraping of such data only for product safety purposes",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 26(4): a corrective measure. */
export const gpsr26p4: Duty = {
  id: "eu-gpsr-26-4",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 26(4)",
  dutyHolder: "member-state",
  trigger: "a corrective measure",
  text: "Notify the measure in Safety Gate.",
  deadline: { amount: 4, unit: "business-day", countFrom: "next-day" },
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr, reg1182],
    counting,
    quote(
      "Article 26(4)",
      gpsr,
      "without delay and in any event within four working days after the corrective measure is taken",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 26(5): receipt of a complete notification. */
export const gpsr26p5: Duty = {
  id: "eu-gpsr-26-5",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 26(5)",
  dutyHolder: "commission",
  trigger: "receipt of a complete notification",
  text: "Check the notification.",
  deadline: { amount: 4, unit: "business-day", countFrom: "next-day" },
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr, reg1182],
    "That the day of receipt is not counted follows Regulation 1182/71, Article 3(1); the working days are those of the Commission.",
    quote(
      "Article 26(5)",
      gpsr,
      "By four working days after receiving a complete notification, the Commission shall check",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 26(7): a follow-up measure. */
export const gpsr26p7: Duty = {
  id: "eu-gpsr-26-7",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 26(7)",
  dutyHolder: "member-state",
  trigger: "a follow-up measure",
  text: "Notify the follow-up in Safety Gate.",
  deadline: { amount: 4, unit: "business-day", countFrom: "next-day" },
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr, reg1182],
    counting,
    quote(
      "Article 26(7)",
      gpsr,
      "no later than four working days after the measures or actions are taken",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(1): a product safety recall or warning. */
export const gpsr35p1Marketplace: Duty = {
  id: "eu-gpsr-35-1-marketplace",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(1)",
  dutyHolder: "marketplace",
  trigger: "a product safety recall or warning",
  notices: ["recall", "safety-warning", "illegal-product"],
  text: "Notify all identifiable affected consumers directly and without undue delay, using the customer data held.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(1)",
      gpsr,
      "shall ensure that all affected consumers that can be identified are notified directly and without undue delay",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(2): a loyalty or registration scheme. */
export const gpsr35p2Marketplace: Duty = {
  id: "eu-gpsr-35-2-marketplace",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(2)",
  dutyHolder: "marketplace",
  trigger: "a loyalty or registration scheme",
  notices: [],
  text: "Let customers give contact data for safety purposes only.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(2)",
      gpsr,
      "they shall offer the possibility to their customers to provide separate contact details only for safety-related purposes",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(4): a recall that cannot reach every affected consumer directly. */
export const gpsr35p4Marketplace: Duty = {
  id: "eu-gpsr-35-4-marketplace",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(4)",
  dutyHolder: "marketplace",
  trigger: "a recall that cannot reach every affected consumer directly",
  notices: ["publication"],
  text: "Publish a clear and visible recall notice through other channels.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(4)",
      gpsr,
      "shall disseminate a clear and visible recall notice or safety warning through other appropriate channels",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(1): a product safety recall or warning. */
export const gpsr35p1Business: Duty = {
  id: "eu-gpsr-35-1-business",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(1)",
  dutyHolder: "business",
  trigger: "a product safety recall or warning",
  text: "Notify all identifiable affected consumers directly and without undue delay, using the customer data held.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(1)",
      gpsr,
      "shall ensure that all affected consumers that can be identified are notified directly and without undue delay",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(2): a loyalty or registration scheme. */
export const gpsr35p2Business: Duty = {
  id: "eu-gpsr-35-2-business",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(2)",
  dutyHolder: "business",
  trigger: "a loyalty or registration scheme",
  text: "Let customers give contact data for safety purposes only.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(2)",
      gpsr,
      "they shall offer the possibility to their customers to provide separate contact details only for safety-related purposes",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 35(4): a recall that cannot reach every affected consumer directly. */
export const gpsr35p4Business: Duty = {
  id: "eu-gpsr-35-4-business",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 35(4)",
  dutyHolder: "business",
  trigger: "a recall that cannot reach every affected consumer directly",
  text: "Publish a clear and visible recall notice through other channels.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 35(4)",
      gpsr,
      "shall disseminate a clear and visible recall notice or safety warning through other appropriate channels",
    ),
  ),
};

/** Regulation (EU) 2023/988, Article 36: a recall notice in writing. */
export const gpsr36: Duty = {
  id: "eu-gpsr-36",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 36",
  dutyHolder: "business",
  trigger: "a recall notice in writing",
  text: "Give the recall notice the prescribed headline and content, without wording that plays the risk down.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote("Article 36(1)", gpsr, "it shall take the form of a recall notice"),
  ),
};

/** Regulation (EU) 2023/988, Article 37: a product safety recall. */
export const gpsr37: Duty = {
  id: "eu-gpsr-37",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2023/988, Article 37",
  dutyHolder: "business",
  trigger: "a product safety recall",
  text: "Offer a cost-free and timely remedy, with a choice of at least two of repair, replacement and refund.",
  applicableFrom: "2024-12-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [gpsr],
    undefined,
    quote(
      "Article 37(1)",
      gpsr,
      "shall offer the consumer an effective, cost-free and timely remedy",
    ),
  ),
};
