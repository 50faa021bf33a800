// The parsers as they meet input from outside, whose type nobody knows: for tests that hand them what does not compile.
import {
  type Agreement,
  parseAgreement as agreement,
  type CaseEvent,
  parseCaseEvent as caseEvent,
  type Duty,
  parseDuty as duty,
  type HazardRecord,
  parseHazardRecord as hazardRecord,
  type Judgement,
  parseJudgement as judgement,
  type Listing,
  parseListing as listing,
  type Result,
} from "safepact/model";

export const parseAgreement = (input: unknown): Result<Agreement> => agreement(input);
export const parseCaseEvent = (input: unknown): Result<CaseEvent> => caseEvent(input);
export const parseDuty = (input: unknown): Result<Duty> => duty(input);
export const parseHazardRecord = (input: unknown): Result<HazardRecord> => hazardRecord(input);
export const parseJudgement = (input: unknown): Result<Judgement> => judgement(input);
export const parseListing = (input: unknown): Result<Listing> => listing(input);
