/**
 * What a platform owes under an agreement and under statutes, by when, and whether it was done, waived or taken back: the one
 * reading of case events. subpath export `'safepact/obligations'`.
 *
 * @module
 */
export type { Hasher } from "../canonical/hasher.ts";
export type { DataQualityCode, DataQualityFinding } from "./dataQuality.ts";
export { type DerivedObligations, deriveObligations } from "./derive/deriveObligations.ts";
export { createEventLog, type EventLog, type EventLogOptions } from "./log/eventLog.ts";
export type {
  Obligation,
  ObligationLimit,
  ObligationReason,
  ObligationState,
  TakedownChannel,
} from "./obligation.ts";
export type { CallerDeadline, ObligationInputs } from "./obligationInputs.ts";
export type { OwedTelling, Telling, TellingOccasion, TellingState } from "./telling.ts";
export { vocabularies } from "./vocabularies.ts";
