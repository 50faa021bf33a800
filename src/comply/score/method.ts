import type { ScoreMethod } from "../scorecard.ts";

/**
 * The method that this version of the package computes cards with. Its version changes whenever a figure could change for the same
 * inputs; docs/scoring.md says how each figure is computed.
 */
export const scoreMethod: ScoreMethod = { id: "safepact-scorecard", version: "4" };
