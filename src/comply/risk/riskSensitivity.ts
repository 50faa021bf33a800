import { product } from "./fraction.ts";
import type { ReadScenario } from "./readScenario.ts";
import type { MatrixLevel, Severity } from "./riskMatrix.ts";

/** How firmly a level stands. */
export interface RiskSensitivity {
  /** Whether no single change alters the level. */
  readonly robust: boolean;
  /** The changes that alter it. */
  readonly changes: readonly {
    /** The scenario. */
    readonly scenario: string;
    /** What was changed. */
    readonly change: "ten-times-as-likely" | "a-tenth-as-likely" | "severity-up" | "severity-down";
    /** Level after the change. */
    readonly level: MatrixLevel;
  }[];
}

/**
 * Changes one scenario at a time, by a factor of ten or one step of severity, and reports which changes alter the level.
 *
 * @internal
 */
export function riskSensitivity(
  scenarios: readonly ReadScenario[],
  assess: (scenarios: readonly ReadScenario[]) => MatrixLevel,
): RiskSensitivity {
  const level = assess(scenarios);
  const changes = scenarios.flatMap((scenario, index) =>
    variants(scenario).flatMap(({ change, changed }) => {
      const altered = assess(scenarios.map((each, place) => (place === index ? changed : each)));
      return altered === level ? [] : [{ scenario: scenario.name, change, level: altered }];
    }),
  );
  return { robust: changes.length === 0, changes };
}

function variants(scenario: ReadScenario) {
  const { probability, severity } = scenario;
  const tenth = product([probability, { numerator: 1n, denominator: 10n }]);
  const tenfold = product([probability, { numerator: 10n, denominator: 1n }]);
  const certain = tenfold.numerator > tenfold.denominator;
  const step = (value: number) => severities.find((each) => each === value) ?? severity;
  return [
    {
      change: "ten-times-as-likely" as const,
      changed: { ...scenario, probability: certain ? { numerator: 1n, denominator: 1n } : tenfold },
    },
    { change: "a-tenth-as-likely" as const, changed: { ...scenario, probability: tenth } },
    { change: "severity-up" as const, changed: { ...scenario, severity: step(severity + 1) } },
    { change: "severity-down" as const, changed: { ...scenario, severity: step(severity - 1) } },
  ];
}

const severities: readonly Severity[] = [1, 2, 3, 4];
