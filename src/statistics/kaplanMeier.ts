import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import { checkConfidence } from "./checkProportion.ts";
import { normalQuantile } from "./normalQuantile.ts";
import type { SurvivalPoint } from "./survival.ts";

/** One subject followed for a time. */
export interface SurvivalTime {
  /** How long it was followed, zero or more, in any unit. */
  readonly time: number;
  /** Whether the event happened at that time; false when the subject was only followed until then (censored). */
  readonly event: boolean;
}

/** A survival curve with its figures. */
export interface SurvivalCurve {
  /** Subjects. */
  readonly subjects: number;
  /** Of these, with the event. */
  readonly events: number;
  /** Of these, without. */
  readonly censored: number;
  /** Steps of the curve, one for each time with an event. */
  readonly points: readonly SurvivalPoint[];
  /** Time by which half had the event; null when fewer had. */
  readonly median: number | null;
  /** Time by which 90 % had the event; null when fewer had. */
  readonly p90: number | null;
  /** Area under the curve up to `restrictedTo`; null without subjects. */
  readonly restrictedMean: number | null;
  /** Where the restricted mean stops. */
  readonly restrictedTo: number | null;
  /** Longest time anybody was followed; null without subjects. */
  readonly followedTo: number | null;
  /** Two-sided confidence of the band. */
  readonly confidence: number;
}

/** Options of {@link kaplanMeier}. */
export interface KaplanMeierOptions {
  /**
   * Two-sided confidence of the band.
   *
   * @defaultValue 0.95
   */
  readonly confidence?: number;
  /** Where the restricted mean stops; by default the longest time followed, and never beyond it. */
  readonly restrictTo?: number;
}

/**
 * Estimates how long subjects last before an event when some are still waiting for it.
 *
 * Curve: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958) 457–481. Variance: M. Greenwood,
 * Reports on Public Health and Medical Subjects 33 (1926). Band on the log(−log) scale: J. D. Kalbfleisch and R. L.
 * Prentice, The Statistical Analysis of Failure Time Data (1980), which keeps it within 0 and 1.
 *
 * @param subjects - Times of all subjects, in any order.
 * @param options - Confidence, and where the restricted mean stops.
 * @returns The curve, its band, median, 90th percentile and restricted mean.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` when a time is negative or no number, and with code
 * `INVALID_OPTION` when the confidence is none.
 *
 * @example
 * ```ts
 * import { kaplanMeier } from "safepact/statistics";
 *
 * const blocked = [3, 5, 5, 20].map((time) => ({ time, event: true }));
 * const stillOpen = [{ time: 48, event: false }];
 * const curve = kaplanMeier([...blocked, ...stillOpen]);
 * curve.points.map(({ time, survival }) => [time, survival.toFixed(1)]); // => [[3, "0.8"], [5, "0.4"], [20, "0.2"]]
 * curve.median; // => 5
 * curve.p90; // => null
 * ```
 */
export function kaplanMeier(
  subjects: readonly SurvivalTime[],
  options: KaplanMeierOptions = {},
): SurvivalCurve {
  checkGiven(
    { subjects, options },
    {
      subjects: [{ time: "number", event: "flag" }],
      options: { confidence: "any?", restrictTo: "any?" },
    },
  );
  const { confidence = 0.95, restrictTo } = options;
  checkConfidence(confidence);
  checkOptions({ restrictTo });
  const { times, followed } = sortTimes(subjects);
  const points = steps(times, subjects.length, normalQuantile(1 - (1 - confidence) / 2));
  const followedTo = followed < 0 ? null : followed;
  const restrictedTo = followedTo === null ? null : Math.min(followedTo, restrictTo ?? followedTo);
  const events = points.reduce((sum, point) => sum + point.events, 0);
  return {
    subjects: subjects.length,
    events,
    censored: subjects.length - events,
    points,
    median: firstAtOrBelow(points, 0.5),
    p90: firstAtOrBelow(points, 0.1),
    restrictedMean: restrictedTo === null ? null : areaTo(points, restrictedTo),
    restrictedTo,
    followedTo,
    confidence,
  };
}

interface Sorted {
  /** Times of events and of censoring, each in ascending order. */
  readonly times: { readonly ended: Float64Array; readonly left: Float64Array };
  readonly followed: number;
}

function sortTimes(subjects: readonly SurvivalTime[]): Sorted {
  const ended = new Float64Array(subjects.length);
  const left = new Float64Array(subjects.length);
  let endedCount = 0;
  let leftCount = 0;
  let followed = -1;
  for (const { time, event } of subjects) {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new SafepactError("INVALID_INPUT", `${time} is no time to be followed for.`, {
        hint: "Pass finite times of zero or more.",
      });
    }
    if (event) ended[endedCount++] = time;
    else left[leftCount++] = time;
    if (time > followed) followed = time;
  }
  const times = {
    ended: ended.subarray(0, endedCount).sort(),
    left: left.subarray(0, leftCount).sort(),
  };
  return { times, followed };
}

function steps({ ended, left }: Sorted["times"], size: number, z: number): SurvivalPoint[] {
  const points: SurvivalPoint[] = [];
  let survival = 1;
  let variance = 0;
  let gone = 0;
  for (let index = 0; index < ended.length; ) {
    const time = ended[index] ?? 0;
    let events = 0;
    while (index < ended.length && ended[index] === time) {
      index++;
      events++;
    }
    // Who leaves at the very time of an event was still at risk of it.
    while (gone < left.length && (left[gone] ?? 0) < time) gone++;
    const atRisk = size - gone - (index - events);
    survival = atRisk === events ? 0 : survival * (1 - events / atRisk);
    variance += events / (atRisk * (atRisk - events));
    points.push({ time, atRisk, events, survival, ...band(survival, variance, z) });
  }
  return points;
}

function band(survival: number, variance: number, z: number): Pick<SurvivalPoint, "low" | "high"> {
  if (survival === 0) return { low: null, high: null };
  const shift = Math.exp((z * Math.sqrt(variance)) / Math.log(survival));
  return { low: survival ** (1 / shift), high: survival ** shift };
}

function firstAtOrBelow(points: readonly SurvivalPoint[], share: number): number | null {
  // Products of exact fractions miss 0.5 by a rounding error; R's survfit allows the same.
  return points.find(({ survival }) => survival <= share + 1e-12)?.time ?? null;
}

function areaTo(points: readonly SurvivalPoint[], end: number): number {
  let area = 0;
  let from = 0;
  let height = 1;
  for (const { time, survival } of points) {
    if (time >= end) break;
    area += height * (time - from);
    from = time;
    height = survival;
  }
  return area + height * (end - from);
}
