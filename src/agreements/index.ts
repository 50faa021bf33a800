/**
 * The published product-safety agreements and the statutory duties around them, as data: each row with its source and how
 * well it is supported. subpath export `'safepact/agreements'`.
 *
 * @module
 */
export { au2020 } from "./au2020.ts";
export { ca2023 } from "./ca2023.ts";
export { commitmentsOf } from "./commitmentsOf.ts";
export {
  type ComparedCommitment,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  compareAgreements,
} from "./compareAgreements.ts";
export { type AgreementInput, defineAgreement } from "./defineAgreement.ts";
export { dsa16p4, dsa16p5, dsa17, dsa20, dsa23, dsa30, dsa31p3, dsa32 } from "./dsaDuties.ts";
export { duties, dutySources } from "./duties.ts";
export { eu2018 } from "./eu2018.ts";
export { eu2023 } from "./eu2023.ts";
export {
  gpsr19,
  gpsr20,
  gpsr22p1,
  gpsr22p2,
  gpsr22p3,
  gpsr22p4,
  gpsr22p5,
  gpsr22p6,
  gpsr22p7,
  gpsr22p8,
  gpsr22p9,
  gpsr22p10,
  gpsr22p11,
  gpsr22p12a,
  gpsr22p12b,
  gpsr22p12c,
  gpsr22p12d,
  gpsr22p12e,
  gpsr22p12f,
  gpsr22p12g,
  gpsr22p12h,
  gpsr22p12i,
  gpsr26p4,
  gpsr26p5,
  gpsr26p7,
  gpsr35p1Business,
  gpsr35p1Marketplace,
  gpsr35p2Business,
  gpsr35p2Marketplace,
  gpsr35p4Business,
  gpsr35p4Marketplace,
  gpsr36,
  gpsr37,
} from "./gpsrDuties.ts";
export { jp2023 } from "./jp2023.ts";
export {
  krAccidentInvestigation,
  krAccidentReport,
  krConsumerCorrectionPlan,
  krConsumerDefectReport,
  krConsumerRecommendationAnswer,
  krConsumerUrgentReport,
  krCorrectiveOrder,
  krDefectReport,
  krDomesticAgent,
  krListingDeletion,
  krNoRedistribution,
  krObjection,
  krObjectionDecision,
  krOverseasRecallReport,
  krRecallPlan,
  krRecallPlanSupplement,
  krRecommendationAnswer,
  krTestPublication,
} from "./koreanDuties.ts";
export { kr2021 } from "./kr2021.ts";
export { kr2024 } from "./kr2024.ts";
export { oecd2021 } from "./oecd2021.ts";
export {
  auAcl128,
  auAcl131,
  caCcpsa14,
  caCcpsa14Written,
  jpAmendedTakedown,
  jpCpsaAccident,
  ukGpsrNotification,
  us16Cfr1115,
  usCpsa15b,
  usCpsa15bInvestigation,
} from "./otherDuties.ts";
export { publishedAgreements } from "./publishedAgreements.ts";
export { type ValidateAgreementOptions, validateAgreement } from "./validateAgreement.ts";
