interface Hump {
  readonly mean: number;
  readonly deviation: number;
  readonly share: number;
}

const ROUNDS = 200;
const LEAST_DEVIATION = 1e-3;
const STEPS = 200;

/**
 * Fits a mixture of two normal distributions to scores by expectation maximisation (start at the 15 % and 80 % quantiles) and gives the
 * score between their means where the upper one begins to outweigh the lower; undefined when there is no such place.
 *
 * @internal
 */
export function splitScores(scores: readonly number[]): number | undefined {
  if (scores.length < 4) return undefined;
  const sorted = scores.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const spread = Math.max(LEAST_DEVIATION, (at(0.9) - at(0.1)) / 4);
  let lower: Hump = { mean: at(0.15), deviation: spread, share: 0.5 };
  let upper: Hump = { mean: at(0.8), deviation: spread, share: 0.5 };
  for (let round = 0; round < ROUNDS; round++) {
    const pull = sorted.map((score) => {
      const high = density(upper, score);
      const both = high + density(lower, score);
      return both > 0 ? high / both : Number(score > (lower.mean + upper.mean) / 2);
    });
    lower = fitHump(
      sorted,
      pull.map((share) => 1 - share),
    );
    upper = fitHump(sorted, pull);
  }
  if (!(upper.mean - lower.mean > LEAST_DEVIATION)) return undefined;
  for (let step = 0; step <= STEPS; step++) {
    const score = lower.mean + ((upper.mean - lower.mean) * step) / STEPS;
    if (density(upper, score) >= density(lower, score)) return score;
  }
  return undefined;
}

function fitHump(scores: readonly number[], shares: readonly number[]): Hump {
  const total = shares.reduce((sum, share) => sum + share, 0) || LEAST_DEVIATION;
  const mean = scores.reduce((sum, score, at) => sum + score * (shares[at] ?? 0), 0) / total;
  const square = scores.reduce(
    (sum, score, at) => sum + (score - mean) ** 2 * (shares[at] ?? 0),
    0,
  );
  return {
    mean,
    deviation: Math.max(LEAST_DEVIATION, Math.sqrt(square / total)),
    share: total / scores.length,
  };
}

function density({ mean, deviation, share }: Hump, score: number): number {
  return (share / deviation) * Math.exp(-(((score - mean) / deviation) ** 2) / 2);
}
