import { unitReasons } from "./checkUnit/checkUnit.ts";
import {
  evidenceCodes,
  evidenceKinds,
  screeningOutcomes,
  screeningReasons,
} from "./contract/screening.ts";
import { lookupFields } from "./lookup/lookupFields.ts";

/**
 * The closed lists of matching: outcomes, reasons and evidence.
 *
 * @example
 * ```ts
 * import { vocabularies } from "safepact/match";
 *
 * vocabularies.screeningOutcomes; // => ["match", "review", "none-found", "unverifiable"]
 * ```
 */
export const vocabularies = {
  /** What a piece of evidence says. Codes ending in `-contradicted` lower the score. */
  evidenceCodes,
  /** What a piece of evidence is about. */
  evidenceKinds,
  /** The fields a lookup searches: names and titles, brands, models, identifiers and ids, descriptions. */
  lookupFields,
  /** What a screening says about a listing. The strongest negative is that none was found in these lists. */
  screeningOutcomes,
  /** Why a screening has its outcome. */
  screeningReasons,
  /** Why a unit is affected, not affected, or not told. */
  unitReasons,
} as const;
