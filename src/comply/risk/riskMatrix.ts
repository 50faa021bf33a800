import { type Fraction, isMoreThanOneIn } from "./fraction.ts";

/** Risk levels of the matrix, lowest first. */
export const matrixLevels = ["low", "medium", "high", "serious"] as const;

/** A level of `vocabularies.matrixLevels`. */
export type MatrixLevel = (typeof matrixLevels)[number];

/** Severity of an injury, 1 (first aid) to 4 (fatal or lasting). Source: Implementing Decision (EU) 2019/417, table 3. */
export type Severity = 1 | 2 | 3 | 4;

/** One row of the matrix. */
export interface RiskBand {
  /** The band in words. */
  readonly band: string;
  /** Probabilities above one in so many fall in the band; absent in the last one. */
  readonly moreThanOneIn?: number;
  /** Levels for severity 1 to 4. */
  readonly levels: readonly [MatrixLevel, MatrixLevel, MatrixLevel, MatrixLevel];
}

/**
 * The 32 cells of probability and severity. Source: risk matrix of the UK PRISM code (Office for Product Safety and Standards);
 * for the EU methods see {@link riskMethods}.
 */
export const riskMatrix: readonly RiskBand[] = [
  { band: "> 50 %", moreThanOneIn: 2, levels: ["high", "serious", "serious", "serious"] },
  { band: "> 1/10", moreThanOneIn: 10, levels: ["medium", "serious", "serious", "serious"] },
  { band: "> 1/100", moreThanOneIn: 100, levels: ["medium", "serious", "serious", "serious"] },
  { band: "> 1/1 000", moreThanOneIn: 1_000, levels: ["low", "high", "serious", "serious"] },
  { band: "> 1/10 000", moreThanOneIn: 10_000, levels: ["low", "medium", "high", "serious"] },
  { band: "> 1/100 000", moreThanOneIn: 100_000, levels: ["low", "low", "medium", "high"] },
  { band: "> 1/1 000 000", moreThanOneIn: 1_000_000, levels: ["low", "low", "low", "medium"] },
  { band: "≤ 1/1 000 000", levels: ["low", "low", "low", "low"] },
];

/** The 16 cells of the uplift by items in use. Source: UK PRISM code. */
export const itemsInUseUplift: readonly {
  /** Largest number of items of the row; absent in the last one. */
  readonly upTo?: number;
  /** Level after uplift, by level before. */
  readonly levels: Readonly<Record<MatrixLevel, MatrixLevel>>;
}[] = [
  { upTo: 100_000, levels: { low: "low", medium: "medium", high: "high", serious: "serious" } },
  { upTo: 500_000, levels: { low: "medium", medium: "high", high: "high", serious: "serious" } },
  {
    upTo: 1_000_000,
    levels: { low: "medium", medium: "high", high: "serious", serious: "serious" },
  },
  { levels: { low: "high", medium: "serious", high: "serious", serious: "serious" } },
];

/** Finds the row of a probability. @internal */
export function bandOf(probability: Fraction): RiskBand {
  const band = riskMatrix.find(
    ({ moreThanOneIn }) =>
      moreThanOneIn === undefined || isMoreThanOneIn(probability, BigInt(moreThanOneIn)),
  );
  return band ?? { band: "", levels: ["low", "low", "low", "low"] };
}

/** Finds the level of a probability at a severity. @internal */
export function levelOf(probability: Fraction, severity: Severity): MatrixLevel {
  return bandOf(probability).levels[severity - 1] ?? "low";
}

/** Picks the highest of some levels. @internal */
export function highest(levels: readonly MatrixLevel[]): MatrixLevel {
  return matrixLevels.findLast((level) => levels.includes(level)) ?? "low";
}
