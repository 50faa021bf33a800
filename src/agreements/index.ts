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
  type CompareAgreementsOptions,
  type ComparedCommitment,
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  compareAgreements,
} from "./compareAgreements.ts";
export { type AgreementInput, defineAgreement } from "./defineAgreement.ts";
export { duties, dutySources } from "./duties.ts";
export { type DutiesOnOptions, dutiesOn } from "./dutiesOn.ts";
export { eu2018 } from "./eu2018.ts";
export { eu2023 } from "./eu2023.ts";
export { jp2023 } from "./jp2023.ts";
export { kr2021 } from "./kr2021.ts";
export { kr2023 } from "./kr2023.ts";
export { kr2024 } from "./kr2024.ts";
export { oecd2021 } from "./oecd2021.ts";
export { publishedAgreements } from "./publishedAgreements.ts";
export { type ValidateAgreementOptions, validateAgreement } from "./validateAgreement.ts";
