import type { Duty } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import { dsa } from "./sources.ts";

const unread = "Stated from general knowledge; the text was not read.";

/** Regulation (EU) 2022/2065, Article 16(4): receipt of a notice. */
export const dsa16p4: Duty = {
  id: "eu-dsa-16-4",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 16(4)",
  dutyHolder: "marketplace",
  trigger: "receipt of a notice",
  requests: ["notice", "consumer-report"],
  text: "Confirm receipt of a notice without undue delay.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 16(5): a decision on a notice. */
export const dsa16p5: Duty = {
  id: "eu-dsa-16-5",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 16(5)",
  dutyHolder: "marketplace",
  trigger: "a decision on a notice",
  text: "Tell the notifier the decision and the ways of redress.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 17: a restriction of a listing. */
export const dsa17: Duty = {
  id: "eu-dsa-17",
  kind: "seller-education",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 17",
  dutyHolder: "marketplace",
  trigger: "a restriction of a listing",
  notices: ["restriction"],
  text: "Give the trader a statement of reasons.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 20: a decision on content. */
export const dsa20: Duty = {
  id: "eu-dsa-20",
  kind: "internal-process",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 20",
  dutyHolder: "marketplace",
  trigger: "a decision on content",
  text: "Keep internal complaint handling open for at least six months.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 23: frequent illegal offers. */
export const dsa23: Duty = {
  id: "eu-dsa-23",
  kind: "repeat-sellers",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 23",
  dutyHolder: "marketplace",
  trigger: "frequent illegal offers",
  text: "Suspend frequent offenders after a warning.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 30: a trader's registration. */
export const dsa30: Duty = {
  id: "eu-dsa-30",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 30",
  dutyHolder: "marketplace",
  trigger: "a trader's registration",
  text: "Collect and keep the trader's name, address, contact, registration and self-certification.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 31(3): standing. */
export const dsa31p3: Duty = {
  id: "eu-dsa-31-3",
  kind: "internal-audit",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 31(3)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Check offers at random in official databases.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 32: knowledge of an illegal product. */
export const dsa32: Duty = {
  id: "eu-dsa-32",
  kind: "recall-info",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 32",
  dutyHolder: "marketplace",
  trigger: "knowledge of an illegal product",
  notices: ["illegal-product", "publication"],
  text: "Inform buyers of the last six months of the illegality, the trader and the redress, or publish it where contact data is missing.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 9: receipt of an order against illegal content. */
export const dsa9: Duty = {
  id: "eu-dsa-9",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 9",
  dutyHolder: "marketplace",
  trigger: "receipt of an order against illegal content",
  text: "Tell the authority what effect was given to its order and when, and tell the trader of the order.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 10: receipt of an order to give information. */
export const dsa10: Duty = {
  id: "eu-dsa-10",
  kind: "info-request",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 10",
  dutyHolder: "marketplace",
  trigger: "receipt of an order to give information",
  text: "Tell the authority of the receipt of the order and of the effect given to it.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 11: standing. */
export const dsa11: Duty = {
  id: "eu-dsa-11",
  kind: "contact-point",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 11",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have a single electronic contact point for authorities and make it public.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 12: standing. */
export const dsa12: Duty = {
  id: "eu-dsa-12",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 12",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Have a single electronic contact point for users.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 13: standing, for providers without an establishment in the Union. */
export const dsa13: Duty = {
  id: "eu-dsa-13",
  kind: "contact-point",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 13",
  dutyHolder: "marketplace",
  trigger: "standing, for providers without an establishment in the Union",
  text: "Name a legal representative in the Union.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 14: standing. */
export const dsa14: Duty = {
  id: "eu-dsa-14",
  kind: "internal-process",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 14",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Say in the terms which restrictions there are, and apply them with care and proportion.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 15: standing, once a year. */
export const dsa15: Duty = {
  id: "eu-dsa-15",
  kind: "report-kpi",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 15",
  dutyHolder: "marketplace",
  trigger: "standing, once a year",
  text: "Publish a transparency report on content moderation.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 18: suspicion of a crime against life or safety. */
export const dsa18: Duty = {
  id: "eu-dsa-18",
  kind: "cooperate-general",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 18",
  dutyHolder: "marketplace",
  trigger: "suspicion of a crime against life or safety",
  text: "Inform the police or the courts promptly.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 21: a dispute that internal complaint did not settle. */
export const dsa21: Duty = {
  id: "eu-dsa-21",
  kind: "internal-process",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 21",
  dutyHolder: "marketplace",
  trigger: "a dispute that internal complaint did not settle",
  text: "Take part in out-of-court settlement, and tell users of it.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 22: a notice of a trusted flagger. */
export const dsa22: Duty = {
  id: "eu-dsa-22",
  kind: "consumer-channel",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 22",
  dutyHolder: "marketplace",
  trigger: "a notice of a trusted flagger",
  text: "Treat notices of trusted flaggers first and without undue delay.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 24(5): a statement of reasons. */
export const dsa24p5: Duty = {
  id: "eu-dsa-24-5",
  kind: "report-kpi",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 24(5)",
  dutyHolder: "marketplace",
  trigger: "a statement of reasons",
  text: "Send the statement of reasons to the Transparency Database without undue delay.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 31(1): standing. */
export const dsa31p1: Duty = {
  id: "eu-dsa-31-1",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 31(1)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Build the interface so that traders can give the information that the law asks of them.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 31(2): an offer of a trader. */
export const dsa31p2: Duty = {
  id: "eu-dsa-31-2",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 31(2)",
  dutyHolder: "marketplace",
  trigger: "an offer of a trader",
  text: "See that the trader gave its contact data, the identification of the product and its marks before the offer is shown.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};

/** Regulation (EU) 2022/2065, Article 34: once a year, for very large platforms. */
export const dsa34: Duty = {
  id: "eu-dsa-34",
  kind: "internal-audit",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 34",
  dutyHolder: "marketplace",
  trigger: "once a year, for very large platforms",
  text: "Assess the systemic risks of the service.",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "unverified",
    [dsa],
    "Stated from general knowledge; the text was not read. It binds four months after the designation of each platform.",
  ),
};

/** Regulation (EU) 2022/2065, Article 35: systemic risks found, for very large platforms. */
export const dsa35: Duty = {
  id: "eu-dsa-35",
  kind: "internal-audit",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 35",
  dutyHolder: "marketplace",
  trigger: "systemic risks found, for very large platforms",
  text: "Put in place measures against them.",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "unverified",
    [dsa],
    "Stated from general knowledge; the text was not read. It binds four months after the designation of each platform.",
  ),
};
