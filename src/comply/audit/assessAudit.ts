import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkConfidence } from "../../statistics/checkProportion.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { AuditPlan } from "./auditPlan.ts";
import { auditPlanShape } from "./auditPlanShape.ts";
import { populationBounds } from "./populationBounds.ts";

/** What was found when one thing was looked at. */
export interface AuditFinding {
  /** The thing. */
  readonly id: string;
  /** What was found. */
  readonly outcome: "conforming" | "nonconforming" | "unable-to-check";
}

/** What an audit found in one stratum. */
export interface AuditStratumResult {
  /** Name of the stratum. */
  readonly name: string;
  /** Things in it. */
  readonly population: number;
  /** Things drawn and looked at. */
  readonly inspected: number;
  /** Of these, nonconforming. */
  readonly nonconforming: number;
  /** Its rate; null when nothing was looked at. */
  readonly rate: number | null;
}

/** Result of {@link assessAudit}. */
export interface AuditResult {
  /** Whether the sample is accepted; incomplete while what is missing could change that. */
  readonly decision: "accepted" | "rejected" | "incomplete";
  /** Things drawn and looked at. */
  readonly inspected: number;
  /** Of these, nonconforming. */
  readonly nonconforming: number;
  /** Things drawn that could not be checked. */
  readonly unableToCheck: number;
  /** Ids drawn and not reported on. */
  readonly missing: readonly string[];
  /** Estimated rate in the frame, strata weighted by their size; null while a stratum has nothing looked at. */
  readonly rate: number | null;
  /** Exact bounds of the rate in the finite frame. */
  readonly interval: Interval | null;
  /** By stratum. */
  readonly strata: readonly AuditStratumResult[];
  /** Nonconforming things that were not drawn: findings to act on, and no part of any rate. */
  readonly outsideSample: readonly string[];
}

/**
 * Assesses an audit: whether the sample is accepted, and the rate in the frame with exact bounds.
 *
 * Only what was drawn at random counts. A finding on anything else is listed, since somebody chose to look there. Of several
 * findings on one thing the worst counts. With strata the bounds are exact in each and added up at a confidence raised so that all hold
 * together (Bonferroni), which is on the safe side.
 *
 * @param plan - The plan, with what it drew.
 * @param findings - What was found, in any order.
 * @param options - Confidence of the bounds, 0.95 by default.
 * @returns Decision, rate and bounds.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when the confidence is none, and with code `INVALID_INPUT` for an
 * outcome that is none.
 *
 * @example
 * ```ts
 * import { assessAudit, planAudit } from "safepact/comply";
 *
 * const listings = Array.from({ length: 200 }, (_, index) => `listing-${index}`);
 * const plan = planAudit(listings, { kind: "fixed", sampleSize: 50, acceptance: 1 }, { seed: 7 });
 * const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
 * const findings = drawn.map((id, index) => ({ id, outcome: index < 2 ? "nonconforming" : "conforming" } as const));
 * const { decision, rate, interval } = assessAudit(plan, findings);
 * [decision, rate, interval?.low, interval?.high]; // => ["rejected", 0.04, 0.01, 0.12]
 * ```
 */
export function assessAudit(
  plan: AuditPlan,
  findings: readonly AuditFinding[],
  options: { readonly confidence?: number } = {},
): AuditResult {
  checkGiven(
    { plan, findings, options },
    {
      plan: auditPlanShape,
      findings: [{ id: "text", outcome: "text" }],
      options: { confidence: "any?" },
    },
  );
  const { confidence = 0.95 } = options;
  checkConfidence(confidence);
  const worst = worstOf(findings);
  const drawn = plan.strata.flatMap((stratum) => stratum.drawn);
  const outcomes = drawn.map((id) => worst.get(id));
  const count = (outcome: AuditFinding["outcome"]) =>
    outcomes.filter((each) => each === outcome).length;
  const nonconforming = count("nonconforming");
  const unableToCheck = count("unable-to-check");
  const missing = drawn.filter((id) => !worst.has(id));
  const unknown = unableToCheck + missing.length;
  const inSample = new Set(drawn);
  return {
    decision: decide(nonconforming, unknown, plan.acceptance),
    inspected: drawn.length - unknown,
    nonconforming,
    unableToCheck,
    missing,
    ...rateOf(plan, worst, confidence),
    strata: plan.strata.map((stratum) => stratumResult(stratum, worst)),
    outsideSample: [...worst]
      .filter(([id, outcome]) => outcome === "nonconforming" && !inSample.has(id))
      .map(([id]) => id)
      .sort(),
  };
}

type Outcomes = ReadonlyMap<string, AuditFinding["outcome"]>;

const ranks = { conforming: 0, "unable-to-check": 1, nonconforming: 2 } as const;

function worstOf(findings: readonly AuditFinding[]): Map<string, AuditFinding["outcome"]> {
  const worst = new Map<string, AuditFinding["outcome"]>();
  for (const { id, outcome } of findings) {
    if (!Object.hasOwn(ranks, outcome)) {
      throw new SafepactError(
        "INVALID_INPUT",
        `The finding on ${JSON.stringify(id)} has the outcome ${JSON.stringify(outcome)}.`,
        { hint: `An outcome is ${Object.keys(ranks).join(", ")}.` },
      );
    }
    const known = worst.get(id);
    if (!known || ranks[outcome] > ranks[known]) worst.set(id, outcome);
  }
  return worst;
}

function decide(found: number, unknown: number, acceptance: number): AuditResult["decision"] {
  if (found > acceptance) return "rejected";
  return found + unknown <= acceptance || unknown === 0 ? "accepted" : "incomplete";
}

function stratumResult(stratum: AuditPlan["strata"][number], worst: Outcomes): AuditStratumResult {
  const outcomes = stratum.drawn.map((id) => worst.get(id));
  const nonconforming = outcomes.filter((outcome) => outcome === "nonconforming").length;
  const inspected = nonconforming + outcomes.filter((outcome) => outcome === "conforming").length;
  return {
    name: stratum.name,
    population: stratum.population,
    inspected,
    nonconforming,
    rate: inspected === 0 ? null : nonconforming / inspected,
  };
}

function rateOf(
  plan: AuditPlan,
  worst: Outcomes,
  confidence: number,
): Pick<AuditResult, "rate" | "interval"> {
  const results = plan.strata.map((stratum) => stratumResult(stratum, worst));
  if (results.some(({ inspected }) => inspected === 0)) return { rate: null, interval: null };
  const tail = (1 - confidence) / 2 / results.length;
  let expected = 0;
  let low = 0;
  let high = 0;
  for (const { population, inspected, nonconforming, rate } of results) {
    const bounds = populationBounds(nonconforming, inspected, population, tail);
    expected += (rate ?? 0) * population;
    low += bounds.low;
    high += bounds.high;
  }
  const { population } = plan;
  return {
    rate: expected / population,
    interval: {
      low: low / population,
      high: high / population,
      confidence,
      method: "hypergeometric-exact",
    },
  };
}
