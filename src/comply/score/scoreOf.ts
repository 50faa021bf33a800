import type { Scorecard, ScoreWithheldCode } from "../scorecard.ts";
import { contribution } from "./components.ts";
import type { ScoreBasis } from "./scoreBasis.ts";
import { scoreInterval } from "./scoreInterval.ts";

/** Share of the promised weight that must have been evaluated, and units behind it, for a score to be given. */
export const scoreMinimum = {
  /** Evaluated weight by promised weight. */
  coverage: 0.5,
  /** Units evaluated over all components, purchasers apart. */
  units: 10,
} as const;

/** A score, or why there is none. @internal */
export type ScoreOrReason = Pick<Scorecard, "score" | "scoreWithheld" | "scoreWithheldCode">;

/**
 * Computes the score: 100 times the weighted mean of the evaluated components. What was not evaluated takes no part, neither as
 * passed nor as failed; where too much was not, there is no score.
 *
 * @internal
 */
export function scoreOf(basis: ScoreBasis): ScoreOrReason {
  const { components, confidence, notParty } = basis;
  if (notParty !== undefined) return withheld("not-known-as-party", notParty);
  const promised = components.reduce((sum, { weight }) => sum + weight, 0);
  const parts = components.flatMap(({ id, kpi, weight }) =>
    kpi.value === null ? [] : [{ kpi: id, weight, value: contribution(kpi.value, kpi.better) }],
  );
  const evaluated = parts.reduce((sum, { weight }) => sum + weight, 0);
  const units = components
    .filter(({ kpi }) => kpi.value !== null && kpi.unit !== "purchaser")
    .reduce((sum, { kpi }) => sum + (kpi.denominator ?? 0), 0);
  const coverage = promised === 0 ? 0 : evaluated / promised;
  if (coverage < scoreMinimum.coverage) {
    return withheld(
      "too-little-evaluated",
      `Only ${Math.round(coverage * 100)} % of the promised weight could be evaluated; a score needs ${scoreMinimum.coverage * 100} %.`,
    );
  }
  if (units < scoreMinimum.units) {
    return withheld(
      "too-few-units",
      `Only ${units} units were evaluated; a score needs ${scoreMinimum.units}.`,
    );
  }
  const value = (parts.reduce((sum, part) => sum + part.weight * part.value, 0) / evaluated) * 100;
  const score = {
    value,
    ...scoreInterval(basis, value),
    confidence,
    method: "limits-of-parts" as const,
    coverage,
    components: parts,
  };
  return { score, scoreWithheld: null, scoreWithheldCode: null };
}

function withheld(code: ScoreWithheldCode, reason: string): ScoreOrReason {
  return { score: null, scoreWithheld: reason, scoreWithheldCode: code };
}
