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
  type Duty,
  type DutyInput,
  type DutyNotice,
  type DutyRemedy,
  dutySchema,
  type Party,
  type PlainCommitment,
  type ReportCommitment,
  type ReportingPeriod,
} from "./agreement.ts";
export type {
  BulletinReceived,
  CaseEvent,
  CaseEventBase,
  CaseEventType,
  CheckPerformed,
  ClarificationRequested,
  ConsumersNotified,
  Evidence,
  HazardChanged,
  HazardRetracted,
  InfoAnswered,
  InfoRequested,
  ItemAnswer,
  ListingBlocked,
  ListingMatched,
  ListingReappeared,
  ListingRestored,
  ObjectionDecided,
  PurchaseWindow,
  RemovalReviewed,
  ReportPeriod,
  ReportSubmitted,
  RequestAcknowledged,
  RequestAmended,
  RequestAnswered,
  RequestItem,
  RequestReceived,
  RequestWithdrawn,
  SellerNotified,
  SellerObjected,
  SellerSanctioned,
  WaiverGranted,
} from "./caseEvent.ts";
export { type CaseEventInput, caseEventSchema } from "./caseEventSchema.ts";
export { type CountingLaw, countingLawSchema } from "./countingLaw.ts";
export { countingLaws } from "./countingLaws.ts";
export { type Deadline, deadlineSchema } from "./deadline.ts";
export type { DeadlineUnit } from "./deadlineUnits.ts";
export type {
  Category,
  CategoryInput,
  Company,
  CompanyInput,
  HazardProduct,
  HazardProductInput,
  Quantity,
  QuantityInput,
  Scope,
  ScopeInput,
} from "./hazardProduct.ts";
export {
  type Hazard,
  type HazardInput,
  type HazardRecord,
  type HazardRecordInput,
  type HazardSource,
  type HazardSourceInput,
  type HazardType,
  hazardRecordSchema,
  type Incidents,
  type IncidentsInput,
  type Measure,
  type MeasureAction,
  type MeasureInput,
  type Offer,
  type Reference,
  type ReferenceInput,
  type Remedy,
  type Risk,
  type RiskLevel,
  type Substance,
} from "./hazardRecord.ts";
export { classifyModel } from "./identifier/classifyModel.ts";
export { expandUpcE } from "./identifier/expandUpcE.ts";
export { gtinCheckDigit } from "./identifier/gtinCheckDigit.ts";
export type {
  GtinLength,
  GtinReading,
  GtinRepair,
  GtinRestriction,
} from "./identifier/gtinReading.ts";
export type { Identifier, IdentifierScheme } from "./identifier/identifier.ts";
export { isGtin } from "./identifier/isGtin.ts";
export type { ModelReading, ModelReason } from "./identifier/modelReading.ts";
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
export type { Issue, IssueCode, Position } from "./issue.ts";
export { type Judgement, type JudgementInput, judgementSchema } from "./judgement.ts";
export {
  type Listing,
  type ListingInput,
  type ListingVariant,
  type ListingVariantInput,
  listingSchema,
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
export type { Confidence, Provenance, Source } from "./provenance.ts";
export type { Quotation } from "./quotation.ts";
export type { RequestKind } from "./requestKind.ts";
export type { Result } from "./result.ts";
export { SCHEMA_VERSION } from "./schemaVersion.ts";
export { covers } from "./territory/covers.ts";
export type { AttributesInput } from "./text.ts";
export { type SchemaName, schemaNames, toJsonSchema } from "./toJsonSchema.ts";
export { vocabularies } from "./vocabularies.ts";
export type { Weekday } from "./weekday.ts";
