import { usCpsaCounting } from "../model/countingLaws.ts";
import type { Duty } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import {
  auRecall,
  auReport,
  caIncident,
  jpAmended2025,
  jpCpsa,
  usInform,
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
  applicableFrom: "2011-01-01",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
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
  applicableFrom: "2011-01-01",
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
  deadline: { amount: 24, unit: "hour", countFrom: "instant", counting: usCpsaCounting },
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
  applicableFrom: "2011-06-20",
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
  applicableFrom: "2011-06-20",
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
  calendar: "JP-GOV",
  applicableFrom: "2007-05-14",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
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
  applicableFrom: "2005-10-01",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("unverified", [], general),
};

/** INFORM Consumers Act, 15 USC 45f: a seller that becomes a high-volume seller. */
export const usInformCollect: Duty = {
  id: "us-inform-collect",
  kind: "listing-quality",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "a seller that becomes a high-volume seller",
  text: "Collect identity, bank account, tax number and contact data of the seller.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [usInform],
    "The number is reported; how the days are counted was not checked.",
  ),
};

/** INFORM Consumers Act, 15 USC 45f: receipt of the data of a high-volume seller. */
export const usInformVerify: Duty = {
  id: "us-inform-verify",
  kind: "listing-quality",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "receipt of the data of a high-volume seller",
  text: "Verify the data.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [usInform],
    "The number is reported; how the days are counted was not checked.",
  ),
};

/** INFORM Consumers Act, 15 USC 45f: a high-volume seller that does not give its data after notice. */
export const usInformSuspend: Duty = {
  id: "us-inform-suspend",
  kind: "repeat-sellers",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "a high-volume seller that does not give its data after notice",
  text: "Suspend the sales of the seller.",
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [usInform],
    "The duty is reported; its own limit was not checked.",
  ),
};

/** Product Regulation and Metrology Act 2025 (UK): regulations made under the Act. */
export const ukMetrologyAct: Duty = {
  id: "uk-prma-2025",
  kind: "cooperate-general",
  jurisdiction: "GB",
  instrument: "Product Regulation and Metrology Act 2025 (UK)",
  dutyHolder: "marketplace",
  trigger: "regulations made under the Act",
  text: "Follow what regulations under the Act ask of online marketplaces; none was found.",
  calendar: "GB-EAW",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "unverified",
    [],
    "The Act was not read, and from when it binds is not known.",
  ),
};
