import type { Duty } from "../model/index.ts";
import { provenanceOf, quote } from "./provenanceOf.ts";
import {
  kats40,
  krAmendment2025,
  krConsumerDecree,
  krEcommerce2026,
  krProductSafetyAct,
  krProductSafetyDecree,
} from "./sources.ts";

/** 제품안전기본법 §11④: a recall. */
export const krNoRedistribution: Duty = {
  id: "kr-psa-11-p4",
  kind: "prevent-relisting",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §11④",
  dutyHolder: "business",
  trigger: "an order to recall",
  text: "Do not distribute a recalled product again unless it is repaired.",
  calendar: "KR",
  applicableFrom: "2017-03-21",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제11조제4항",
      krProductSafetyAct,
      "제1항에 따른 명령에 따라 조치를 한 후에 해당 제품을 시중에 유통하여서는 아니 된다.",
    ),
  ),
};

/** 제품안전기본법 §12: receipt of a measure. */
export const krObjection: Duty = {
  id: "kr-psa-12-objection",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §12",
  dutyHolder: "business",
  trigger: "knowledge of the recommendation or order",
  text: "Object to the measure, if at all, within 30 days.",
  deadline: { amount: 30, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    "That the first day is not counted follows 민법 제157조.",
    quote("제12조제1항", krProductSafetyAct, "그 권고나 명령이 있음을 안 날부터 30일 이내에"),
  ),
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
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    "That the first day is not counted follows 민법 제157조.",
    quote("제12조제2항", krProductSafetyAct, "제1항에 따른 신청에 대하여 30일 이내에"),
  ),
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
  applicableFrom: "2011-02-05",
  ceilingOnly: true,
  provenance: /* @__PURE__ */ provenanceOf(
    "secondary-source",
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
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct, krProductSafetyDecree],
    "As it stands since the amendment of 12 December 2017; the duty itself is older.",
    quote(
      "시행령 제14조의2제4항",
      krProductSafetyDecree,
      "사고가 발생한 사실을 안 때부터 48시간 이내에",
    ),
  ),
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
  applicableFrom: "2012-08-24",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제13조제3항",
      krProductSafetyAct,
      "해당 제품의 소관 중앙행정기관의 장에게 즉시 보고하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 §13의3: a serious accident. */
export const krAccidentInvestigation: Duty = {
  id: "kr-psa-13-3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13의3",
  dutyHolder: "business",
  trigger: "receipt of the ministry's order to investigate, for makers and importers",
  text: "Start the investigation of the accident.",
  deadline: { amount: 7, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct, krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "제13조의3제2항",
      krProductSafetyAct,
      "사고조사 명령을 받은 경우 7일 이내에 사고조사를 개시하여야 한다.",
    ),
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
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote("시행령 제6조제2항", krProductSafetyDecree, "수거등을 권고받은 사업자는 10일 이내에"),
  ),
};

/** 제품안전기본법 §15의3, 제품안전기본법 시행령 §17의3①: a recall. */
export const krRecallPlan: Duty = {
  id: "kr-psd-17-3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §15의3, 제품안전기본법 시행령 §17의3①",
  dutyHolder: "business",
  trigger: "receipt of the recommendation or order, or knowledge of the danger",
  text: "Submit the recall plan with the sales by outlet.",
  deadline: { amount: 10, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2020-06-11",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제17조의3제1항",
      krProductSafetyDecree,
      "위해를 끼치거나 끼칠 우려가 있다는 사실을 알게 된 날부터 10일 이내에",
    ),
  ),
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
  applicableFrom: "2020-06-11",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote("시행령 제17조의3제2항", krProductSafetyDecree, "보완요구를 받은 날부터 3일 이내에"),
  ),
};

/** 제품안전기본법 시행령 §17의3: a corrective order. */
export const krCorrectiveOrder: Duty = {
  id: "kr-psd-17-3-correction",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §17의3",
  dutyHolder: "business",
  trigger: "receipt of an order to supplement the recall (보완명령)",
  text: "Carry out the order to supplement and report on it, which may be extended once by at most 10 days.",
  deadline: { amount: 1, unit: "month", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2020-06-11",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제17조의3제5항",
      krProductSafetyDecree,
      "보완명령을 받은 날부터 1개월 이내에 보완명령의 내용을 이행하고",
    ),
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
  applicableFrom: "2015-07-29",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "A limit before an event is not counted, so no deadline is set here.",
    quote(
      "시행령 제17조의2제2항",
      krProductSafetyDecree,
      "공표 예정일 5일 전까지 소관 중앙행정기관의 장에게 미리 알려야 한다.",
    ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krConsumerDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제35조제1항",
      krConsumerDecree,
      "그 날부터 5일 이내에 법 제47조에 따라 다음 각 호의 사항을 적어 서면",
    ),
  ),
};

/** 소비자기본법 §47, 소비자기본법 시행령 §35: the oral report of an urgent serious defect. */
export const krConsumerUrgentReport: Duty = {
  id: "kr-fac-47-urgent",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "소비자기본법 §47, 소비자기본법 시행령 §35",
  dutyHolder: "business",
  trigger: "the oral report of an urgent serious defect",
  text: "After the oral report, which is due without delay, report in writing within 24 hours.",
  deadline: { amount: 24, unit: "hour", countFrom: "instant" },
  calendar: "KR",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krConsumerDecree],
    "The oral report is due without delay once an urgent danger is seen, 시행령 제35조제1항.",
    quote("시행령 제35조제2항", krConsumerDecree, "구술보고를 한 경우에는 24시간 이내에"),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krConsumerDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote("시행령 제37조제3항", krConsumerDecree, "시정권고를 받은 사업자는 7일 이내에"),
  ),
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
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krConsumerDecree],
    "That the first day is not counted follows 민법 제157조. The ministry may shorten the limit where the danger is urgent and grave.",
    quote("시행령 제38조제3항", krConsumerDecree, "시정명령을 받은 사업자는 7일 이내에"),
  ),
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

/** 제품안전기본법 시행령 §14의3②: receipt of the ministry's order to investigate, for makers and importers. */
export const krAccidentPlan: Duty = {
  id: "kr-psd-14-3-p2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §14의3②",
  dutyHolder: "business",
  trigger: "receipt of the ministry's order to investigate, for makers and importers",
  text: "Submit the plan of the investigation.",
  deadline: { amount: 7, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제14조의3제2항",
      krProductSafetyDecree,
      "명령을 받은 날부터 7일 이내에 사고조사계획서를 작성하여",
    ),
  ),
};

/** 제품안전기본법 시행령 §14의3③: an order to supplement the plan of the investigation. */
export const krAccidentPlanSupplement: Duty = {
  id: "kr-psd-14-3-p3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §14의3③",
  dutyHolder: "business",
  trigger: "an order to supplement the plan of the investigation",
  text: "Supplement the plan of the investigation.",
  deadline: { amount: 3, unit: "calendar-day", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제14조의3제3항",
      krProductSafetyDecree,
      "보완명령을 받은 날부터 3일 이내에 보완하여 제출하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 시행령 §14의3⑤: receipt of the ministry's order to investigate, for makers and importers. */
export const krAccidentResult: Duty = {
  id: "kr-psd-14-3-p5",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §14의3⑤",
  dutyHolder: "business",
  trigger: "receipt of the ministry's order to investigate, for makers and importers",
  text: "Report the result of the investigation, which may be extended for a special reason.",
  deadline: { amount: 3, unit: "month", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제14조의3제5항",
      krProductSafetyDecree,
      "사고조사 명령을 받은 날부터 3개월 이내에 사고조사 결과보고서를",
    ),
  ),
};

/** 제품안전기본법 시행령 §14의3⑥: an order to supplement the report of the investigation. */
export const krAccidentResultSupplement: Duty = {
  id: "kr-psd-14-3-p6",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 시행령 §14의3⑥",
  dutyHolder: "business",
  trigger: "an order to supplement the report of the investigation",
  text: "Supplement the report of the investigation.",
  deadline: { amount: 1, unit: "month", countFrom: "next-day" },
  calendar: "KR",
  applicableFrom: "2018-06-13",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyDecree],
    "That the first day is not counted follows 민법 제157조.",
    quote(
      "시행령 제14조의3제6항",
      krProductSafetyDecree,
      "보완명령을 받은 날부터 1개월 이내에 보완하여 제출하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 §10③: measures taken on a recommendation to recall. */
export const krRecommendationResult: Duty = {
  id: "kr-psa-10-p3",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §10③",
  dutyHolder: "business",
  trigger: "measures taken on a recommendation to recall",
  text: "Report the result of the measures.",
  calendar: "KR",
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제10조제3항",
      krProductSafetyAct,
      "제1항에 따른 권고에 따라 조치를 한 경우 조치의 결과 등 대통령령으로 정하는 사항을 소관 중앙행정기관의 장에게 보고하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 §11②: measures taken on an order to recall. */
export const krOrderResult: Duty = {
  id: "kr-psa-11-p2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §11②",
  dutyHolder: "business",
  trigger: "measures taken on an order to recall",
  text: "Report the result of the measures.",
  calendar: "KR",
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제11조제2항",
      krProductSafetyAct,
      "제1항에 따른 명령에 따라 조치를 한 경우 조치의 결과 등 대통령령으로 정하는 사항을 소관 중앙행정기관의 장에게 보고하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 §13②: a recall of the business's own accord. */
export const krVoluntaryResult: Duty = {
  id: "kr-psa-13-p2",
  kind: "cooperate-general",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §13②",
  dutyHolder: "business",
  trigger: "a recall of the business's own accord",
  text: "Report the result of the recall.",
  calendar: "KR",
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제13조제2항",
      krProductSafetyAct,
      "수거등의 실적 등 대통령령으로 정하는 사항을 소관 중앙행정기관의 장에게 보고하여야 한다.",
    ),
  ),
};

/** 제품안전기본법 §15①: the ministry's request for data on an accident. */
export const krDataRequest: Duty = {
  id: "kr-psa-15-p1",
  kind: "info-request",
  jurisdiction: "KR",
  instrument: "제품안전기본법 §15①",
  dutyHolder: "business",
  trigger: "the ministry's request for data on an accident",
  text: "Give the data, unless there is a special reason not to.",
  calendar: "KR",
  applicableFrom: "2011-02-05",
  ceilingOnly: false,
  provenance: /* @__PURE__ */ provenanceOf(
    "sourced",
    [krProductSafetyAct],
    undefined,
    quote(
      "제15조제1항",
      krProductSafetyAct,
      "자료제출을 요청받은 자는 특별한 사유가 없는 한 이에 응하여야 한다.",
    ),
  ),
};
