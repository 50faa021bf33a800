import type { Duty } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import {
  auRecall,
  auReport,
  caIncident,
  jpAmended2025,
  jpCpsa,
  usNotice,
  usReport,
} from "./sources.ts";

const general = "General knowledge, not checked.";

/** Australian Consumer Law, section 131: awareness of a death, serious injury or illness, also one that a third party alleges. */
export const auAcl131: Duty = {
  id: "au-acl-131",
  kind: "cooperate-general",
  jurisdiction: "AU",
  instrument: "Australian Consumer Law, section 131",
  dutyHolder: "business",
  trigger: "awareness of a death, serious injury or illness, also one that a third party alleges",
  text: "Report it within two days.",
  deadline: { amount: 2, unit: "calendar-day", countFrom: "next-day" },
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [auReport],
    "Calendar days. That the day of awareness is not counted was not checked.",
  ),
};

/** Australian Consumer Law, section 128: a voluntary recall. */
export const auAcl128: Duty = {
  id: "au-acl-128",
  kind: "cooperate-general",
  jurisdiction: "AU",
  instrument: "Australian Consumer Law, section 128",
  dutyHolder: "business",
  trigger: "a voluntary recall",
  text: "Notify the recall within two days.",
  deadline: { amount: 2, unit: "calendar-day", countFrom: "next-day" },
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [auRecall],
    "That the days are calendar days and the first is not counted was not checked.",
  ),
};

/** CPSA, section 15(b): reportable information. */
export const usCpsa15b: Duty = {
  id: "us-cpsa-15b",
  kind: "cooperate-general",
  jurisdiction: "US",
  instrument: "CPSA, section 15(b)",
  dutyHolder: "business",
  trigger: "reportable information",
  text: "Report immediately, which is taken as within 24 hours.",
  deadline: { amount: 24, unit: "hour", countFrom: "instant" },
  calendar: "US",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "unverified",
    [usReport],
    "The duty is reported by the source; the number was not checked.",
  ),
};

/** CPSA, section 15(b): information that may be reportable. */
export const usCpsa15bInvestigation: Duty = {
  id: "us-cpsa-15b-investigation",
  kind: "cooperate-general",
  jurisdiction: "US",
  instrument: "CPSA, section 15(b)",
  dutyHolder: "business",
  trigger: "information that may be reportable",
  text: "Finish investigating within ten working days; knowledge is imputed five days after receipt.",
  deadline: { amount: 10, unit: "business-day", countFrom: "next-day" },
  calendar: "US",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "unverified",
    [usReport],
    "The duty is reported by the source; the numbers and their counting were not checked.",
  ),
};

/** 16 CFR 1115.27: a recall notice. */
export const us16Cfr1115: Duty = {
  id: "us-16cfr-1115-27",
  kind: "recall-info",
  jurisdiction: "US",
  instrument: "16 CFR 1115.27",
  dutyHolder: "business",
  trigger: "a recall notice",
  text: "Give the recall notice the prescribed heading and content.",
  calendar: "US",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [usNotice],
    "That the rule exists is reported; its list of contents was not checked.",
  ),
};

/** Canada Consumer Product Safety Act, section 14: an incident. */
export const caCcpsa14: Duty = {
  id: "ca-ccpsa-14",
  kind: "cooperate-general",
  jurisdiction: "CA",
  instrument: "Canada Consumer Product Safety Act, section 14",
  dutyHolder: "business",
  trigger: "an incident",
  text: "Report the incident within two days.",
  deadline: { amount: 2, unit: "calendar-day", countFrom: "next-day" },
  calendar: "CA",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [caIncident],
    "A marketplace's policy echoes the number; that it counts calendar days was not checked.",
  ),
};

/** Canada Consumer Product Safety Act, section 14: an incident, for the manufacturer or importer. */
export const caCcpsa14Written: Duty = {
  id: "ca-ccpsa-14-written",
  kind: "cooperate-general",
  jurisdiction: "CA",
  instrument: "Canada Consumer Product Safety Act, section 14",
  dutyHolder: "business",
  trigger: "an incident, for the manufacturer or importer",
  text: "Give a written report within ten days.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "CA",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [], general),
};

/** Consumer Product Safety Act (Japan): knowledge of a serious product accident. */
export const jpCpsaAccident: Duty = {
  id: "jp-cpsa-accident",
  kind: "cooperate-general",
  jurisdiction: "JP",
  instrument: "Consumer Product Safety Act (Japan)",
  dutyHolder: "business",
  trigger: "knowledge of a serious product accident",
  text: "Report the accident within ten days.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "JP",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [jpCpsa],
    "That the first day is not counted was not checked.",
  ),
};

/** Four product-safety laws of Japan, amended: a request of the Ministry of Economy, Trade and Industry. */
export const jpAmendedTakedown: Duty = {
  id: "jp-amended-takedown",
  kind: "takedown-authority",
  jurisdiction: "JP",
  instrument: "Four product-safety laws of Japan, amended",
  dutyHolder: "marketplace",
  trigger: "a request of the Ministry of Economy, Trade and Industry",
  text: "Delist on the ministry's request.",
  calendar: "JP",
  applicableFrom: "2025-12-25",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [jpAmended2025],
    "The source gives this date for the amended laws; that the request binds from it was not checked.",
  ),
};

/** General Product Safety Regulations 2005 (UK): knowledge of an unsafe product. */
export const ukGpsrNotification: Duty = {
  id: "uk-gpsr-notification",
  kind: "cooperate-general",
  jurisdiction: "GB",
  instrument: "General Product Safety Regulations 2005 (UK)",
  dutyHolder: "business",
  trigger: "knowledge of an unsafe product",
  text: "Notify the authority forthwith.",
  calendar: "GB-EAW",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [], general),
};
