import { clopperPearsonInterval, clusteredInterval, wilsonInterval } from "safepact/statistics";
import { expect, test } from "vitest";
import { random } from "../../../src/statistics/random.ts";

/** Successes, trials, confidence; Clopper–Pearson and Wilson bounds. Source: scipy 1.17.1, binomtest.proportion_ci. */
const published = [
  [0, 10, 0.95, 0.0, 0.30849710781876294, 0.0, 0.27753279986288926],
  [
    1, 10, 0.95, 0.0025285785444625728, 0.44501611702819543, 0.017876213095072896,
    0.4041500267952385,
  ],
  [5, 10, 0.95, 0.1870860284474045, 0.8129139715525955, 0.236593090512564, 0.7634069094874361],
  [10, 10, 0.95, 0.6915028921812371, 1.0, 0.7224672001371109, 1.0],
  [
    81, 263, 0.95, 0.25273674558504267, 0.36762192260134746, 0.2552885198782742,
    0.36620957698280004,
  ],
  [
    15, 148, 0.95, 0.05784401008344801, 0.16165049034947895, 0.06238639953073629,
    0.16048724172330803,
  ],
  [
    1, 29, 0.95, 0.0008726468835971072, 0.17764429548841465, 0.006113214292762667,
    0.17175521879320282,
  ],
  [50, 50, 0.99, 0.8994549166251414, 1.0, 0.8828479082823721, 1.0],
  [561, 561, 0.95, 0.9934460288741481, 1.0, 0.9931990494665272, 1.0],
  [
    748, 1915, 0.95, 0.3686695820874453, 0.41286710902566914, 0.36898882696661744,
    0.4126502458843963,
  ],
  [
    3, 100_000, 0.95, 6.186763915927223e-6, 8.767020256784099e-5, 1.0202758544517341e-5,
    8.82080492517673e-5,
  ],
  [
    99_997, 100_000, 0.9, 0.9999224652776326, 0.9999918230371896, 0.9999249364344631,
    0.9999880104862549,
  ],
] as const;

test.each(published)(
  "%d of %d at %d has the intervals of scipy",
  (successes, trials, confidence, ...bounds) => {
    const exact = clopperPearsonInterval(successes, trials, { confidence });
    const score = wilsonInterval(successes, trials, { confidence });
    const [exactLow, exactHigh, scoreLow, scoreHigh] = bounds;
    expect(Math.abs(exact.low - exactLow)).toBeLessThan(1e-8);
    expect(Math.abs(exact.high - exactHigh)).toBeLessThan(1e-8);
    expect(Math.abs(score.low - scoreLow)).toBeLessThan(1e-13);
    expect(Math.abs(score.high - scoreHigh)).toBeLessThan(1e-13);
  },
);

test("a small lower bound keeps its digits", () => {
  const { low } = clopperPearsonInterval(3, 100_000);
  expect(Math.abs(low / 6.186763915927223e-6 - 1)).toBeLessThan(1e-8);
});

test("clusters of one unit each give the plain interval", () => {
  const clusters = Array.from({ length: 20 }, (_, i) => ({ successes: i < 15 ? 1 : 0, trials: 1 }));
  expect(clusteredInterval(clusters)).toEqual(wilsonInterval(15, 20));
});

test("clusters that always agree count once each", () => {
  const clusters = Array.from({ length: 10 }, (_, i) => ({ successes: i < 5 ? 8 : 0, trials: 8 }));
  const { low, high, effectiveSize, clusters: count } = clusteredInterval(clusters);
  expect(effectiveSize).toBeCloseTo(10, 9);
  expect(count).toBe(10);
  const plain = wilsonInterval(5, 10);
  expect(low).toBeCloseTo(plain.low, 9);
  expect(high).toBeCloseTo(plain.high, 9);
});

test("one request of many items is one observation", () => {
  const { effectiveSize, low } = clusteredInterval([{ successes: 300, trials: 300 }]);
  expect(effectiveSize).toBe(1);
  expect(low).toBeCloseTo(wilsonInterval(1, 1).low, 12);
});

test("one large request among small ones does not hide behind their number", () => {
  const small = Array.from({ length: 9 }, () => ({ successes: 1, trials: 1 }));
  const { effectiveSize } = clusteredInterval([{ successes: 100, trials: 100 }, ...small]);
  // Half of what the requests would be if their items always agreed, since nothing shows how far they do.
  expect(effectiveSize).toBeCloseTo(109 / (1 + ((100 ** 2 + 9) / 109 - 1) / 2), 9);
  expect(effectiveSize).toBeLessThan(3);
});

test("the exact interval is given on demand, with the effective size", () => {
  const clusters = [
    { successes: 3, trials: 4 },
    { successes: 1, trials: 4 },
    { successes: 4, trials: 4 },
  ];
  const exact = clusteredInterval(clusters, { kind: "clopper-pearson" });
  const score = clusteredInterval(clusters);
  expect(exact.method).toBe("clopper-pearson-clustered");
  expect(exact.effectiveSize).toBe(score.effectiveSize);
  expect(exact.high - exact.low).toBeGreaterThan(score.high - score.low);
});

test.each([
  [1, 0],
  [5, 3],
  [-1, 3],
  [Number.NaN, 3],
])("%d of %d is refused", (successes, trials) => {
  expect(() => wilsonInterval(successes, trials)).toThrow("is no proportion");
  expect(() => clopperPearsonInterval(successes, trials)).toThrow("is no proportion");
});

test("a confidence of 95 is refused with advice", () => {
  expect(() => wilsonInterval(1, 2, { confidence: 95 })).toThrow(
    "95 is no confidence. Pass a number between 0 and 1, such as 0.95.",
  );
});

/** Requests of one to six items whose outcomes hang together, as in bench/comply/coverage.ts. */
function* made(size: number, rate: number, correlation: number, runs: number) {
  const draw = random(7);
  const chance = () => draw.below(1_000_000) / 1_000_000;
  for (let run = 0; run < runs; run++) {
    yield Array.from({ length: size }, () => {
      const trials = 1 + draw.below(6);
      const common = chance() < rate;
      let successes = 0;
      for (let item = 0; item < trials; item++) {
        if (chance() < Math.sqrt(correlation) ? common : chance() < rate) successes++;
      }
      return { successes, trials };
    });
  }
}

test.each([
  [10, 0.9, 0],
  [20, 0.9, 0.5],
  [50, 0.95, 0.5],
  [100, 0.5, 0.2],
])(
  "the interval of %d requests holds a rate of %d at a correlation of %d",
  (size, rate, correlation) => {
    let inside = 0;
    for (const requests of made(size, rate, correlation, 1000)) {
      const { low, high } = clusteredInterval(requests);
      if (low <= rate && rate <= high) inside++;
    }
    expect(inside).toBeGreaterThan(890);
  },
);
