import type { Duty } from "../model/index.ts";
import { provenanceOf } from "./provenanceOf.ts";
import {
  kats40,
  krAmendment2025,
  krConsumerDecree,
  krEcommerce2026,
  krProductSafetyAct,
  krProductSafetyDecree,
} from "./sources.ts";

const firstDay = "The number is published; that the first day is not counted was not checked.";

/** 제품안전기본법 §11④: a recall. */
export const krNoRedistribution: Duty = {
  id: "kr-psa-11-p4",
  kind: "prevent-relisting",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §11④",
  dutyHolder: "business",
  trigger: "a recall",
  text: "Do not distribute a recalled product again unless it is repaired.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyAct]),
};

/** 제품안전기본법 §12: receipt of a measure. */
export const krObjection: Duty = {
  id: "kr-psa-12-objection",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §12",
  dutyHolder: "business",
  trigger: "receipt of a measure",
  text: "Object to the measure, if at all, within 30 days.",
  deadline: { amount: 30, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyAct], firstDay),
};

/** 제품안전기본법 §12: receipt of an objection. */
export const krObjectionDecision: Duty = {
  id: "kr-psa-12-decision",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §12",
  dutyHolder: "authority",
  trigger: "receipt of an objection",
  text: "Decide on the objection within 30 days, which may be extended by 30.",
  deadline: { amount: 30, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyAct], firstDay),
};

/** 제품안전기본법 §13①: knowledge of a serious defect. */
export const krDefectReport: Duty = {
  id: "kr-psa-13-p1",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13①",
  dutyHolder: "business",
  trigger: "knowledge of a serious defect",
  text: "Report the serious defect and recall immediately.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct, kats40],
    "The statute says immediately; the technology agency explains this as normally 24 hours and at most 10 days. The number is published; that the first day is not counted was not checked.",
  ),
};

/** 제품안전기본법 §13의2, 제품안전기본법 시행령 §14의2④: knowledge of a serious accident. */
export const krAccidentReport: Duty = {
  id: "kr-psa-13-2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13의2, 제품안전기본법 시행령 §14의2④",
  dutyHolder: "business",
  trigger: "knowledge of a serious accident",
  text: "Report a serious accident: a death, four weeks of treatment or more, fire or explosion, three persons hurt by one accident or by the same product.",
  deadline: { amount: 48, unit: "hour", countFrom: "instant" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyAct, krProductSafetyDecree]),
};

/** 제품안전기본법 §13③: a recall of the same product abroad. */
export const krOverseasRecallReport: Duty = {
  id: "kr-psa-13-p3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13③",
  dutyHolder: "business",
  trigger: "a recall of the same product abroad",
  text: "Report the recall abroad immediately.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyAct]),
};

/** 제품안전기본법 §13의3: a serious accident. */
export const krAccidentInvestigation: Duty = {
  id: "kr-psa-13-3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13의3",
  dutyHolder: "business",
  trigger: "a serious accident",
  text: "Start the investigation of the accident within 7 days; the final report is due within 3 months.",
  deadline: { amount: 7, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct, krProductSafetyDecree],
    "The number is published; that the first day is not counted was not checked. The 3 months of the final report are not counted by this row.",
  ),
};

/** 제품안전기본법 시행령 §6②: receipt of a recommendation to recall. */
export const krRecommendationAnswer: Duty = {
  id: "kr-psd-6-p2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §6②",
  dutyHolder: "business",
  trigger: "receipt of a recommendation to recall",
  text: "Answer the recommendation.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyDecree], firstDay),
};

/** 제품안전기본법 §15의3, 제품안전기본법 시행령 §17의3①: a recall. */
export const krRecallPlan: Duty = {
  id: "kr-psd-17-3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §15의3, 제품안전기본법 시행령 §17의3①",
  dutyHolder: "business",
  trigger: "a recall",
  text: "Submit the recall plan with the sales by outlet.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyDecree], firstDay),
};

/** 제품안전기본법 시행령 §17의3: a demand to supplement the plan. */
export const krRecallPlanSupplement: Duty = {
  id: "kr-psd-17-3-supplement",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §17의3",
  dutyHolder: "business",
  trigger: "a demand to supplement the plan",
  text: "Supplement the recall plan.",
  deadline: { amount: 3, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krProductSafetyDecree], firstDay),
};

/** 제품안전기본법 시행령 §17의3: a corrective order. */
export const krCorrectiveOrder: Duty = {
  id: "kr-psd-17-3-correction",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §17의3",
  dutyHolder: "business",
  trigger: "a corrective order",
  text: "Carry out the corrective order within one month, which may be extended once by 10 days.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "A month is no number of days, so no deadline is set here.",
  ),
};

/** 제품안전기본법 §15의2, 제품안전기본법 시행령 §17의2②: a test result about to be published by a local government. */
export const krTestPublication: Duty = {
  id: "kr-psd-17-2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §15의2, 제품안전기본법 시행령 §17의2②",
  dutyHolder: "authority",
  trigger: "a test result about to be published by a local government",
  text: "Tell the ministry five days before publishing, in urgent cases at once.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "A limit before an event is not counted, so no deadline is set here.",
  ),
};

/** 제품안전기본법, amendment of 2025-12-02: a dangerous product bought directly from abroad. */
export const krListingDeletion: Duty = {
  id: "kr-psa-2025-amendment",
  kind: "takedown-authority",
  jurisdiction: "KR",
  instrument: "제품안전기본법, amendment of 2025-12-02",
  dutyHolder: "authority",
  trigger: "a dangerous product bought directly from abroad",
  text: "Recommend to the overseas intermediary to delete the listing, and publish that.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [krAmendment2025],
    "The day from which it applies is not known.",
  ),
};

/** 소비자기본법 §47, 소비자기본법 시행령 §35: knowledge of a serious defect. */
export const krConsumerDefectReport: Duty = {
  id: "kr-fac-47",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "소비자기본법 §47, 소비자기본법 시행령 §35",
  dutyHolder: "business",
  trigger: "knowledge of a serious defect",
  text: "Report the serious defect in writing.",
  deadline: { amount: 5, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krConsumerDecree], firstDay),
};

/** 소비자기본법 §47, 소비자기본법 시행령 §35: knowledge of an urgent serious defect. */
export const krConsumerUrgentReport: Duty = {
  id: "kr-fac-47-urgent",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "소비자기본법 §47, 소비자기본법 시행령 §35",
  dutyHolder: "business",
  trigger: "knowledge of an urgent serious defect",
  text: "Report orally at once and in writing within 24 hours.",
  deadline: { amount: 24, unit: "hour", countFrom: "instant" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krConsumerDecree]),
};

/** 소비자기본법 시행령 §37③: receipt of a recommendation. */
export const krConsumerRecommendationAnswer: Duty = {
  id: "kr-fac-decree-37-p3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "소비자기본법 시행령 §37③",
  dutyHolder: "business",
  trigger: "receipt of a recommendation",
  text: "Answer the recommendation.",
  deadline: { amount: 7, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krConsumerDecree], firstDay),
};

/** 소비자기본법 시행령 §38③: receipt of an order. */
export const krConsumerCorrectionPlan: Duty = {
  id: "kr-fac-decree-38-p3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "소비자기본법 시행령 §38③",
  dutyHolder: "business",
  trigger: "receipt of an order",
  text: "Submit the correction plan.",
  deadline: { amount: 7, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf("sourced", [krConsumerDecree], firstDay),
};

/** 전자상거래법, amendment passed by the cabinet on 2026-01-13: standing, for large overseas operators. */
export const krDomesticAgent: Duty = {
  id: "kr-ecommerce-agent",
  kind: "contact-point",
  jurisdiction: "KR",
  instrument: "전자상거래법, amendment passed by the cabinet on 2026-01-13",
  dutyHolder: "marketplace",
  trigger: "standing, for large overseas operators",
  text: "Name a domestic agent.",
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
    [krEcommerce2026],
    "Due one year after promulgation, around January 2027; the day is not known.",
  ),
};
