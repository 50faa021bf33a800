import { createHash } from "node:crypto";
import { eu2018, kr2024 } from "safepact/agreements";
import { eu } from "safepact/calendars/eu";
import { kr } from "safepact/calendars/kr";
import {
  compareScorecards,
  explainScore,
  type Scorecard,
  scoreCompliance,
  scoreMethod,
  verifyScorecard,
} from "safepact/comply";
import { isSafepactError } from "safepact/errors";
import type { CaseEvent } from "safepact/model";
import { expect, test } from "vitest";
import { contentHash } from "../../../src/canonical/contentHash.ts";
import { agreement, own } from "../support/agreement.ts";
import { answer, block, check, event, request } from "../support/events.ts";
import { inputs, kpi, owed, score } from "../support/score.ts";

const monday = "2025-03-10T10:00:00+09:00";
const tuesday = "2025-03-11T10:00:00+09:00";
const late = "2025-03-20T10:00:00+09:00";

/** Ten requests of one item each, of which so many are blocked in time and answered; the rest is overdue. */
function requests(inTime: number, platform = "example") {
  return Array.from({ length: 10 }, (_, n) => [
    request(`r${n}`, monday, [`l${n}`], { platform }),
    ...(n < inTime
      ? [
          block(`l${n}`, tuesday, { platform }),
          { ...answer(`r${n}`, tuesday, { i1: "removed" }), platform },
        ]
      : []),
  ]).flat();
}

const provenance = { source: [], confidence: "sourced" };
const deadline = { amount: 2, unit: "business-day", countFrom: "next-day" };
const one = own([{ kind: "takedown-authority", text: "Take down.", deadline, provenance }]);

test("the score is the weighted mean of what could be evaluated", () => {
  const card = score(requests(8), { agreement: one });
  expect(card.score).toMatchObject({
    value: 80,
    coverage: 2 / 3,
    confidence: 0.95,
    method: "limits-of-parts",
    components: [
      { kpi: "takedown-on-time/request", weight: 1, value: 0.8 },
      { kpi: "reply-rate", weight: 1, value: 0.8 },
    ],
  });
  expect(card.score?.low).toBeLessThan(80);
  expect(card.score?.high).toBeGreaterThan(80);
  expect(card.scoreWithheld).toBeNull();
  expect(card.scoreWithheldCode).toBeNull();
});

test("what less is better of counts the other way", () => {
  const random = Array.from({ length: 10 }, (_, n) =>
    check(late, n < 3 ? "same-seller" : "not-found", { method: "random-sample" }),
  );
  const weights = { "takedown-on-time/request": 0, "reply-rate": 0 };
  expect(score(random, { agreement: one, weights }).score?.value).toBeCloseTo(70, 12);
});

test("a commitment's severity and the caller's weights multiply", () => {
  const severe = own([
    { kind: "takedown-authority", text: "Take down.", deadline, severityWeight: 3, provenance },
  ]);
  const card = score(requests(5), {
    agreement: severe,
    weights: { "reply-rate": 0.5, "seller-told-rate": 2 },
  });
  expect(card.score?.components.map(({ kpi: id, weight }) => [id, weight])).toEqual([
    ["takedown-on-time/request", 3],
    ["reply-rate", 1.5],
    ["seller-told-rate", 2],
  ]);
  expect(card.score?.value).toBeCloseTo((100 * (3 * 0.5 + 1.5 * 0.5 + 2 * 0)) / 6.5, 9);
});

test("a weight of zero takes a figure out, and a negative one is refused", () => {
  const card = score(requests(5), { agreement: one, weights: { "reply-rate": 0 } });
  expect(card.score?.components.map(({ kpi: id }) => id)).toEqual(["takedown-on-time/request"]);
  expect(() => score([], { weights: { "reply-rate": -1 } })).toThrow(
    'weights["reply-rate"] is -1. Pass zero or more.',
  );
});

test("too few units, or too little of what was promised, gives no score and says why", () => {
  const few = score(requests(8).slice(0, 6), { agreement: one });
  expect(few.score).toBeNull();
  expect(few.scoreWithheld).toBe("Only 4 units were evaluated; a score needs 10.");
  expect(few.scoreWithheldCode).toBe("too-few-units");
  const little = score(requests(8), { agreement: { ...agreement } });
  expect(little.scoreWithheldCode).toBe("too-little-evaluated");
  expect(little.scoreWithheld).toMatch(
    /^Only \d+ % of the promised weight could be evaluated; a score needs 50 %\.$/u,
  );
});

test("all in time is no certainty: a score is as unsure as its figures", () => {
  const weights = { "reply-rate": 0 };
  const card = score(requests(10), { agreement: one, weights });
  expect(card.score?.value).toBe(100);
  expect(card.score?.high).toBe(100);
  expect(card.score?.low).toBeCloseTo(
    100 * (kpi(card, "takedown-on-time/request").interval?.low ?? 0),
    9,
  );
  expect(card.score?.low).toBeLessThan(75);
});

test("items of a request hang together, so fewer requests give wider bounds", () => {
  const grouped = [
    request("g1", monday, ["a", "b", "c", "d", "e"]),
    request("g2", monday, ["f", "g", "h", "i", "j"]),
    ..."abcde".split("").map((listing) => block(listing, tuesday)),
  ];
  const weights = { "reply-rate": 0 };
  const wide = score(grouped, { agreement: one, weights }).score;
  const narrow = score(requests(5), { agreement: one, weights }).score;
  expect([wide?.value, narrow?.value]).toEqual([50, 50]);
  expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeGreaterThan(80);
  expect((narrow?.high ?? 0) - (narrow?.low ?? 0)).toBeLessThan(80);
});

test("reappearance takes part in the bounds", () => {
  const promise = own([{ kind: "prevent-relisting", text: "Keep away.", provenance }]);
  const events = Array.from({ length: 12 }, (_, n) => {
    const hazardId = `h${n}`;
    const back = {
      type: "listing.reappeared",
      at: late,
      listingId: "z",
      of: "a",
      class: "same-seller",
      hazardId,
    };
    return [
      block("a", monday, { hazardId }),
      ...(n < 3 ? [event(back)] : []),
      check("2025-09-01T10:00:00+09:00", "not-found", { hazardId }),
    ];
  }).flat();
  const drawn = score(events, { agreement: promise }).score;
  expect(drawn?.value).toBeCloseTo(75, 9);
  expect(drawn?.low).toBeGreaterThan(30);
  expect(drawn?.low).toBeLessThan(75);
  expect(drawn?.high).toBeGreaterThan(75);
});

/** The root as the documentation describes it, of events whose hashes share no first byte with another. */
function rootOf(events: readonly CaseEvent[]): string {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
  const leaves = events.map((each) => Buffer.from(contentHash(each), "hex"));
  const byFirst = new Map<number, Map<number, Buffer[]>>();
  for (const leaf of leaves.sort(Buffer.compare)) {
    const [first = 0, second = 0] = leaf;
    const branch = byFirst.get(first) ?? new Map<number, Buffer[]>();
    byFirst.set(first, branch);
    branch.set(second, [...(branch.get(second) ?? []), leaf]);
  }
  const written = (parts: readonly (readonly [number, Uint8Array])[]) =>
    hash(Buffer.concat(parts.map(([byte, each]) => Buffer.from([byte, ...each]))));
  return written(
    [...byFirst].map(([first, branch]) => [
      first,
      written(
        [...branch].map(([second, bucket]) => [second, hash(Buffer.concat(bucket))] as const),
      ),
    ]),
  ).toString("hex");
}

test("all inputs are hashed into the card", () => {
  const events = requests(8);
  const card = score(events, { agreement: one });
  expect(card.inputs).toMatchObject({
    agreement: contentHash(one),
    calendars: contentHash([kr]),
    events: rootOf(events),
    eventCount: events.length,
    hazards: null,
    duties: null,
  });
  const other = score(events, { agreement: one, weights: { "reply-rate": 2 } });
  expect(other.inputs.options).not.toBe(card.inputs.options);
  expect(score(events, { agreement: one, calendars: [eu, kr] }).inputs).toEqual(card.inputs);
});

test("a card that was changed does not verify, and the first difference is named", () => {
  const events = requests(8);
  const given = { ...inputs, agreement: one, events };
  const card: Scorecard = JSON.parse(JSON.stringify(scoreCompliance(given)));
  expect(verifyScorecard(card, given)).toEqual({ verified: true });
  const [first, ...rest] = card.kpis;
  const better = first ? { ...card, kpis: [{ ...first, numerator: 10 }, ...rest] } : card;
  expect(verifyScorecard(better, given)).toMatchObject({
    verified: false,
    path: ["kpis", 0, "numerator"],
    inCard: 10,
    recomputed: 8,
    message: "At kpis.0.numerator the card says 10, and its inputs give 8.",
  });
  expect(verifyScorecard(card, { ...given, events: events.slice(1) })).toMatchObject({
    verified: false,
    path: ["inputs", "events"],
    message: "The card was computed from other inputs: inputs.events differs.",
  });
});

test("a card of a method that is no longer shipped is refused with that reason", () => {
  const card = score([], { agreement: one });
  const old = { ...card, method: { ...scoreMethod, version: "0" } };
  try {
    verifyScorecard(old, { ...inputs, events: [] });
    expect.unreachable();
  } catch (error) {
    expect(isSafepactError(error) && error.code).toBe("UNKNOWN_METHOD_VERSION");
  }
});

test("what is no card is refused", () => {
  expect(() => verifyScorecard(JSON.parse("{}"), { ...inputs, events: [] })).toThrow(
    "This is no scorecard.",
  );
  const card = score([]);
  const broken: readonly object[] = [
    { asOf: 7 },
    { platform: undefined },
    { period: { from: "2025", to: "2025" } },
    { period: null },
  ];
  for (const fields of broken) {
    const file = JSON.parse(JSON.stringify({ ...card, ...fields }));
    expect(() => verifyScorecard(file, { ...inputs, events: [] })).toThrow("This is no scorecard.");
  }
});

test("a card is a draft until the platform has had its say", () => {
  expect(score([])).toMatchObject({ status: "draft" });
  const platformResponse = { at: late, position: "disputed", text: "r3 reached us late." } as const;
  const given = { ...inputs, events: [], status: "final", platformResponse } as const;
  const card = scoreCompliance(given);
  expect(card).toMatchObject({ status: "final", platformResponse });
  expect(verifyScorecard(card, { ...inputs, events: [] })).toEqual({ verified: true });
});

test("an explanation lists what cost most, and its losses add up", () => {
  const card = score(requests(6), { agreement: one, weights: { "takedown-on-time/request": 3 } });
  const more = { agreement: one, weights: { "takedown-on-time/request": 3 } };
  const { value, losses, notEvaluated } = explainScore(card, owed(requests(6), more));
  expect(losses.map(({ kpi: id }) => id)).toEqual(["takedown-on-time/request", "reply-rate"]);
  expect(losses[0]?.message).toBe(
    "takedown-on-time/request cost 30.0 points: 4 of 10 (unit: item).",
  );
  expect(losses[0]?.obligationIds).toHaveLength(4);
  expect(losses.reduce((sum, { pointsLost }) => sum + pointsLost, 0)).toBeCloseTo(
    100 - (value ?? 0),
    9,
  );
  expect(notEvaluated.map(({ kpi: id }) => id)).toContain("still-available-rate");
});

test("averages over platforms are given pooled and unweighted, both labelled", () => {
  const big = scoreCompliance({ ...inputs, agreement: one, events: requests(9) });
  const smallEvents = [
    request("s", monday, ["s1"], { platform: "small" }),
    request("t", monday, ["t1"], { platform: "small" }),
    block("s1", tuesday, { platform: "small" }),
  ];
  const small = scoreCompliance({
    ...inputs,
    agreement: one,
    platform: "small",
    events: smallEvents,
  });
  const none = scoreCompliance({ ...inputs, agreement: one, platform: "none", events: [] });
  const { kpis, meanScore, warnings } = compareScorecards([big, small, none]);
  expect(kpis[0]).toMatchObject({
    id: "takedown-on-time/request",
    pooled: { weighting: "pooled", numerator: 10, denominator: 12, value: 10 / 12 },
    mean: { weighting: "unweighted-mean", platforms: 2, value: 0.7 },
    notEvaluated: ["none"],
  });
  expect(meanScore).toMatchObject({ platforms: 1, value: big.score?.value });
  expect(warnings).toEqual(["Some cards are drafts."]);
});

test("a share over time is not pooled from counts, counts are added", () => {
  const cards = ["example", "other"].map((platform) =>
    scoreCompliance({
      ...inputs,
      platform,
      events: [
        block("a", tuesday, { platform }),
        check("2025-09-01T10:00:00+09:00", "not-found", { platform }),
      ],
    }),
  );
  const { kpis } = compareScorecards(cards);
  const find = (id: string) => kpis.find((each) => each.id === id);
  expect(find("reappearance")).toMatchObject({ pooled: { value: null }, mean: { value: 0 } });
  expect(find("blocked-count")).toMatchObject({
    kind: "count",
    pooled: { value: 2 },
    mean: { value: 1 },
  });
});

test("cards that are hard to compare are compared with warnings, cards of two methods not at all", () => {
  const a = score([], { agreement: one });
  const b = score([], { period: { from: "2025-02-01", to: "2025-06-30" }, asOf: late });
  expect(compareScorecards([a, b]).warnings).toEqual([
    "The cards use different texts of the agreement.",
    "The cards are of different periods.",
    "The cards are of different moments.",
    "The cards were computed with different options.",
    "Some cards are drafts.",
  ]);
  const old = { ...b, method: { ...b.method, version: "0" } };
  expect(() => compareScorecards([a, old])).toThrow("version 4 and version 0 of the method");
  expect(() => compareScorecards([])).toThrow("There is no card to compare.");
});

test("without a period the card covers the agreement until the day of the account", () => {
  const { period, ...rest } = inputs;
  expect(period.from).toBe("2025-01-01");
  const card = scoreCompliance({ ...rest, agreement: kr2024, events: [] });
  expect(card.period).toEqual({ from: "2024-05-13", to: "2025-12-31" });
  const monthly = scoreCompliance({
    ...rest,
    period: { from: "2025-03", to: "2025-03" },
    events: [],
  });
  expect(monthly.period).toEqual({ from: "2025-03-01", to: "2025-03-31" });
});

test("the figure of the EU pledge is computed by its own limit and calendar", () => {
  // 8 June 2020 was a Monday; the institutions work on all days of that week.
  const events = [
    request("r1", "2020-06-08T09:00:00+02:00", ["a", "b"], { kind: "notice" }),
    block("a", "2020-06-10T17:00:00+02:00"),
    block("b", "2020-06-11T09:00:00+02:00"),
  ].map((each) => ({ ...each, platform: "ebay" }));
  const card = scoreCompliance({
    ...inputs,
    agreement: eu2018,
    platform: "ebay",
    calendars: [eu],
    period: { from: "2020-06-01", to: "2020-11-30" },
    asOf: "2020-12-31T00:00:00+01:00",
    events,
  });
  expect(kpi(card, "takedown-on-time/request")).toMatchObject({ numerator: 1, denominator: 2 });
});

test.each([
  [{ withinDays: -1 }, "withinDays cannot be -1."],
  [{ period: { from: "2025-13" } }, 'period.from is "2025-13", no date. Pass YYYY-MM-DD'],
  [
    { period: { from: "2025-06", to: "2025-05" } },
    "The period begins on 2025-06-01 and ends on 2025-05-31.",
  ],
  [{ asOf: "2024-01-01T00:00:00Z", period: {} }, "The period begins on 2025-01-01"],
  [{ weights: { "reply-rat": 2 } }, 'No score is made of "reply-rat". Weights are given to'],
  [{ weights: { "blocked-count": 1 } }, 'No score is made of "blocked-count".'],
  [{ confidence: 95 }, "95 is no confidence. Pass a number between 0 and 1, such as 0.95."],
])("the option %j is refused with advice", (option, message) => {
  expect(() => score([], option)).toThrow(message);
});

test("thousands of purchasers in one account do not make up for what was not evaluated", () => {
  const promise = own([{ kind: "recall-info", text: "Tell buyers.", provenance }]);
  const counts = {
    affected: 5000,
    contactable: 5000,
    attempted: 5000,
    delivered: 4000,
    bounced: 0,
  };
  const told = event({ type: "consumers.notified", at: tuesday, ...counts });
  const card = score([told], { agreement: promise });
  expect(kpi(card, "consumer-told-rate").value).toBe(0.8);
  expect(card.scoreWithheld).toBe("Only 0 units were evaluated; a score needs 10.");
});
