/**
 * What a platform owes under an agreement and under statutes, by when, and whether it was done, waived or taken back: the one
 * reading of case events. subpath export `'safepact/obligations'`.
 *
 * @module
 */
export type { Hasher } from "../canonical/hasher.ts";
export { type DataQualityCode, type DataQualityFinding, dataQualityCodes } from "./dataQuality.ts";
export { type DerivedObligations, deriveObligations } from "./derive/deriveObligations.ts";
export { createEventLog, type EventLog, type EventLogOptions } from "./log/eventLog.ts";
export {
  type Channel,
  channels,
  type Obligation,
  type ObligationLimit,
  type ObligationReason,
  type ObligationState,
  obligationReasons,
  obligationStates,
} from "./obligation.ts";
export type { CallerDeadline, ObligationInputs } from "./obligationInputs.ts";
export {
  type OwedTelling,
  type Telling,
  type TellingOccasion,
  type TellingState,
  tellingOccasions,
} from "./telling.ts";
