// How often a nominal 95 % interval holds the true rate, and how wide it is beside Wilson's: requests of one to six items whose
// outcomes hang together within a request. `npx tsx bench/comply/coverage.ts [runs] [seed]`
import { type Cluster, clusteredInterval } from "../../src/statistics/clusteredInterval.ts";
import { type Random, random } from "../../src/statistics/random.ts";
import { wilsonInterval } from "../../src/statistics/wilsonInterval.ts";

const runs = Number(process.argv[2] ?? 2000);
const draw = random(Number(process.argv[3] ?? 1));
const sizes = [10, 20, 50, 100, 200];
const rates = [0.5, 0.7, 0.9, 0.95, 0.99];
const correlations = [0, 0.2, 0.5];

type Method = (requests: readonly Cluster[]) => { low: number; high: number };

/** Percentiles of the rate over requests drawn anew: what scores were bounded by before. */
function percentileBootstrap(requests: readonly Cluster[]): { low: number; high: number } {
  const rates: number[] = [];
  for (let round = 0; round < 200; round++) {
    let successes = 0;
    let trials = 0;
    for (let count = 0; count < requests.length; count++) {
      const request = requests[draw.below(requests.length)];
      successes += request?.successes ?? 0;
      trials += request?.trials ?? 0;
    }
    rates.push(successes / trials);
  }
  rates.sort((a, b) => a - b);
  return { low: rates[4] ?? 0, high: rates[195] ?? 1 };
}

const methods: Readonly<Record<string, Method>> = {
  "wilson over items": (requests) => {
    const { successes, trials } = totals(requests);
    return wilsonInterval(successes, trials);
  },
  "percentile bootstrap": percentileBootstrap,
  "clustered wilson": (requests) => clusteredInterval(requests),
  "clustered clopper-pearson": (requests) =>
    clusteredInterval(requests, { kind: "clopper-pearson" }),
};

function totals(requests: readonly Cluster[]): Cluster {
  return requests.reduce(
    (sum, { successes, trials }) => ({
      successes: sum.successes + successes,
      trials: sum.trials + trials,
    }),
    { successes: 0, trials: 0 },
  );
}

/** With a chance of the root of the correlation an item takes the request's own outcome, which gives pairs that correlation. */
function requestOf(rate: number, correlation: number, { below }: Random): Cluster {
  const chance = () => below(1_000_000) / 1_000_000;
  const trials = 1 + below(6);
  const common = chance() < rate;
  let successes = 0;
  for (let item = 0; item < trials; item++) {
    const won = chance() < Math.sqrt(correlation) ? common : chance() < rate;
    if (won) successes++;
  }
  return { successes, trials };
}

const names = process.argv[4] ? [process.argv[4]] : Object.keys(methods);
for (const name of names) {
  const method = methods[name];
  if (!method) continue;
  const held: { cell: string; share: number }[] = [];
  const widths: number[] = [];
  for (const size of sizes) {
    for (const rate of rates) {
      for (const correlation of correlations) {
        let inside = 0;
        let width = 0;
        let wilsons = 0;
        for (let run = 0; run < runs; run++) {
          const requests = Array.from({ length: size }, () => requestOf(rate, correlation, draw));
          const { low, high } = method(requests);
          if (low <= rate && rate <= high) inside++;
          const { successes, trials } = totals(requests);
          const usual = wilsonInterval(successes, trials);
          width += high - low;
          wilsons += usual.high - usual.low;
        }
        held.push({ cell: `${size} requests, ${rate}, ${correlation}`, share: inside / runs });
        if (correlation === 0) widths.push(width / wilsons);
      }
    }
  }
  held.sort((a, b) => a.share - b.share);
  const mean = held.reduce((sum, { share }) => sum + share, 0) / held.length;
  const wide = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  process.stdout.write(
    `${name}: holds ${(100 * mean).toFixed(1)} % on average, least ${((held[0]?.share ?? 0) * 100).toFixed(1)} % (${held[0]?.cell}); width ${wide.toFixed(2)} × Wilson's without correlation\n`,
  );
}
