/**
 * Typed models of agreements, hazard records, listings and events, and the identifiers in them.
 *
 * Every model is an interface of readonly plain JSON, a schema, and a `parse` function: input is lenient, values are
 * complete. subpath export `'safepact/model'`.
 *
 * @module
 */
export {
  type Agreement,
  type AgreementInput,
  type AgreementKpi,
  agreementSchema,
  type Commitment,
  type CommitmentBase,
  type CommitmentKind,
  commitmentKinds,
  type Duty,
  type DutyInput,
  type DutyNotice,
  type DutyRemedy,
  dutyNotices,
  dutyRemedies,
  dutySchema,
  type Party,
  type PlainCommitment,
  partyRoles,
  type ReportCommitment,
  type ReportingPeriod,
} from "./agreement.ts";
export {
  type BulletinReceived,
  type CaseEvent,
  type CaseEventBase,
  type CaseEventType,
  type CheckPerformed,
  type ClarificationRequested,
  type ConsumersNotified,
  type Evidence,
  type HazardChanged,
  type HazardRetracted,
  type InfoAnswered,
  type InfoRequested,
  type ItemAnswer,
  itemDecisions,
  type ListingBlocked,
  type ListingMatched,
  type ListingReappeared,
  type ListingRestored,
  type ObjectionDecided,
  type PurchaseWindow,
  type RemovalReviewed,
  type ReportPeriod,
  type ReportSubmitted,
  type RequestAcknowledged,
  type RequestAmended,
  type RequestAnswered,
  type RequestItem,
  type RequestReceived,
  type RequestWithdrawn,
  type SellerNotified,
  type SellerObjected,
  type SellerSanctioned,
  type WaiverGranted,
} from "./caseEvent.ts";
export { type CaseEventInput, caseEventSchema, caseEventTypes } from "./caseEventSchema.ts";
export { type CountingLaw, countingLawSchema } from "./countingLaw.ts";
export { countingLaws } from "./countingLaws.ts";
export { type Deadline, deadlineSchema } from "./deadline.ts";
export { type DeadlineUnit, deadlineUnits } from "./deadlineUnits.ts";
export {
  type Category,
  type CategoryInput,
  type Company,
  type CompanyInput,
  companyRoles,
  type HazardProduct,
  type HazardProductInput,
  type Quantity,
  type QuantityInput,
  type Scope,
  type ScopeInput,
} from "./hazardProduct.ts";
export {
  type Hazard,
  type HazardInput,
  type HazardRecord,
  type HazardRecordInput,
  type HazardSource,
  type HazardSourceInput,
  type HazardType,
  hazardBases,
  hazardRecordSchema,
  hazardStatuses,
  hazardTypes,
  type Incidents,
  type IncidentsInput,
  type Measure,
  type MeasureAction,
  type MeasureInput,
  measureActions,
  type Offer,
  type Reference,
  type ReferenceInput,
  type Remedy,
  type Risk,
  type RiskLevel,
  remedyKinds,
  riskLevels,
  type Substance,
} from "./hazardRecord.ts";
export { classifyModel } from "./identifier/classifyModel.ts";
export { expandUpcE } from "./identifier/expandUpcE.ts";
export { gtinCheckDigit } from "./identifier/gtinCheckDigit.ts";
export {
  type GtinLength,
  type GtinReading,
  type GtinRepair,
  type GtinRestriction,
  gtinRepairs,
  gtinRestrictions,
} from "./identifier/gtinReading.ts";
export {
  type Identifier,
  type IdentifierScheme,
  identifierSchemes,
} from "./identifier/identifier.ts";
export { isGtin } from "./identifier/isGtin.ts";
export { modelKey } from "./identifier/modelKey.ts";
export { type ModelReading, type ModelReason, modelReasons } from "./identifier/modelReading.ts";
export { parseAliExpressId } from "./identifier/parseAliExpressId.ts";
export { parseAsin } from "./identifier/parseAsin.ts";
export { type DigitalLink, parseDigitalLink } from "./identifier/parseDigitalLink.ts";
export { parseFccId } from "./identifier/parseFccId.ts";
export { parseFnsku } from "./identifier/parseFnsku.ts";
export { parseGtin } from "./identifier/parseGtin.ts";
export { parseKcNumber } from "./identifier/parseKcNumber.ts";
export { type ModelList, parseModels } from "./identifier/parseModels.ts";
export type { Image, ImageInput } from "./image.ts";
export { isInstant } from "./isInstant.ts";
export { isPartialDate } from "./isPartialDate.ts";
export { type Issue, type IssueCode, issueCodes, type Position } from "./issue.ts";
export { type Judgement, type JudgementInput, judgementSchema } from "./judgement.ts";
export {
  type Listing,
  type ListingInput,
  type ListingVariant,
  type ListingVariantInput,
  listingSchema,
  listingStatuses,
} from "./listing.ts";
export type { Money, MoneyInput } from "./money.ts";
export { type OrThrowOptions, orThrow } from "./orThrow.ts";
export { parseAgreement } from "./parseAgreement.ts";
export { parseCaseEvent } from "./parseCaseEvent.ts";
export { parseDuty } from "./parseDuty.ts";
export { parseHazardRecord } from "./parseHazardRecord.ts";
export { parseJudgement } from "./parseJudgement.ts";
export { parseListing } from "./parseListing.ts";
export type { Instant, PartialDate } from "./partialDate.ts";
export { type Confidence, confidences, type Provenance, type Source } from "./provenance.ts";
export type { Quotation } from "./quotation.ts";
export { type RequestKind, requestKinds } from "./requestKind.ts";
export type { Result } from "./result.ts";
export { SCHEMA_VERSION } from "./schemaVersion.ts";
export { covers } from "./territory/covers.ts";
export { membersOf } from "./territory/membersOf.ts";
export { type AttributesInput, MAX_TEXT } from "./text.ts";
export { type SchemaName, schemaNames, toJsonSchema } from "./toJsonSchema.ts";
export type { Weekday } from "./weekday.ts";
