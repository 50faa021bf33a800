import { InvalidArgumentError } from "commander";
import { screeningOutcomes } from "../../match/contract/screening.ts";
import type { ScreeningOutcome } from "../../match/index.ts";

/** Reads outcomes between commas. */
export function outcomes(text: string): readonly ScreeningOutcome[] {
  return text.split(",").map((word) => {
    const outcome = screeningOutcomes.find((each) => each === word.trim());
    if (outcome) return outcome;
    throw new InvalidArgumentError(`Use ${screeningOutcomes.join(", ")}, with commas between.`);
  });
}
