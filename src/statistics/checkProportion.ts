import { SafepactError } from "../errors.ts";

/**
 * Refuses counts that are no proportion, and confidences outside 0 to 1.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT`.
 *
 * @internal
 */
export function checkProportion(successes: number, trials: number, confidence: number): void {
  if (!(trials > 0) || !(successes >= 0) || successes > trials || !Number.isFinite(trials)) {
    throw new SafepactError("INVALID_INPUT", `${successes} of ${trials} is no proportion.`, {
      hint: "Pass 0 ≤ successes ≤ trials with at least one trial; without trials there is nothing to estimate.",
    });
  }
  checkConfidence(confidence);
}

/**
 * Refuses a confidence outside 0 to 1.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION`.
 *
 * @internal
 */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new SafepactError("INVALID_OPTION", `${confidence} is no confidence.`, {
      hint: "Pass a number between 0 and 1, such as 0.95.",
    });
  }
}
