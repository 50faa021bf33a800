import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { isCasNumber } from "./isCasNumber.ts";
import type { Material, MeasureUnit, SubstanceLimit } from "./substanceLimit.ts";
import { substanceLimits } from "./substanceLimits.ts";

/** One measured substance in one part of a product. */
export interface SubstanceMeasurement {
  /** Name; used where no CAS number is given. */
  readonly name?: string;
  /** CAS registry number. */
  readonly cas?: string;
  /** Measured value; 0 where nothing was found, with `below` set. */
  readonly value: number;
  /** Its unit. */
  readonly unit: MeasureUnit;
  /** Limit of quantification, in the same unit, where the value is not known but below it. */
  readonly below?: number;
  /** Part of the product it was measured in; sums are taken within a part. */
  readonly part?: string;
  /** What the part is made of. */
  readonly material?: Material;
}

/** How a part of the product stands to one limit. */
export interface SubstanceAssessment {
  /** The limit, with source and confidence. */
  readonly limit: SubstanceLimit;
  /** The part. */
  readonly part: string;
  /** Whether the limit is exceeded; unknown where it depends on something not measured or not given. */
  readonly exceeded: "yes" | "no" | "unknown";
  /** Measured value, or the sum of the group, in the limit's unit. */
  readonly measured: number;
  /** Measured by limit, as the press counts it: 203 is 203 times the limit. Null where the substance is prohibited, so that there is none. */
  readonly exceedanceRatio: number | null;
  /** Names of the substances counted. */
  readonly substances: readonly string[];
  /** Names of the group's substances that were not measured. */
  readonly notMeasured: readonly string[];
  /** Why it is unknown. */
  readonly reason?: "material-not-given" | "group-incomplete" | "below-quantification";
}

/** Result of {@link assessSubstances}. */
export interface SubstancesAssessment {
  /** One entry per limit and part, or per substance where the limit holds for each. */
  readonly assessments: readonly SubstanceAssessment[];
  /** Measurements that no limit known here covers: not evaluated, which is not passed. */
  readonly notCovered: readonly SubstanceMeasurement[];
}

/** Options of {@link assessSubstances}. */
export interface AssessSubstancesOptions {
  /** Whose limits, ISO 3166-1 alpha-2 or "EU". */
  readonly jurisdiction: string;
  /**
   * Limits to use instead of those shipped.
   *
   * @defaultValue `substanceLimits`
   */
  readonly limits?: readonly SubstanceLimit[];
}

/**
 * Compares measured substances with the limits of a jurisdiction: each by itself or summed over its group as the rule has it, within each
 * part of the product.
 *
 * @param measurements - What was measured.
 * @param options - Jurisdiction, and own limits.
 * @returns How each part stands to each limit, with the limit's confidence, and what no limit covers.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for a CAS number with a wrong check digit, a substance without
 * name and number, or a negative value.
 *
 * @example
 * ```ts
 * import { assessSubstances } from "safepact/comply";
 *
 * const measured = [
 *   { cas: "117-81-7", value: 0.06, unit: "%", material: "plastic" },
 *   { cas: "28553-12-0", value: 0.07, unit: "%", material: "plastic" },
 * ] as const;
 * const verdicts = (jurisdiction: string) =>
 *   assessSubstances(measured, { jurisdiction }).assessments.map(({ limit, exceeded }) => `${limit.id} ${exceeded}`);
 * verdicts("KR"); // => ["kr-phthalates yes"]
 * verdicts("US"); // => ["us-phthalates no", "us-phthalates no"]
 * verdicts("EU"); // => ["eu-reach-51 unknown", "eu-reach-52 unknown"]
 * ```
 */
export function assessSubstances(
  measurements: readonly SubstanceMeasurement[],
  options: AssessSubstancesOptions,
): SubstancesAssessment {
  checkGiven(
    { measurements, options },
    {
      measurements: [{ value: "number", unit: "text" }],
      options: { jurisdiction: "text", limits: "list?" },
    },
  );
  for (const measurement of measurements) check(measurement);
  const { jurisdiction } = options;
  const limits = (options.limits ?? substanceLimits).filter(
    (each) => each.jurisdiction === jurisdiction,
  );
  const parts = new Map<string, SubstanceMeasurement[]>();
  for (const measurement of measurements) {
    const part = measurement.part ?? "";
    parts.set(part, [...(parts.get(part) ?? []), measurement]);
  }
  const covered = new Set<SubstanceMeasurement>();
  const assessments = limits.flatMap((limit) =>
    [...parts].flatMap(([part, all]) => {
      const own = all.filter((measurement) => applies(limit, measurement));
      for (const measurement of own) covered.add(measurement);
      if (own.length === 0) return [];
      return limit.aggregation === "groupSum"
        ? [assess(limit, part, own)]
        : own.map((measurement) => assess(limit, part, [measurement]));
    }),
  );
  return { assessments, notCovered: measurements.filter((each) => !covered.has(each)) };
}

function check({ name, cas, value, below, unit }: SubstanceMeasurement): void {
  const wrong =
    (cas !== undefined &&
      !isCasNumber(cas) &&
      `${cas.slice(0, 20)} has no valid check digit of a CAS number`) ||
    (cas === undefined && name === undefined && "a measurement names no substance") ||
    ((!(value >= 0) || (below !== undefined && !(below > 0))) &&
      `${value} ${unit} cannot be measured`);
  if (!wrong) return;
  throw new SafepactError("INVALID_INPUT", `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}.`, {
    hint: "Give a CAS number or a name, and values of zero or more.",
  });
}

function applies(limit: SubstanceLimit, measurement: SubstanceMeasurement): boolean {
  const { material, unit } = measurement;
  if (limit.material && material && limit.material !== material) return false;
  if (factor(unit, limit.unit) === undefined) return false;
  return limit.substances.some((substance) => isThat(substance, measurement));
}

function isThat(
  { name, cas }: SubstanceLimit["substances"][number],
  measurement: SubstanceMeasurement,
): boolean {
  if (measurement.cas !== undefined) return cas.includes(measurement.cas);
  return measurement.name?.trim().toLowerCase() === name.toLowerCase();
}

/** Content is a share by mass whatever it is written in; other measures convert to nothing else. */
function factor(from: MeasureUnit, to: MeasureUnit): number | undefined {
  if (from === to) return 1;
  const shares: Partial<Record<MeasureUnit, number>> = { "%": 10_000, "mg/kg": 1, ppm: 1 };
  const [a, b] = [shares[from], shares[to]];
  return a === undefined || b === undefined ? undefined : a / b;
}

function assess(
  limit: SubstanceLimit,
  part: string,
  own: readonly SubstanceMeasurement[],
): SubstanceAssessment {
  const converted = (value: number, unit: MeasureUnit) => value * (factor(unit, limit.unit) ?? 1);
  const measured = own.reduce(
    (sum, { value, below, unit }) => sum + (below === undefined ? converted(value, unit) : 0),
    0,
  );
  const atMost = own.reduce(
    (sum, { value, below, unit }) => sum + converted(below ?? value, unit),
    0,
  );
  const counted = limit.substances.filter((substance) =>
    own.some((each) => isThat(substance, each)),
  );
  const notMeasured =
    limit.aggregation === "groupSum"
      ? limit.substances.filter((each) => !counted.includes(each))
      : [];
  const materialMissing =
    limit.material !== undefined && own.some(({ material }) => material === undefined);
  const reason = reasonOf({
    limit,
    measured,
    atMost,
    materialMissing,
    incomplete: notMeasured.length > 0,
  });
  const exceeded = exceeds(measured, limit) ? ("yes" as const) : ("no" as const);
  return {
    limit,
    part,
    exceeded: reason ? "unknown" : exceeded,
    measured,
    exceedanceRatio: limit.limit === 0 ? null : measured / limit.limit,
    substances: counted.map(({ name }) => name),
    notMeasured: notMeasured.map(({ name }) => name),
    ...(reason && { reason }),
  };
}

function reasonOf(facts: {
  readonly limit: SubstanceLimit;
  readonly measured: number;
  readonly atMost: number;
  readonly materialMissing: boolean;
  readonly incomplete: boolean;
}): SubstanceAssessment["reason"] {
  if (facts.materialMissing) return "material-not-given";
  if (exceeds(facts.measured, facts.limit)) return undefined;
  if (exceeds(facts.atMost, facts.limit)) return "below-quantification";
  return facts.incomplete ? "group-incomplete" : undefined;
}

/** A sum of decimals such as 0.06 + 0.04 may lie a rounding error beside the limit that it meets. */
function exceeds(value: number, { limit, atLimit }: SubstanceLimit): boolean {
  return atLimit ? value >= limit * (1 - 1e-12) : value > limit * (1 + 1e-12);
}
