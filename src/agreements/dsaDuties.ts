import type { Duty } from "../model/index.ts";
import { provenanceOf, quote } from "./provenanceOf.ts";
import { dsa } from "./sources.ts";

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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 16(4)",
      dsa,
      "the provider of hosting services shall, without undue delay, send a confirmation of receipt of the notice to that individual or entity",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 16(5)",
      dsa,
      "The provider shall also, without undue delay, notify that individual or entity of its decision in respect of the information to which the notice relates, providing information on the possibilities for redress",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "It does not apply to orders referred to in Article 9, Article 17(5).",
    quote(
      "Article 17(1)",
      dsa,
      "Providers of hosting services shall provide a clear and specific statement of reasons to any affected recipients of the service",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 3 does not bind micro and small enterprises, Article 19.",
    quote(
      "Article 20(1)",
      dsa,
      "for a period of at least six months following the decision referred to in this paragraph, with access to an effective internal complaint-handling system",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 3 does not bind micro and small enterprises, Article 19.",
    quote(
      "Article 23(1)",
      dsa,
      "shall suspend, for a reasonable period of time and after having issued a prior warning, the provision of their services to recipients of the service that frequently provide manifestly illegal content",
    ),
  ),
};

/** Regulation (EU) 2022/2065, Article 30: a trader's registration. */
export const dsa30: Duty = {
  id: "eu-dsa-30",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 30",
  dutyHolder: "marketplace",
  trigger: "a trader's registration",
  text: "Obtain the trader's name, address, contact, identification, payment account, registration and self-certification before it may offer, and keep them six months after the contract ends.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 4 does not bind micro and small enterprises, Article 29.",
    quote(
      "Article 30(1)",
      dsa,
      "shall ensure that traders can only use those online platforms to promote messages on or to offer products or services to consumers located in the Union if, prior to the use of their services for those purposes, they have obtained the following information",
    ),
  ),
};

/** Regulation (EU) 2022/2065, Article 31(3): standing. */
export const dsa31p3: Duty = {
  id: "eu-dsa-31-3",
  kind: "internal-audit",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 31(3)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Make best efforts to see that a trader gave the information of paragraphs 1 and 2 before it may offer, and check offers at random in official databases.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 4 does not bind micro and small enterprises, Article 29.",
    quote(
      "Article 31(3)",
      dsa,
      "the provider shall make reasonable efforts to randomly check in any official, freely accessible and machine-readable online database or online interface whether the products or services offered have been identified as illegal",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 4 does not bind micro and small enterprises, Article 29.",
    quote(
      "Article 32(1)",
      dsa,
      "that provider shall inform, insofar as it has their contact details, consumers who purchased the illegal product or service through its services",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 9(1)",
      dsa,
      "shall inform the authority issuing the order, or any other authority specified in the order, of any effect given to the order without undue delay, specifying if and when effect was given to the order",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 10(1)",
      dsa,
      "without undue delay inform the authority issuing the order, or any other authority specified in the order, of its receipt and of the effect given to the order, specifying if and when effect was given to the order",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 11(1)",
      dsa,
      "shall designate a single point of contact to enable them to communicate directly, by electronic means, with Member States’ authorities",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 12(1)",
      dsa,
      "shall designate a single point of contact to enable recipients of the service to communicate directly and rapidly with them, by electronic means and in a user-friendly manner",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 13(1)",
      dsa,
      "shall designate, in writing, a legal or natural person to act as their legal representative in one of the Member States where the provider offers its services",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 14(1)",
      dsa,
      "shall include information on any restrictions that they impose in relation to the use of their service in respect of information provided by the recipients of the service, in their terms and conditions",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "It does not bind micro and small enterprises, Article 15(2).",
    quote(
      "Article 15(1)",
      dsa,
      "at least once a year, clear, easily comprehensible reports on any content moderation that they engaged in during the relevant period",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    undefined,
    quote(
      "Article 18(1)",
      dsa,
      "it shall promptly inform the law enforcement or judicial authorities of the Member State or Member States concerned of its suspicion and provide all relevant information available",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 3 does not bind micro and small enterprises, Article 19.",
    quote(
      "Article 21(2)",
      dsa,
      "Both parties shall engage, in good faith, with the selected certified out-of-court dispute settlement body with a view to resolving the dispute",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 3 does not bind micro and small enterprises, Article 19.",
    quote(
      "Article 22(1)",
      dsa,
      "to ensure that notices submitted by trusted flaggers, acting within their designated area of expertise, through the mechanisms referred to in Article 16, are given priority and are processed and decided upon without undue delay",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 3 does not bind micro and small enterprises, Article 19.",
    quote(
      "Article 24(5)",
      dsa,
      "Providers of online platforms shall, without undue delay, submit to the Commission the decisions and the statements of reasons referred to in Article 17(1)",
    ),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 4 does not bind micro and small enterprises, Article 29.",
    quote(
      "Article 31(1)",
      dsa,
      "shall ensure that its online interface is designed and organised in a way that enables traders to comply with their obligations regarding pre-contractual information, compliance and product safety information",
    ),
  ),
};

/** Regulation (EU) 2022/2065, Article 31(2): standing. */
export const dsa31p2: Duty = {
  id: "eu-dsa-31-2",
  kind: "listing-quality",
  jurisdiction: "EU",
  instrument: "Regulation (EU) 2022/2065, Article 31(2)",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Build the interface so that traders can give what identifies the product, their own marks, and labels and marking where the law asks for them.",
  applicableFrom: "2024-02-17",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [dsa],
    "Section 4 does not bind micro and small enterprises, Article 29.",
    quote("Article 31(2)", dsa, "it allows traders to provide at least the following"),
  ),
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
    "sourced",
    [dsa],
    "It binds very large platforms from four months after each was told of its designation, Article 33(6).",
    quote(
      "Article 34(1)",
      dsa,
      "shall diligently identify, analyse and assess any systemic risks in the Union stemming from the design or functioning of their service and its related systems",
    ),
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
    "sourced",
    [dsa],
    "It binds very large platforms from four months after each was told of its designation, Article 33(6).",
    quote(
      "Article 35(1)",
      dsa,
      "shall put in place reasonable, proportionate and effective mitigation measures, tailored to the specific systemic risks identified pursuant to Article 34",
    ),
  ),
};
