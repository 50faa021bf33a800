import { dataQualityCodes } from "./dataQuality.ts";
import { obligationReasons, obligationStates, takedownChannels } from "./obligation.ts";
import { tellingOccasions } from "./telling.ts";

/**
 * The closed lists of obligations.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/obligations";
 *
 * vocabularies.takedownChannels; // => ["request", "monitoring", "consumer-report"]
 * ```
 */
export const vocabularies = {
  /** Codes of `DataQualityFinding`. */
  dataQualityCodes,
  /** Why an obligation stands where it stands. Closed list: switch on it. */
  obligationReasons,
  /** What can be said of an obligation at a moment. */
  obligationStates,
  /** Ways in which a dangerous listing comes to the platform's knowledge. */
  takedownChannels,
  /** What makes somebody due to be told: a listing that waits for review, is blocked, or is put back; a seller's objection and the decision on it; a hazard that purchasers must learn of, a change or a retraction of its record after they did, purchasers who were not reached; an authority's request that awaits a reply. */
  tellingOccasions,
} as const;
