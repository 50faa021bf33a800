import { kaplanMeier, logRank } from "safepact/statistics";
import { expect, test } from "vitest";
import { survivalAt } from "../../../src/statistics/survivalAt.ts";

/**
 * Weeks in remission of 42 children with leukaemia. Source: E. J. Freireich et al., Blood 21 (1963) 699–716; the sample of most
 * textbooks of survival analysis.
 */
const ended = (...times: number[]) => times.map((time) => ({ time, event: true }));
const left = (...times: number[]) => times.map((time) => ({ time, event: false }));
const treated = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...left(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

test("the curve of the leukaemia trial is the published one, with its band", () => {
  const { points } = kaplanMeier(treated);
  const rounded = points.map(({ time, atRisk, events, survival, low, high }) =>
    [
      time,
      atRisk,
      events,
      ...[survival, low ?? 0, high ?? 0].map((value) => value.toFixed(4)),
    ].join(" "),
  );
  expect(rounded).toEqual([
    "6 21 3 0.8571 0.6197 0.9516",
    "7 17 1 0.8067 0.5631 0.9228",
    "10 15 1 0.7529 0.5032 0.8894",
    "13 12 1 0.6902 0.4316 0.8491",
    "16 11 1 0.6275 0.3675 0.8049",
    "22 7 1 0.5378 0.2678 0.7468",
    "23 6 1 0.4482 0.1881 0.6801",
  ]);
});

test("Greenwood's band is that of scipy to the last digits", () => {
  const last = kaplanMeier(treated).points.at(-1);
  expect(last?.low).toBeCloseTo(0.18805200595923235, 12);
  expect(last?.high).toBeCloseTo(0.6801426284952414, 12);
});

test("half of the treated relapsed by week 23, half of the others by week 8", () => {
  expect(kaplanMeier(treated)).toMatchObject({ median: 23, p90: null, events: 9, censored: 12 });
  expect(kaplanMeier(placebo)).toMatchObject({ median: 8, p90: 17, followedTo: 23 });
});

test("once nobody is left the band is not defined", () => {
  expect(kaplanMeier(placebo).points.at(-1)).toMatchObject({ survival: 0, low: null, high: null });
});

test("the restricted mean is the area under the curve", () => {
  const curve = kaplanMeier([...ended(2, 4), ...left(10)], { restrictTo: 6 });
  expect(curve.restrictedMean).toBeCloseTo(2 + (2 / 3) * 2 + (1 / 3) * 2, 12);
  expect(curve.restrictedTo).toBe(6);
  expect(kaplanMeier(ended(2, 4), { restrictTo: 6 }).restrictedTo).toBe(4);
  expect(kaplanMeier(placebo).restrictedMean).toBeCloseTo(182 / 21, 12);
});

test("without subjects there is no figure, and no failure either", () => {
  expect(kaplanMeier([])).toMatchObject({
    subjects: 0,
    points: [],
    median: null,
    restrictedMean: null,
  });
});

test("who is censored at the time of an event was still at risk of it", () => {
  expect(kaplanMeier([...ended(5), ...left(5, 5)]).points[0]?.survival).toBeCloseTo(2 / 3, 12);
});

test("a negative or endless time is refused", () => {
  expect(() => kaplanMeier(ended(-1))).toThrow("-1 is no time to be followed for");
  expect(() => kaplanMeier(ended(Number.POSITIVE_INFINITY))).toThrow("Infinity is no time");
});

test("a curve is read at the last step before a time", () => {
  const { points } = kaplanMeier(treated);
  expect(survivalAt(points, 5)).toBeUndefined();
  expect(survivalAt(points, 12)?.time).toBe(10);
});

test("the log-rank test of the leukaemia trial gives 16.79", () => {
  const { chiSquare, degreesOfFreedom, pValue, groups } = logRank([treated, placebo]);
  expect(chiSquare).toBeCloseTo(16.792940989216536, 9);
  expect(degreesOfFreedom).toBe(1);
  expect(Math.abs(pValue / 4.168809109334529e-5 - 1)).toBeLessThan(1e-9);
  expect(groups.map(({ observed, expected }) => [observed, expected.toFixed(2)])).toEqual([
    [9, "19.25"],
    [21, "10.75"],
  ]);
});

test("the order of groups does not matter, and three groups have two degrees of freedom", () => {
  const one = logRank([treated, placebo]).chiSquare;
  expect(logRank([placebo, treated]).chiSquare).toBeCloseTo(one, 9);
  const three = logRank([treated, placebo, ended(3, 9, 14)]);
  expect(three.degreesOfFreedom).toBe(2);
  expect(logRank([ended(3, 9, 14), treated, placebo]).chiSquare).toBeCloseTo(three.chiSquare, 9);
});

test("fewer than two groups, or groups that never meet, cannot be compared", () => {
  expect(() => logRank([treated])).toThrow("at least two groups");
  expect(() => logRank([treated, []])).toThrow("At no time are two groups at risk");
});
