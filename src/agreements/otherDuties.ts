import { usCpsaCounting } from "../model/countingLaws.ts";
import type { Duty } from "../model/index.ts";
import { provenanceOf, quote } from "./provenanceOf.ts";
import {
  auRecall,
  auReport,
  auVoluntaryRecall,
  caIncident,
  jpAmended2025,
  jpCpsa,
  jpCpsaLeaflet,
  ukMetrology,
  usInform,
  usNotice,
  usReport,
  usTime,
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
    "sourced",
    [auReport],
    "Read as the regulator states it; the section itself was not read. Days of the calendar, not counting that of awareness, is our reading.",
    quote(
      "section 131, as the regulator states it",
      auReport,
      "A supplier is required to submit a report within 2 days of becoming aware of a reportable incident.",
    ),
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
    "sourced",
    [auRecall],
    "Read as the regulator states it; the section itself was not read, and another page of the regulator says 48 hours. Days of the calendar, not counting that of the recall, is our reading.",
    quote(
      "section 128, as the regulator states it",
      auRecall,
      "A supplier who has initiated a recall must, within 2 days, notify the Commonwealth minister in writing",
    ),
  ),
};

/** Australian Consumer Law, section 128: a notice of a recall to a customer abroad. */
export const auAcl128Copy: Duty = {
  id: "au-acl-128-copy",
  kind: "cooperate-general",
  jurisdiction: "AU",
  instrument: "Australian Consumer Law, section 128",
  dutyHolder: "business",
  trigger: "a notice of a recall to a customer outside Australia",
  text: "Give the minister a copy of that notice within ten days.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  applicableFrom: "2011-01-01",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [auVoluntaryRecall],
    "Read as the regulator states it; the section itself was not read.",
    quote(
      "section 128, as the regulator states it",
      auVoluntaryRecall,
      "A copy of this notice must also be given to the Commonwealth minister within 10 days of issue.",
    ),
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
  applicableFrom: "1978",
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
  text: "Finish investigating within ten days, weekends and holidays left out; knowledge is imputed five days after receipt.",
  deadline: { amount: 10, unit: "business-day", countFrom: "next-day" },
  calendar: "US",
  applicableFrom: "1978",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [usTime],
    "Knowledge is imputed at the latest five days after an employee received the information, 16 CFR 1115.14(b).",
    quote(
      "16 CFR 1115.14(a) and (d)",
      usTime,
      "Weekends and holidays are excluded from the computation of the time periods in this part. … This investigation and evaluation should not exceed 10 days unless a firm can demonstrate that a longer period is reasonable.",
    ),
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
    "sourced",
    [caIncident],
    "Read as Health Canada quotes it.",
    quote(
      "section 14(2)",
      caIncident,
      "within two days after the day on which they become aware of the incident",
    ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [caIncident],
    "Read as Health Canada quotes it.",
    quote(
      "section 14(3)",
      caIncident,
      "within 10 days after the day on which they become aware of the incident or within the period that the Minister specifies by written notice",
    ),
  ),
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
  deadline: { amount: 10, unit: "calendar-day", countFrom: "same-day" },
  calendar: "JP-GOV",
  applicableFrom: "2007-05-14",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [jpCpsa, jpCpsaLeaflet],
    "Read as the ministry states it. That the day of knowledge is day one is said in a leaflet of the ministry (10日以内(知った日を含め)), of which a copy was read; the order itself was not.",
    quote(
      "消費生活用製品安全法 第35条、内閣府令 第3条",
      jpCpsa,
      "重大製品事故が生じたことを知ったときは、知ったときから10日以内に",
    ),
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
    "sourced",
    [usInform],
    "That the first day is not counted was not checked.",
    quote(
      "15 USC 45f(a)(1)(A)",
      usInform,
      "not later than 10 days after qualifying as a high-volume third party seller on the platform",
    ),
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
    "sourced",
    [usInform],
    "That the first day is not counted was not checked. A change is verified within ten days of the seller's word of it.",
    quote(
      "15 USC 45f(a)(2)(A)",
      usInform,
      "verify the information collected under paragraph (1)(A) not later than 10 days after such collection",
    ),
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
  text: "Suspend the sales of the seller, after written or electronic notice and ten days to give the data.",
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [usInform],
    "The ten days after the notice are the seller's.",
    quote(
      "15 USC 45f(a)(1)(C)",
      usInform,
      "suspend any future sales activity of such seller until such seller provides such information or certification",
    ),
  ),
};

/** INFORM Consumers Act, 15 USC 45f: once a year, for each high-volume seller. */
export const usInformRemind: Duty = {
  id: "us-inform-remind",
  kind: "listing-quality",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "once a year, for each high-volume seller",
  text: "Tell the seller to keep its data current, and have it certify within ten days that they are.",
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [usInform],
    undefined,
    quote(
      "15 USC 45f(a)(1)(B)",
      usInform,
      "periodically, but not less than annually, notify any high-volume third party seller",
    ),
  ),
};

/** INFORM Consumers Act, 15 USC 45f: the listings of a high-volume seller of 20,000 dollars a year. */
export const usInformDisclose: Duty = {
  id: "us-inform-disclose",
  kind: "listing-quality",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "the listings of a high-volume seller with 20,000 dollars or more a year",
  text: "Show consumers the name, address and contact of the seller on the listing or in the confirmation of the order.",
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [usInform],
    undefined,
    quote("15 USC 45f(b)(1)(A)", usInform, "to consumers in a clear and conspicuous manner"),
  ),
};

/** INFORM Consumers Act, 15 USC 45f: standing. */
export const usInformChannel: Duty = {
  id: "us-inform-channel",
  kind: "consumer-channel",
  jurisdiction: "US",
  instrument: "INFORM Consumers Act, 15 USC 45f",
  dutyHolder: "marketplace",
  trigger: "standing",
  text: "Show on the listings of high-volume sellers how to report suspicious activity by electronic means and by telephone.",
  calendar: "US",
  applicableFrom: "2023-06-27",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [usInform],
    undefined,
    quote(
      "15 USC 45f(b)(3)",
      usInform,
      "a reporting mechanism that allows for electronic and telephonic reporting of suspicious marketplace activity",
    ),
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
    "sourced",
    [ukMetrology],
    "The Act lets regulations bind those who control an online marketplace; which there are, and from when, was not read.",
    quote("section 2(3)(e)", ukMetrology, "controls access to an online marketplace"),
  ),
};
