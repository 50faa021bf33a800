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
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [dsa], unread),
};
