/**
 * The everyday names, in one import; everything else stands under the subpaths.
 *
 * @module
 */
export { eu2018 } from "./agreements/eu2018.ts";
export { kr2024 } from "./agreements/kr2024.ts";
export { dueAt } from "./calendar/dueAt.ts";
export { explainDue } from "./calendar/explainDue.ts";
export { eu } from "./calendars/eu.ts";
export { kr } from "./calendars/kr.ts";
export type { Scorecard } from "./comply/index.ts";
export { explainScore } from "./comply/score/explainScore.ts";
export { scoreCompliance } from "./comply/score/scoreCompliance.ts";
export { verifyScorecard } from "./comply/score/verifyScorecard.ts";
export {
  isSafepactError,
  SafepactError,
  type SafepactErrorCode,
  type SafepactErrorOptions,
} from "./errors.ts";
export { checkBulletin, openBulletin, signBulletin } from "./exchange/bulletin.ts";
export { createSeen } from "./exchange/createSeen.ts";
export { openReply, signReply } from "./exchange/reply.ts";
export { openRequest, signRequest } from "./exchange/takedownRequest.ts";
export { cpscCsv } from "./feeds/cpsc/cpscCsv.ts";
export { cpscJson } from "./feeds/cpsc/cpscJson.ts";
export { diffHazards } from "./feeds/diffHazards.ts";
export { mapped } from "./feeds/mapped/mapped.ts";
export { ndjson } from "./feeds/ndjson.ts";
export { readHazards } from "./feeds/readHazards.ts";
export { readListings } from "./feeds/readListings.ts";
export { safetyGateXml } from "./feeds/safetyGate/safetyGateXml.ts";
export { safetykoreaJson } from "./feeds/safetyKorea/safetykoreaJson.ts";
export { buildMatcher } from "./match/buildMatcher.ts";
export { checkUnit } from "./match/checkUnit/checkUnit.ts";
export { createMatcher } from "./match/createMatcher.ts";
export { explainMatch } from "./match/explain/explainMatch.ts";
export type { Match, Screening } from "./match/index.ts";
export { createLookup } from "./match/lookup/createLookup.ts";
export { parseGtin } from "./model/identifier/parseGtin.ts";
export type {
  Agreement,
  CaseEvent,
  HazardRecord,
  Issue,
  Judgement,
  Listing,
  Result,
} from "./model/index.ts";
export { orThrow } from "./model/orThrow.ts";
export { parseAgreement } from "./model/parseAgreement.ts";
export { parseCaseEvent } from "./model/parseCaseEvent.ts";
export { parseHazardRecord } from "./model/parseHazardRecord.ts";
export { parseJudgement } from "./model/parseJudgement.ts";
export { parseListing } from "./model/parseListing.ts";
export { lintNotice } from "./notify/lint/lintNotice.ts";
export { planNotices } from "./notify/plan/planNotices.ts";
export { renderNotice } from "./notify/renderNotice.ts";
export { deriveObligations } from "./obligations/derive/deriveObligations.ts";
export { renderScorecardHtml } from "./report/renderScorecardHtml.ts";
