import fc from "fast-check";
import { hypergeometricCdf, hypergeometricProbability } from "safepact/statistics";
import { expect, test } from "vitest";
import { betaQuantile } from "../../../src/statistics/betaQuantile.ts";
import { binomialCdf } from "../../../src/statistics/binomialCdf.ts";
import { logGamma } from "../../../src/statistics/logGamma.ts";
import { normalQuantile } from "../../../src/statistics/normalQuantile.ts";
import { regularizedBeta } from "../../../src/statistics/regularizedBeta.ts";
import { upperGamma } from "../../../src/statistics/upperGamma.ts";

/** Source of all values: scipy 1.17.1. */
test.each([
  [0.025, 1, 10, 0.0025285785444617848],
  [0.975, 2, 9, 0.4450161170281954],
  [1e-10, 50, 1, 0.6309573444801932],
  [0.5, 0.5, 0.5, 0.5],
  [0.05, 1000, 10, 0.9844865775872365],
  [0.001, 3, 1e5, 1.9053129074923977e-6],
  [0.999, 0.1, 0.2, 0.9999999999997877],
])("the beta quantile of %d at %d and %d is that of scipy", (probability, a, b, expected) => {
  expect(Math.abs(betaQuantile(probability, a, b) / expected - 1)).toBeLessThan(1e-9);
});

test("a beta probability of a quantile gives the probability back", () => {
  expect(regularizedBeta(betaQuantile(0.3, 4.5, 2.25), 4.5, 2.25)).toBeCloseTo(0.3, 12);
  expect(regularizedBeta(-1, 2, 3)).toBe(0);
  expect(regularizedBeta(2, 2, 3)).toBe(1);
  expect(betaQuantile(0, 2, 3)).toBe(0);
  expect(betaQuantile(1, 2, 3)).toBe(1);
});

test.each([
  [0, 1000, 50, 58, 0.04662619008634613, 0.04662619008634613],
  [1, 1000, 50, 93, 0.03612520138234297, 0.042790883701923674],
  [2, 1000, 50, 93, 0.09479185554808046, 0.13758273925000417],
  [0, 10, 3, 2, 0.4666666666666667, 0.4666666666666667],
  [5, 50_000, 500, 300, 0.10107952840529373, 0.9177034579915437],
  [10, 1_000_000, 20_000, 400, 0.10002777522155645, 0.8179414577406503],
  [3, 20, 10, 8, 0.24005715646582518, 0.32495832341033576],
])(
  "%d of a draw (%d, %d, %d) is as likely as in scipy",
  (count, population, marked, sample, pmf, cdf) => {
    const draw = { population, marked, sample };
    expect(Math.abs(hypergeometricProbability(count, draw) / pmf - 1)).toBeLessThan(1e-8);
    expect(Math.abs(hypergeometricCdf(count, draw) / cdf - 1)).toBeLessThan(1e-8);
  },
);

// Source: sums of 40 digits by mpmath 1.3.0.
test.each([
  [2700, 10_000, 9000, 3000, 0.02900958414213379, 0.5129592941241788],
  [1000, 1e9, 500_000, 2_000_000, 0.012630402904623297, 0.5084093779599395],
  [450, 1e9, 1_000_000, 500_000, 0.0014093953998959648, 0.012355392667563246],
  [1, 1e9, 5, 1e8, 0.3280500010935, 0.9185400004374],
  [250_000, 1e9, 5e8, 500_000, 0.001128660803386246, 0.5005643304016931],
  [260, 100_000, 5000, 5000, 0.020957406753075752, 0.7591688911984055],
  [3, 1e9, 1e9 - 10, 5, 8.999999793e-16, 8.999999865e-16],
])("%d of a draw (%d, %d, %d) keeps its digits", (count, population, marked, sample, pmf, cdf) => {
  const draw = { population, marked, sample };
  expect(Math.abs(hypergeometricProbability(count, draw) / pmf - 1)).toBeLessThan(1e-11);
  expect(Math.abs(hypergeometricCdf(count, draw) / cdf - 1)).toBeLessThan(1e-11);
});

test("far above the middle the probability is one and not nothing", () => {
  expect(hypergeometricCdf(950, { population: 2000, marked: 1000, sample: 1000 })).toBe(1);
});

test("the distribution grows with the count and falls with the marked, to a population of a billion", () => {
  const whole = fc.integer({ min: 1, max: 1_000_000_000 });
  fc.assert(
    fc.property(
      whole,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (population, share, drawn, place) => {
        const sample = Math.min(drawn, population);
        const marked = Math.floor(share * population);
        const count = Math.floor(place * sample);
        const at = hypergeometricCdf(count, { population, marked, sample });
        expect(hypergeometricCdf(count + 1, { population, marked, sample })).toBeGreaterThanOrEqual(
          at,
        );
        if (marked < population) {
          const more = hypergeometricCdf(count, { population, marked: marked + 1, sample });
          expect(more).toBeLessThanOrEqual(at + 1e-12);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("a draw holds at least what does not fit elsewhere and at most all", () => {
  expect(hypergeometricCdf(2, { population: 10, marked: 8, sample: 6 })).toBe(0);
  expect(hypergeometricCdf(6, { population: 10, marked: 8, sample: 6 })).toBe(1);
  expect(hypergeometricProbability(7, { population: 10, marked: 8, sample: 6 })).toBe(0);
});

test("a sample larger than the population is refused", () => {
  expect(() => hypergeometricCdf(0, { population: 5, marked: 1, sample: 6 })).toThrow(
    "is no draw without replacement",
  );
});

test.each([
  [0.975, 1.959963984540054],
  [0.95, 1.6448536269514722],
  [0.995, 2.5758293035489004],
  [0.9999, 3.719016485455709],
  [0.6, 0.2533471031357997],
  [1e-6, -4.753424308822899],
  [0.5, 0],
])("the normal quantile of %d is that of scipy", (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, 13);
});

test("the gamma functions agree with what is known exactly", () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
  // Towards 0 it is −ln x − γx, with Euler's γ.
  expect(logGamma(1e-8)).toBeCloseTo(8 * Math.log(10) - 1e-8 * 0.5772156649015329, 13);
  expect(logGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 13);
  expect(upperGamma(1, 2)).toBeCloseTo(Math.exp(-2), 15);
  expect(upperGamma(3, 1)).toBeCloseTo(2.5 * Math.exp(-1), 14);
  expect(upperGamma(2, 0)).toBe(1);
});

test("the binomial probability of a plan is that of scipy", () => {
  expect(binomialCdf(2, 80, 0.01)).toBeCloseTo(0.9534468142640684, 12);
  expect(binomialCdf(2, 80, 0.05)).toBeCloseTo(0.23062050491649155, 12);
  expect(binomialCdf(80, 80, 0.05)).toBe(1);
});
