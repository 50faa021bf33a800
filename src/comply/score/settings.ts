import { SafepactError } from "../../errors.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { checkConfidence } from "../statistics/checkProportion.ts";

/** Every option of a score, with its value. @internal */
export interface ScoreSettings {
  readonly seed: number;
  readonly resamples: number;
  readonly confidence: number;
  readonly intervals: "wilson" | "clopper-pearson";
  readonly withinDays: number;
}

/**
 * Completes the options of a score.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` for a number that cannot be meant.
 *
 * @internal
 */
export function settingsOf(inputs: ScoreInputs): ScoreSettings {
  const { seed = 1, resamples = 1000, confidence = 0.95, withinDays = 90 } = inputs;
  const { intervals = "wilson", weights = {} } = inputs;
  checkConfidence(confidence);
  check("seed", seed, Number.isSafeInteger(seed), "a whole number");
  const many = Number.isSafeInteger(resamples) && resamples >= 1 && resamples <= 100_000;
  check("resamples", resamples, many, "a whole number from 1 to 100000");
  check(
    "withinDays",
    withinDays,
    withinDays > 0 && withinDays <= 36_525,
    "a number of days above 0",
  );
  for (const [id, weight] of Object.entries(weights)) {
    check(`weights["${id.slice(0, 60)}"]`, weight, weight >= 0 && weight < 1e9, "zero or more");
  }
  return { seed, resamples, confidence, intervals, withinDays };
}

function check(name: string, value: number, holds: boolean, wanted: string): void {
  if (holds) return;
  throw new SafepactError("INVALID_OPTION", `${name} is ${value}.`, { hint: `Pass ${wanted}.` });
}
