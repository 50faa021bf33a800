import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { SurvivalTime } from "./kaplanMeier.ts";
import { solve } from "./solve.ts";
import { upperGamma } from "./upperGamma.ts";

/** What the log-rank test says of one group. */
export interface LogRankGroup {
  /** Subjects. */
  readonly subjects: number;
  /** Events that happened. */
  readonly observed: number;
  /** Events expected if all groups were alike. */
  readonly expected: number;
}

/** Result of {@link logRank}. */
export interface LogRankTest {
  /** Test statistic. */
  readonly chiSquare: number;
  /** Degrees of freedom: groups less one. */
  readonly degreesOfFreedom: number;
  /** Probability of a statistic at least as large if all groups were alike. */
  readonly pValue: number;
  /** The groups in the order given. */
  readonly groups: readonly LogRankGroup[];
}

/**
 * Tests whether groups, such as two platforms or two periods, differ in their times.
 *
 * Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966) 163–170; R. Peto and J. Peto, Journal of the Royal Statistical
 * Society A 135 (1972) 185–207; with the hypergeometric variance.
 *
 * @param groups - Times of the subjects of each group; at least two groups.
 * @returns Statistic, p-value, and observed and expected events.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` with fewer than two groups, or where no time allows a
 * comparison.
 *
 * @example
 * ```ts
 * import { logRank } from "safepact/statistics";
 *
 * const fast = [2, 3, 4, 6, 8].map((time) => ({ time, event: true }));
 * const slow = [9, 12, 20, 30, 48].map((time) => ({ time, event: true }));
 * const { chiSquare, pValue } = logRank([fast, slow]);
 * [chiSquare.toFixed(2), pValue < 0.01]; // => ["9.70", true]
 * ```
 */
export function logRank(groups: readonly (readonly SurvivalTime[])[]): LogRankTest {
  checkGiven({ groups }, { groups: [[{ time: "number", event: "flag" }]] });
  if (groups.length < 2) {
    throw new SafepactError("INVALID_INPUT", "A log-rank test compares at least two groups.");
  }
  const tally = tallyOf(groups);
  const degreesOfFreedom = groups.length - 1;
  const differences = tally.observed
    .slice(0, degreesOfFreedom)
    .map((count, group) => count - (tally.expected[group] ?? 0));
  const covariance = tally.covariance
    .slice(0, degreesOfFreedom)
    .map((row) => row.slice(0, degreesOfFreedom));
  const solution = solve(covariance, differences);
  if (!solution) {
    throw new SafepactError("INVALID_INPUT", "At no time are two groups at risk of an event.", {
      hint: "Compare groups whose times overlap, each with subjects.",
    });
  }
  const chiSquare = differences.reduce((sum, value, i) => sum + value * (solution[i] ?? 0), 0);
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: upperGamma(degreesOfFreedom / 2, chiSquare / 2),
    groups: groups.map((subjects, group) => ({
      subjects: subjects.length,
      observed: tally.observed[group] ?? 0,
      expected: tally.expected[group] ?? 0,
    })),
  };
}

interface Tally {
  readonly observed: number[];
  readonly expected: number[];
  readonly covariance: number[][];
}

function tallyOf(groups: readonly (readonly SurvivalTime[])[]): Tally {
  const all = groups.flatMap((subjects, group) => subjects.map((each) => ({ ...each, group })));
  all.sort((a, b) => a.time - b.time);
  const atRisk = groups.map(({ length }) => length);
  const tally: Tally = {
    observed: groups.map(() => 0),
    expected: groups.map(() => 0),
    covariance: groups.map(() => groups.map(() => 0)),
  };
  for (let index = 0; index < all.length; ) {
    const time = all[index]?.time;
    const ended = groups.map(() => 0);
    const leaving = groups.map(() => 0);
    for (; index < all.length && all[index]?.time === time; index++) {
      const { group = 0, event = false } = all[index] ?? {};
      leaving[group] = (leaving[group] ?? 0) + 1;
      if (event) ended[group] = (ended[group] ?? 0) + 1;
    }
    addTime(tally, atRisk, ended);
    for (const [group, count] of leaving.entries()) atRisk[group] = (atRisk[group] ?? 0) - count;
  }
  return tally;
}

function addTime(tally: Tally, atRisk: readonly number[], ended: readonly number[]): void {
  const events = ended.reduce((sum, count) => sum + count, 0);
  if (events === 0) return;
  const size = atRisk.reduce((sum, count) => sum + count, 0);
  const spread = size > 1 ? (events * (size - events)) / (size - 1) : 0;
  for (const [i, count] of atRisk.entries()) {
    tally.observed[i] = (tally.observed[i] ?? 0) + (ended[i] ?? 0);
    tally.expected[i] = (tally.expected[i] ?? 0) + (events * count) / size;
    for (const [j, row] of tally.covariance.entries()) {
      const other = (atRisk[j] ?? 0) / size;
      row[i] = (row[i] ?? 0) + spread * (count / size) * ((i === j ? 1 : 0) - other);
    }
  }
}
