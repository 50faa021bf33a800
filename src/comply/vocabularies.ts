import { kpiIds } from "./kpi.ts";
import { matrixLevels } from "./risk/riskMatrix.ts";
import { riskMethodIds } from "./risk/riskMethods.ts";
import { materials, measureUnits } from "./substances/substanceLimit.ts";

/**
 * The closed lists of scores, risk and limits of substances.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/comply";
 *
 * vocabularies.kpiIds.includes("reply-rate"); // => true
 * ```
 */
export const vocabularies = {
  /** Ids of the figures of a scorecard, in its order. Figures of statutory duties follow as `duty-on-time/<duty id>`. */
  kpiIds,
  /** What a limit applies to. The limit tables name a material where the rule does. */
  materials,
  /** Risk levels of the matrix, lowest first. */
  matrixLevels,
  /** Units in which a content, a release, a migration or the flux index of a magnet is measured. */
  measureUnits,
  /** Ids of the methods whose matrix is known; a level is only as good as the method it names. */
  riskMethodIds,
} as const;
