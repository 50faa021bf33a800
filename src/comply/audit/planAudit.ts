import { contentHash } from "../../canonical/contentHash.ts";
import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { iso2859Plan, type SinglePlan } from "../../statistics/iso2859Plan.ts";
import { operatingCurve } from "../../statistics/operatingCurve.ts";
import { type Random, random } from "../../statistics/random.ts";
import { markedAt, sampleSize } from "../../statistics/sampleSize.ts";
import type { AuditMethod, AuditPlan, AuditStratum } from "./auditPlan.ts";

/** Rates at which a plan states its operating characteristic. */
const curveRates = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3] as const;

// What a method of any kind names.
const methodShape = {
  kind: "text",
  sampleSize: "any?",
  acceptance: "any?",
  tolerableRate: "any?",
  confidence: "any?",
  aql: "any?",
  level: "any?",
} as const;

/**
 * Plans an audit by attributes and draws its sample at random: by a tolerable rate in a finite population, by ISO 2859-1, or of a given
 * size.
 *
 * The draw depends on the ids, the seed and nothing else, so that the other side can repeat it. With strata, each gets its share
 * of the sample by size, at least one.
 *
 * @param frame - Ids of all things to draw from, or the same by stratum.
 * @param method - How large the sample is to be.
 * @param options - Seed of the draw, best agreed on before the frame is known.
 * @returns The plan with the ids drawn and its operating characteristic.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` for an empty frame or one that names an id twice, and with
 * code `INVALID_OPTION` when the method cannot be meant.
 *
 * @example
 * ```ts
 * import { planAudit } from "safepact/comply";
 *
 * const listings = Array.from({ length: 200 }, (_, index) => `listing-${index}`);
 * const goal = { kind: "tolerable-rate", tolerableRate: 0.05, confidence: 0.9 } as const;
 * const plan = planAudit(listings, goal, { seed: 20250301 });
 * plan.sampleSize; // => 41
 * planAudit([...listings].reverse(), goal, { seed: 20250301 }).strata[0]?.drawn[0] === plan.strata[0]?.drawn[0]; // => true
 * ```
 */
export function planAudit(
  frame: readonly string[] | Readonly<Record<string, readonly string[]>>,
  method: AuditMethod,
  options: { readonly seed: number },
): AuditPlan {
  checkGiven(
    { frame, method, options },
    {
      frame: ["or", ["text"], "object"],
      method: ["only", methodShape],
      options: { seed: "any" },
    },
  );
  const { seed } = options;
  if (!Number.isSafeInteger(seed)) {
    throw new SafepactError("INVALID_OPTION", `${seed} is no seed.`, {
      hint: "Pass a whole number.",
    });
  }
  const parts = partsOf(frame);
  const population = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const { size, acceptance, standard } = sizeOf(method, population);
  const draw = random(seed);
  const shares = allocate(
    parts.map(({ ids }) => ids.length),
    size,
  );
  const strata = parts.map(
    ({ name, ids }, index): AuditStratum => ({
      name,
      population: ids.length,
      drawn: drawFrom(ids, shares[index] ?? 0, draw),
    }),
  );
  const drawn = strata.reduce((sum, stratum) => sum + stratum.drawn.length, 0);
  return {
    method,
    ...(standard && { standard }),
    seed,
    frame: contentHash(parts),
    population,
    sampleSize: drawn,
    acceptance,
    strata,
    curve: operatingCurve({ sampleSize: drawn, acceptance, population }, curveRates),
  };
}

interface Part {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Sorted, so that the draw depends on what is in the frame and not on how it was listed. */
function partsOf(frame: readonly string[] | Readonly<Record<string, readonly string[]>>): Part[] {
  const given = Array.isArray(frame) ? [["all", frame] as const] : Object.entries(frame);
  const parts = given
    .map(([name, ids]) => ({ name, ids: [...ids].sort() }))
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = parts.flatMap(({ ids }) => ids);
  if (all.length === 0) throw new SafepactError("INVALID_INPUT", "The frame is empty.");
  if (new Set(all).size < all.length) {
    throw new SafepactError("INVALID_INPUT", "The frame names an id more than once.", {
      hint: "Name each thing once, and in one stratum only.",
    });
  }
  return parts;
}

function sizeOf(
  method: AuditMethod,
  population: number,
): { size: number; acceptance: number; standard?: SinglePlan } {
  switch (method.kind) {
    case "tolerable-rate": {
      const { tolerableRate, confidence, acceptance = 0 } = method;
      const size = sampleSize({ population, tolerableRate, confidence, acceptance });
      // Where all that would be too much is allowed, no sample can find that it is too much.
      if (acceptance < markedAt(tolerableRate, population)) return { size, acceptance };
      throw notAllowed(acceptance, `a rate of ${tolerableRate} in ${population} things`);
    }
    case "iso-2859-1": {
      const { aql, level = "II" } = method;
      const standard = iso2859Plan(population, { aql, level });
      return { size: standard.sampleSize, acceptance: standard.acceptance, standard };
    }
    case "fixed": {
      const { sampleSize: size, acceptance = 0 } = method;
      checkOptions({ acceptance });
      const possible = Number.isSafeInteger(size) && size > 0 && size <= population;
      if (possible && Number.isSafeInteger(acceptance) && acceptance < size) {
        return { size, acceptance };
      }
      if (possible) throw notAllowed(acceptance, `a sample of ${size}`);
      throw new SafepactError(
        "INVALID_OPTION",
        `A sample of ${size} cannot be drawn from ${population}.`,
      );
    }
  }
}

/** A plan that accepts whatever is found, or nothing at all, decides nothing. */
function notAllowed(acceptance: number, what: string): SafepactError {
  return new SafepactError(
    "INVALID_OPTION",
    `${what} cannot be judged with ${acceptance} findings allowed.`,
    {
      hint: "Pass a whole number of findings, smaller than what would be too many.",
    },
  );
}

/** Shares out a sample by size: at least one each, the rest by largest remainder. */
function allocate(sizes: readonly number[], sample: number): number[] {
  const population = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size / population) * sample);
  const shares = exact.map((share, index) =>
    Math.min(sizes[index] ?? 0, Math.max(1, Math.floor(share))),
  );
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = sample - shares.reduce((sum, share) => sum + share, 0);
  while (missing > 0) {
    const before = missing;
    for (const { index } of order) {
      if (missing === 0 || (shares[index] ?? 0) >= (sizes[index] ?? 0)) continue;
      shares[index] = (shares[index] ?? 0) + 1;
      missing--;
    }
    if (missing === before) break;
  }
  return shares;
}

/** The first steps of a Fisher–Yates shuffle. */
function drawFrom(ids: readonly string[], count: number, draw: Random): string[] {
  const left = [...ids];
  for (let place = 0; place < count; place++) {
    const chosen = place + draw.below(left.length - place);
    const id = left[chosen] ?? "";
    left[chosen] = left[place] ?? "";
    left[place] = id;
  }
  return left.slice(0, count);
}
