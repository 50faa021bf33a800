/**
 * The everyday names, in one import; everything else stands under the subpaths.
 *
 * @module
 */
export { eu2018, kr2024 } from "./agreements/index.ts";
export { dueAt, explainDue } from "./calendar/index.ts";
export { eu } from "./calendars/eu.ts";
export { kr } from "./calendars/kr.ts";
export {
  explainScore,
  type Scorecard,
  scoreCompliance,
  verifyScorecard,
} from "./comply/index.ts";
export {
  isSafepactError,
  SafepactError,
  type SafepactErrorCode,
  type SafepactErrorOptions,
} from "./errors.ts";
export {
  checkBulletin,
  createSeen,
  openBulletin,
  openReply,
  openRequest,
  signBulletin,
  signReply,
  signRequest,
} from "./exchange/index.ts";
export {
  cpscCsv,
  cpscJson,
  diffHazards,
  mapped,
  ndjson,
  readHazards,
  readListings,
  safetyGateXml,
  safetykoreaJson,
} from "./feeds/index.ts";
export {
  buildMatcher,
  checkUnit,
  createLookup,
  createMatcher,
  explainMatch,
  type Match,
  type Screening,
} from "./match/index.ts";
export {
  type Agreement,
  type CaseEvent,
  type HazardRecord,
  type Issue,
  type Judgement,
  type Listing,
  orThrow,
  parseAgreement,
  parseCaseEvent,
  parseGtin,
  parseHazardRecord,
  parseJudgement,
  parseListing,
  type Result,
} from "./model/index.ts";
export { lintNotice, planNotices, renderNotice } from "./notify/index.ts";
export { deriveObligations } from "./obligations/index.ts";
export { renderScorecardHtml } from "./report/index.ts";
