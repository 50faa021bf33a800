import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { PartialDate } from "../../model/index.ts";
import { fractionOf, numberOf, product, sum } from "./fraction.ts";
import type { ReadScenario } from "./readScenario.ts";
import {
  bandOf,
  highest,
  itemsInUseUplift,
  levelOf,
  type MatrixLevel,
  type Severity,
} from "./riskMatrix.ts";
import { type RiskMethod, type RiskMethodId, riskMethods } from "./riskMethods.ts";
import { type RiskSensitivity, riskSensitivity } from "./riskSensitivity.ts";

/** A way in which a product can injure. */
export interface InjuryScenario {
  /** The scenario in words. */
  readonly name: string;
  /**
   * Probabilities of the steps to the injury over the foreseeable life of the product; they are multiplied. Numbers are read by their
   * decimals; text may be "0.105" or "1/500".
   */
  readonly steps: readonly (number | string)[];
  /** Severity of the injury. */
  readonly severity: Severity;
}

/** Options of {@link assessRisk}. */
export interface AssessRiskOptions {
  /** The method. */
  readonly method: RiskMethodId;
  /**
   * How scenarios are put together: the highest level of all, or levels of the added probabilities of each severity and worse ones.
   *
   * @defaultValue "highest"
   */
  readonly combine?: "highest" | "add-probabilities";
  /** Items of the product in use; raises the level where the method has it so. */
  readonly itemsInUse?: number;
  /** Day of the assessment, to be told when the method was not the operative act. */
  readonly on?: PartialDate;
}

/** A scenario assessed. */
export interface AssessedScenario {
  /** The scenario. */
  readonly name: string;
  /** Its probability. */
  readonly probability: number;
  /** Row of the matrix. */
  readonly band: string;
  /** Severity. */
  readonly severity: Severity;
  /** Level. */
  readonly level: MatrixLevel;
}

/** Result of {@link assessRisk}. */
export interface RiskAssessment {
  /** Level of the product. */
  readonly level: MatrixLevel;
  /** Level before the uplift by items in use. */
  readonly levelBeforeUplift: MatrixLevel;
  /** The method, with how well its cells are supported. */
  readonly method: RiskMethod;
  /** The scenarios. */
  readonly scenarios: readonly AssessedScenario[];
  /** Whether a step ten times as likely or a tenth as likely, or the next severity, would change the level. */
  readonly sensitivity: RiskSensitivity;
  /** What the reader must know. */
  readonly warnings: readonly string[];
}

/**
 * Assesses the risk of a product by probability and severity of injury.
 *
 * Probabilities are compared with the bands as exact decimals, and only what is strictly above a band's edge lies in it.
 *
 * @param scenarios - At least one way to be injured.
 * @param options - Method, and what else applies.
 * @returns The level, how it came about, and how firmly it stands.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without scenarios or for what is no probability, and with code
 * `INVALID_OPTION` for an unknown method.
 *
 * @example
 * ```ts
 * import { assessRisk } from "safepact/comply";
 *
 * // The folding chair of the RAPEX guidelines: 1/500 for a pinched finger.
 * const chair = [{ name: "Pinched finger", steps: ["1/500"], severity: 1 }] as const;
 * assessRisk(chair, { method: "rapex-2010/15" }).level; // => "low"
 * const battery = [{ name: "Swallowed cell", steps: [0.1, 0.1], severity: 4 }] as const;
 * assessRisk(battery, { method: "prism-uk" }).scenarios[0]?.band; // => "> 1/1 000"
 * ```
 */
export function assessRisk(
  scenarios: readonly InjuryScenario[],
  options: AssessRiskOptions,
): RiskAssessment {
  checkGiven(
    { scenarios, options },
    {
      scenarios: [{ name: "text", steps: "list", severity: "number" }],
      options: { method: "text", combine: "text?", itemsInUse: "any?", on: "text?" },
    },
  );
  checkOptions({ itemsInUse: options.itemsInUse });
  const method = riskMethods.find(({ id }) => id === options.method);
  if (!method) {
    throw new SafepactError("INVALID_OPTION", `There is no risk method "${options.method}".`, {
      hint: `Use one of ${riskMethods.map(({ id }) => id).join(", ")}.`,
    });
  }
  if (scenarios.length === 0) {
    throw new SafepactError("INVALID_INPUT", "There is no scenario to assess.");
  }
  const read = scenarios.map(readScenario);
  const assess = (each: readonly ReadScenario[]) =>
    uplift(combine(each, options.combine), method, options.itemsInUse);
  const levelBeforeUplift = combine(read, options.combine);
  return {
    level: uplift(levelBeforeUplift, method, options.itemsInUse),
    levelBeforeUplift,
    method,
    scenarios: read.map(({ name, probability, severity }) => ({
      name,
      probability: numberOf(probability),
      band: bandOf(probability).band,
      severity,
      level: levelOf(probability, severity),
    })),
    sensitivity: riskSensitivity(read, assess),
    warnings: warningsOf(method, options),
  };
}

function readScenario({ name, steps, severity }: InjuryScenario): ReadScenario {
  if (steps.length === 0 || ![1, 2, 3, 4].includes(severity)) {
    throw new SafepactError(
      "INVALID_INPUT",
      `The scenario "${name.slice(0, 60)}" cannot be assessed.`,
      {
        hint: "Give at least one step with its probability, and a severity from 1 to 4.",
      },
    );
  }
  return { name, probability: product(steps.map(fractionOf)), severity };
}

function combine(
  scenarios: readonly ReadScenario[],
  how: AssessRiskOptions["combine"] = "highest",
): MatrixLevel {
  if (how === "highest") {
    return highest(scenarios.map(({ probability, severity }) => levelOf(probability, severity)));
  }
  return highest(
    ([1, 2, 3, 4] as const).map((severity) => {
      const worse = scenarios.filter((each) => each.severity >= severity);
      return levelOf(sum(worse.map(({ probability }) => probability)), severity);
    }),
  );
}

function uplift(
  level: MatrixLevel,
  method: RiskMethod,
  itemsInUse: number | undefined,
): MatrixLevel {
  if (!method.upliftByItemsInUse || itemsInUse === undefined) return level;
  const row = itemsInUseUplift.find(({ upTo }) => upTo === undefined || itemsInUse <= upTo);
  return row?.levels[level] ?? level;
}

function warningsOf(method: RiskMethod, { on, itemsInUse }: AssessRiskOptions): string[] {
  const { id, operativeFrom = "", operativeTo = "9999", confidence, note } = method;
  return [
    ...(confidence === "sourced" ? [] : [`The cells of ${id} are unverified: ${note}`]),
    ...(on !== undefined && (on < operativeFrom || on > operativeTo)
      ? [`${id} was not the operative act on ${on}.`]
      : []),
    ...(itemsInUse !== undefined && !method.upliftByItemsInUse
      ? [`${id} knows no uplift by items in use; the number was not used.`]
      : []),
  ];
}
