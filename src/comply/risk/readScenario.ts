import type { Fraction } from "./fraction.ts";
import type { Severity } from "./riskMatrix.ts";

/** A scenario with its exact probability. @internal */
export interface ReadScenario {
  readonly name: string;
  readonly probability: Fraction;
  readonly severity: Severity;
}
