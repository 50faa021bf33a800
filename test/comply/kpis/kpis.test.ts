import { explainScore, scoreRows, takedownTimes, vocabularies } from "safepact/comply";
import type { CaseEvent, HazardRecord } from "safepact/model";
import { clopperPearsonInterval, kaplanMeier, wilsonInterval } from "safepact/statistics";
import { expect, test } from "vitest";
import { dutyOf } from "../../support/dutyOf.ts";
import { parseHazardRecord } from "../../support/untrusted.ts";
import { own } from "../support/agreement.ts";
import { answer, block, check, event, request } from "../support/events.ts";
import { inputs, kpi, owed, score } from "../support/score.ts";

const gpsr22p4 = dutyOf("eu-gpsr-22-4");

const monday = "2025-03-10T10:00:00+09:00";
const tuesday = "2025-03-11T10:00:00+09:00";
const late = "2025-03-20T10:00:00+09:00";

function record(fields: object): HazardRecord {
  const parsed = parseHazardRecord({ products: [{ name: "Kettle" }], ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

test("a card holds every figure in its fixed order", () => {
  expect(score([]).kpis.map(({ id }) => id)).toEqual(vocabularies.kpiIds);
});

test("without events nothing was evaluated: no figure is 0 or 100 %", () => {
  const card = score([]);
  const rates = card.kpis.filter(({ kind }) => kind === "rate");
  expect(rates.map(({ value, interval }) => value ?? interval)).toEqual(rates.map(() => null));
  expect(rates.every(({ reason }) => reason !== undefined)).toBe(true);
  expect(card.score).toBeNull();
  expect(card.scoreWithheld).toContain("Only 0 % of the promised weight");
});

test("takedowns on time: items done in time by items due or decided, and what is out or unknown apart", () => {
  const events = [
    request("r1", monday, ["a", "b", "c", "d", "e"]),
    block("a", tuesday),
    block("b", late),
    answer("r1", tuesday, { i4: "refused", i5: "not-found" }),
    request("r2", monday, ["f"]),
    event({ type: "request.withdrawn", at: tuesday, requestId: "r2" }),
    request("r3", "2025-06-30T10:00:00+09:00", ["g"]),
  ];
  const figure = kpi(
    score(events, { asOf: "2025-07-01T00:00:00+09:00" }),
    "takedown-on-time/request",
  );
  expect(figure).toMatchObject({
    numerator: 1,
    denominator: 3,
    value: 1 / 3,
    notEvaluated: 2,
    excluded: [{ reason: "withdrawn", count: 1 }],
    selfDeclared: true,
    weighting: "pooled",
    reading: "on-time",
    shown: {
      met: 1,
      late: 1,
      overdue: 1,
      open: 1,
      "refused-undecided": 1,
      "gone-unconfirmed": 1,
    },
  });
  expect(figure.interval?.method).toBe("wilson-clustered");
});

test("each event behind a figure is named in the stream beside the card", () => {
  const events = [request("r1", monday, ["a"]), block("a", tuesday)];
  const [asked, blocked] = events.map(({ id }) => id);
  const rows = [...scoreRows({ ...inputs, events })];
  expect(rows.map(({ row, eventIds }) => [row, ...eventIds])).toEqual([
    // The takedown, and what purchasers were to be told, for which there is no limit.
    ["obligation", asked, blocked],
    ["obligation", blocked],
    ["evidence", asked],
    ["evidence", blocked],
    ["evidence", blocked],
  ]);
  expect(rows[3]).toMatchObject({
    kpis: ["seller-told-rate", "blocked-count"],
    listingId: "a",
    numerator: 0,
    denominator: 1,
  });
});

test("one item per request gives the plain interval, exact on demand", () => {
  const events = [1, 2, 3, 4].flatMap((n) => [
    request(`r${n}`, monday, [`l${n}`]),
    ...(n < 4 ? [block(`l${n}`, tuesday)] : []),
  ]);
  const wilson = kpi(score(events), "takedown-on-time/request").interval;
  expect(wilson).toEqual(wilsonInterval(3, 4));
  const exact = kpi(
    score(events, { intervals: "clopper-pearson" }),
    "takedown-on-time/request",
  ).interval;
  expect(exact).toEqual(clopperPearsonInterval(3, 4));
});

test("monitoring is self-declared, and what the platform's own clock hides stands beside it", () => {
  const matched = (listingId: string, at: string, outcome = "match") =>
    event({ type: "listing.matched", at, listingId, channel: "monitoring", outcome });
  const events = [
    event({
      type: "bulletin.received",
      at: "2025-03-03T10:00:00+09:00",
      bulletinId: "b1",
      hazardIds: ["h1"],
    }),
    matched("m1", monday),
    block("m1", tuesday),
    matched("m2", monday, "review"),
    request("r1", late, ["missed", "m1"]),
  ];
  const figure = kpi(
    score(events, { asOf: "2025-04-09T10:00:00+09:00" }),
    "takedown-on-time/monitoring",
  );
  expect(figure).toMatchObject({
    numerator: 1,
    denominator: 1,
    selfDeclared: true,
    shown: {
      reviewQueue: 1,
      reviewQueueMedianDays: 30,
      publicationToBlockMedianHours: 8 * 24,
      missesFoundByOthers: 1,
    },
  });
  const hazards = [record({ id: "h1", source: { id: "1", publishedOn: "2025-03-01" } })];
  const published = kpi(score(events, { hazards }), "takedown-on-time/monitoring");
  expect(published.shown["publicationToBlockMedianHours"]).toBe(10 * 24 + 10);
});

test("a consumer's report has its own limit and figure", () => {
  const report = request("r1", monday, ["c"], { kind: "consumer-report" });
  const figure = kpi(
    score([report, block("c", "2025-03-14T10:00:00+09:00")]),
    "takedown-on-time/consumer-report",
  );
  expect(figure).toMatchObject({ numerator: 1, denominator: 1 });
});

test("a request is replied to once every item has a decision", () => {
  const events = [
    request("full", monday, ["a", "b"]),
    answer("full", tuesday, { i1: "removed" }),
    answer("full", late, { i2: "refused" }),
    request("part", monday, ["c", "d"]),
    answer("part", tuesday, { i1: "removed" }),
    request("none", monday, ["e"]),
    event({ type: "request.acknowledged", at: tuesday, requestId: "none" }),
    request("gone", monday, ["f"]),
    event({ type: "request.withdrawn", at: tuesday, requestId: "gone" }),
    request("shrunk", monday, ["g", "h"]),
    event({ type: "request.withdrawn", at: tuesday, requestId: "shrunk", itemIds: ["i2"] }),
    answer("shrunk", tuesday, { i1: "removed" }),
    request("consumer", monday, ["k"], { kind: "consumer-report" }),
    answer("consumer", tuesday, { i1: "removed" }),
  ];
  expect(kpi(score(events), "reply-rate")).toMatchObject({
    unit: "request",
    numerator: 2,
    denominator: 4,
    excluded: [{ reason: "withdrawn", count: 1 }],
    shown: {
      full: 2,
      partial: 1,
      none: 1,
      acknowledged: 1,
      consumerReports: 1,
      consumerReportsAnswered: 1,
    },
  });
});

test("sellers told: blocked listings with the seller notified, a full count without interval", () => {
  const events = [
    block("a", tuesday),
    block("b", tuesday),
    block("w", tuesday, { action: "warned" }),
    event({ type: "seller.notified", at: late, listingId: "a", channel: "email" }),
    event({ type: "seller.notified", at: late, listingId: "a", channel: "sms" }),
  ];
  const card = score(events);
  expect(kpi(card, "seller-told-rate")).toMatchObject({
    numerator: 1,
    denominator: 2,
    interval: null,
    intervalNote: "full-count",
  });
  expect(card.told.sellers).toEqual({ blockedListings: 2, notified: 1, rate: 0.5 });
});

const told = (at: string, affected: number, delivered: number, more: object = {}) =>
  event({
    type: "consumers.notified",
    at,
    affected,
    contactable: affected - 1,
    attempted: affected - 1,
    delivered,
    bounced: 1,
    ...more,
  });

test("purchasers told: reached by affected, as distinct people over all records", () => {
  const events = [
    block("a", tuesday),
    told("2025-03-12", 100, 40),
    told("2025-03-14", 100, 80),
    block("b", tuesday, { hazardId: "h2" }),
    told("2025-03-14", 50, 10, { hazardId: "h2" }),
    block("c", tuesday, { hazardId: "h3" }),
  ];
  const card = score(events);
  expect(kpi(card, "consumer-told-rate")).toMatchObject({
    numerator: 90,
    denominator: 150,
    notEvaluated: 1,
    interval: null,
    intervalNote: "full-count",
  });
  expect(card.told.consumers).toEqual({
    hazards: 2,
    hazardsWithoutFigures: 1,
    affected: 150,
    contactable: 148,
    attempted: 148,
    delivered: 90,
    bounced: 2,
    unreachable: 2,
    rate: 0.6,
  });
});

test("accounts of different purchases add up, of overlapping ones the later counts", () => {
  const may = { purchaseWindow: { from: "2024-05-01", to: "2024-05-31" } };
  const june = { purchaseWindow: { from: "2024-06", to: "2024-06" } };
  const both = { purchaseWindow: { from: "2024-05-15", to: "2024-06-15" } };
  const apart = score([told("2025-03-12", 10, 5, may), told("2025-03-13", 20, 8, june)]);
  expect(kpi(apart, "consumer-told-rate")).toMatchObject({ numerator: 13, denominator: 30 });
  const mixed = score([told("2025-03-12", 10, 5, may), told("2025-03-13", 20, 8, both)]);
  expect(kpi(mixed, "consumer-told-rate")).toMatchObject({ numerator: 8, denominator: 20 });
  expect(mixed.dataQuality.map(({ code }) => code)).toEqual(["overlapping-purchase-windows"]);
});

test("an account whose numbers contradict each other is left out", () => {
  const card = score([told("2025-03-12", 10, 20)]);
  expect(kpi(card, "consumer-told-rate")).toMatchObject({ value: null, notEvaluated: 1 });
  expect(card.dataQuality.map(({ code }) => code)).toEqual(["inconsistent-counts"]);
});

const again = (at: string, more: object = {}) =>
  event({
    type: "listing.reappeared",
    at,
    listingId: "z",
    of: "a",
    class: "other-seller",
    ...more,
  });
const looked = (at: string, more: object = {}) =>
  check(at, "not-found", { method: "random-sample", ...more });

test("reappearance: the share of blocked products that come back within the window of checked days", () => {
  const products = [1, 2, 3, 4].flatMap((n) => {
    const hazardId = `h${n}`;
    const came = n === 1 ? [again("2025-03-31T10:00:00+09:00", { hazardId })] : [];
    return [
      block("a", "2025-03-11T10:00:00+09:00", { hazardId }),
      ...came,
      looked("2025-07-09T10:00:00+09:00", { hazardId }),
    ];
  });
  const unchecked = block("a", tuesday, { hazardId: "h5" });
  const card = score([...products, unchecked]);
  expect(card.reappearance).toMatchObject({
    withinDays: 90,
    share: 0.25,
    pairs: 4,
    unchecked: 1,
    checks: 4,
    byClass: [
      { class: "same-listing", count: 0 },
      { class: "same-seller", count: 0 },
      { class: "other-seller", count: 1 },
      { class: "other-platform", count: 0 },
    ],
  });
  // Of four, one came back on the twentieth day, and three were last looked for on the hundred-and-twentieth.
  const { curve = [], thinned } = card.reappearance;
  expect(thinned).toBe(false);
  expect(
    curve.map(({ time, atRisk, events: back, survival }) => [time, atRisk, back, survival]),
  ).toEqual([
    [20, 4, 1, 0.75],
    [120, 3, 0, 0.75],
  ]);
  const { interval } = card.reappearance;
  expect(curve.map(({ high }) => 1 - (high ?? 0))).toEqual([interval?.low, interval?.low]);
  expect(card.reappearance.productMonths).toBeCloseTo((4 * 120) / (365.25 / 12), 9);
  expect(card.reappearance.per100ProductMonths).toBeCloseTo(100 / ((4 * 120) / (365.25 / 12)), 9);
  expect(kpi(card, "reappearance")).toMatchObject({
    numerator: 1,
    denominator: 4,
    value: 0.25,
    better: "less",
    weighting: "kaplan-meier",
    interval: { method: "kaplan-meier-log-log" },
    notEvaluated: 1,
  });
});

test("a product on another platform is shown and not charged to this one", () => {
  const card = score([
    block("a", tuesday),
    again("2025-03-31T10:00:00+09:00", { class: "other-platform" }),
    looked("2025-07-09T10:00:00+09:00"),
  ]);
  expect(card.reappearance).toMatchObject({ share: 0, per100ProductMonths: 0 });
  expect(card.reappearance.byClass.at(-1)).toEqual({ class: "other-platform", count: 1 });
});

test("without anybody looking long enough there is no share, however quiet it was", () => {
  const short = score([block("a", tuesday), looked("2025-03-31T10:00:00+09:00")]);
  expect(short.reappearance).toMatchObject({ share: null, interval: null, pairs: 1 });
  expect(kpi(short, "reappearance").reason).toBe("No product was followed for 90 days.");
  const within = score([block("a", tuesday), looked("2025-03-31T10:00:00+09:00")], {
    withinDays: 14,
  });
  expect(within.reappearance.share).toBe(0);
});

test("the same listing counts again only after another block", () => {
  const events = [
    block("a", tuesday),
    again("2025-03-20T10:00:00+09:00"),
    again("2025-03-21T10:00:00+09:00"),
    block("z", "2025-03-22T10:00:00+09:00"),
    again("2025-03-30T10:00:00+09:00"),
  ];
  const { byClass } = score(events).reappearance;
  expect(byClass.find((each) => each.class === "other-seller")?.count).toBe(2);
});

test("following ends when the block was lifted as wrong or the record retracted", () => {
  const restored = event({
    type: "listing.restored",
    at: "2025-03-20T10:00:00+09:00",
    listingId: "a",
    reason: "appeal-upheld",
  });
  const card = score([block("a", tuesday), restored, again("2025-03-25T10:00:00+09:00")]);
  expect(card.reappearance).toMatchObject({ pairs: 0, unchecked: 1 });
});

test("a reappearance of what was never blocked is reported", () => {
  const card = score([again("2025-03-25T10:00:00+09:00")]);
  expect(card.dataQuality.map(({ code }) => code)).toEqual(["reappearance-without-block"]);
});

test("only random checks give a rate of what is still available", () => {
  const random = { method: "random-sample", sampleFrame: "blocked listings of March" };
  const events = [
    check(monday, "not-found", random),
    check(monday, "same-seller", random),
    check(monday, "similar", random),
    check(monday, "unable-to-check", random),
    check(monday, "same-listing"),
    check(monday, "other-seller", { method: "seeding" }),
    check(monday, "not-found", { method: "purchase" }),
  ];
  const card = score(events);
  expect(card.verification).toEqual({
    randomChecks: 3,
    stillAvailable: 1,
    rate: 1 / 3,
    interval: wilsonInterval(1, 3),
    targetedFindings: 2,
    targetedChecks: 3,
    unableToCheck: 1,
    sampleFrames: ["blocked listings of March"],
  });
  const targeted = score(events.slice(4));
  expect(targeted.verification).toMatchObject({ rate: null, interval: null, targetedFindings: 2 });
});

test("false removals: wrong matches in a random sample of removals, with objections beside them", () => {
  const reviewed = (listingId: string, outcome: string, method = "random-sample") =>
    event({ type: "removal.reviewed", at: late, listingId, outcome, method });
  const objected = (listingId: string) =>
    event({ type: "seller.objected", at: tuesday, listingId });
  const events = [
    ...["a", "b", "c", "d"].map((listing) => block(listing, monday)),
    reviewed("a", "right"),
    reviewed("b", "wrong-match"),
    reviewed("c", "unable-to-check"),
    reviewed("d", "wrong-match", "targeted"),
    objected("c"),
    objected("d"),
    event({ type: "objection.decided", at: late, listingId: "d", decision: "upheld" }),
    event({ type: "listing.restored", at: late, listingId: "d", reason: "appeal-upheld" }),
  ];
  expect(kpi(score(events), "false-removal-rate")).toMatchObject({
    numerator: 1,
    denominator: 2,
    notEvaluated: 1,
    better: "less",
    shown: { openObjections: 1, objectionsUpheld: 1, restoredAsWrong: 1, targetedWrong: 1 },
  });
});

test("blocked listings are counted by basis, product group and cause, and those that had come back apart", () => {
  const hazards = [
    record({
      id: "h1",
      basis: "test-confirmed",
      products: [{ name: "Slime", categories: [{ system: "kats", label: "Children" }] }],
      hazards: [{ type: "chemical" }],
    }),
    record({ id: "h2", basis: "recalled-abroad", hazards: [{ type: "fire" }, { type: "burns" }] }),
  ];
  const events = [
    block("a", tuesday),
    block("a", late),
    block("b", tuesday),
    again(late, { listingId: "b2", of: "b" }),
    block("b2", "2025-03-21T10:00:00+09:00"),
    block("c", tuesday, { hazardId: "h2" }),
    block("d", tuesday, { hazardId: "h3" }),
    block("e", "2025-07-01T00:00:00+09:00"),
  ];
  const card = score(events, { hazards });
  expect(card.blockedCounts).toEqual([
    { basis: "recalled-abroad", group: "unknown", cause: "fire", count: 1 },
    { basis: "test-confirmed", group: "Children", cause: "chemical", count: 3 },
    { basis: "unknown", group: "unknown", cause: "unknown", count: 1 },
  ]);
  expect(kpi(card, "blocked-count")).toMatchObject({
    kind: "count",
    value: 5,
    denominator: null,
    intervalNote: "full-count",
    shown: { reappeared: 1, "test-confirmed": 3, "recalled-abroad": 1, unknown: 1 },
  });
});

test("a limit that is only a ceiling reads within the ceiling", () => {
  const events = [request("r1", monday, ["a"], { kind: "order" }), block("a", tuesday)];
  const duties = [{ ...gpsr22p4, calendar: "KR" }];
  const figure = kpi(score(events, { duties }), "duty-on-time/eu-gpsr-22-4");
  expect(figure).toMatchObject({ numerator: 1, denominator: 1, reading: "within-ceiling" });
  expect("met" in figure).toBe(false);
});

test("a promised value is kept or not", () => {
  const provenance = { source: [], confidence: "sourced" };
  const deadline = { amount: 2, unit: "business-day", countFrom: "next-day" };
  const kpis = [
    { id: "k", text: "Share", kpi: "takedown-on-time/request", target: 0.9, provenance },
  ];
  const agreement = own(
    [{ kind: "takedown-authority", text: "Take down.", deadline, provenance }],
    { kpis },
  );
  const met = (events: Parameters<typeof score>[0]) =>
    kpi(score(events, { agreement }), "takedown-on-time/request").met;
  expect(met([request("r1", monday, ["a"]), block("a", tuesday)])).toBe(true);
  expect(met([request("r1", monday, ["a"])])).toBe(false);
  expect(met([])).toBeUndefined();
});

test("time to block counts open items for as long as they have been open", () => {
  const events = [
    request("r1", monday, ["a", "b", "c", "d"]),
    block("a", tuesday),
    block("b", "2025-03-12T10:00:00+09:00"),
    answer("r1", tuesday, { i4: "not-found" }),
  ];
  const { byChannel } = score(events, { asOf: "2025-03-20T10:00:00+09:00" }).timeToBlock;
  expect(byChannel.request).toMatchObject({
    subjects: 3,
    events: 2,
    censored: 1,
    medianHours: 48,
    p90Hours: null,
    restrictedMeanHours: 24 + 24 * (2 / 3) + 192 * (1 / 3),
    restrictedToHours: 240,
    thinned: false,
  });
  expect(byChannel.request.curve.map(({ time }) => time)).toEqual([24, 48]);
  expect(byChannel.monitoring).toMatchObject({
    subjects: 0,
    medianHours: null,
    restrictedMeanHours: null,
  });
});

test("an agreement without limits still has its times to block", () => {
  const agreement = own([
    {
      kind: "takedown-authority",
      text: "Promptly.",
      provenance: { source: [], confidence: "sourced" },
    },
  ]);
  const card = score([request("r1", monday, ["a"]), block("a", tuesday)], { agreement });
  expect(kpi(card, "takedown-on-time/request")).toMatchObject({
    value: null,
    notEvaluated: 1,
    reason: "Nothing that was owed could be evaluated; see the reasons shown.",
    shown: { "no-deadline": 1 },
  });
  expect(card.timeToBlock.byChannel.request.medianHours).toBe(24);
});

test("an obligation belongs to the period of its trigger", () => {
  const events = [
    request("r1", "2025-03-31T23:59:59+09:00", ["a"]),
    block("a", "2025-04-01T10:00:00+09:00"),
    request("r2", "2025-04-01T00:00:00+09:00", ["b"]),
  ];
  const inMonth = (from: string, to: string) =>
    owed(events, { period: { from, to } }).flatMap(({ channel, requestId }) =>
      channel ? [requestId] : [],
    );
  expect(inMonth("2025-03-01", "2025-03-31")).toEqual(["r1"]);
  expect(inMonth("2025-04-01", "2025-04-30")).toEqual(["r2"]);
});

test("the times behind a curve can be read from the stream beside the card, to compare platforms", () => {
  const events = [
    request("r1", monday, ["a", "b", "c", "d"]),
    block("a", tuesday),
    block("b", "2025-03-12"),
    event({
      type: "request.withdrawn",
      at: "2025-03-13T10:00:00+09:00",
      requestId: "r1",
      itemIds: ["i3"],
    }),
    answer("r1", tuesday, { i4: "not-found" }),
  ];
  const asOf = "2025-03-20T10:00:00+09:00";
  const card = score(events, { asOf });
  const times = takedownTimes(owed(events, { asOf }), "request", { asOf, zone: "Asia/Seoul" });
  expect(times.map(({ time, event: done }) => `${Math.round(time)} ${done}`)).toEqual([
    "24 true",
    "62 true",
    "72 false",
  ]);
  const { byChannel } = card.timeToBlock;
  expect(kaplanMeier(times)).toMatchObject({
    points: byChannel.request.curve,
    median: byChannel.request.medianHours,
    restrictedMean: byChannel.request.restrictedMeanHours,
  });
});

test("a long curve is thinned in the card and its figures are not", () => {
  const listings = Array.from({ length: 1000 }, (_, n) => `l${n}`);
  const start = Date.parse(monday);
  const blocks = listings.map((listing, n) =>
    block(listing, new Date(start + (n + 1) * 60_000).toISOString()),
  );
  const { request: curve } = score([request("r1", monday, listings), ...blocks]).timeToBlock
    .byChannel;
  expect(curve).toMatchObject({ subjects: 1000, events: 1000, thinned: true });
  expect(curve.curve).toHaveLength(400);
  expect(curve.curve.at(0)?.atRisk).toBe(1000);
  expect(curve.curve.at(-1)?.survival).toBe(0);
  expect(curve.medianHours).toBeCloseTo(500 / 60, 9);
});

test("late and overdue answers and reports stand behind the loss of their figure", () => {
  const provenance = { source: [], confidence: "sourced" };
  const days = (amount: number) => ({ amount, unit: "calendar-day", countFrom: "next-day" });
  const agreement = own([
    { kind: "info-request", text: "Answer.", deadline: days(5), provenance },
    {
      kind: "report-kpi",
      text: "Report.",
      period: { every: "month" },
      deadline: days(10),
      provenance,
    },
  ]);
  const asked = Array.from({ length: 6 }, (_, n) =>
    event({
      type: "info.requested",
      at: monday,
      requestId: `q${n}`,
      direction: "authority-to-platform",
      assertedBy: "authority",
    }),
  );
  const { losses } = explainScore(score(asked, { agreement }), owed(asked, { agreement }));
  expect(losses.map(({ kpi: id, obligationIds }) => [id, obligationIds.length])).toEqual([
    ["info-on-time", 6],
    ["report-on-time", 6],
  ]);
  expect(losses[1]?.obligationIds[0]).toBe("report-kpi:2025-01-01/2025-01-31:");
});

test("an item nobody could act on, though the platform asked in time, is out of the rate", () => {
  const asked = request("r1", monday, [], {
    items: [{ itemId: "i1" }, { itemId: "i2", listingId: "a" }],
  });
  const clarify = event({
    type: "clarification.requested",
    at: tuesday,
    requestId: "r1",
    itemIds: ["i1"],
  });
  const figure = kpi(score([asked, clarify, block("a", tuesday)]), "takedown-on-time/request");
  expect(figure).toMatchObject({
    numerator: 1,
    denominator: 1,
    notEvaluated: 0,
    excluded: [{ reason: "not-actionable", count: 1 }],
  });
});

test("a removal reviewed again counts once, with its last review", () => {
  const reviewed = (at: string, outcome: string) =>
    event({ type: "removal.reviewed", at, listingId: "a", outcome, method: "random-sample" });
  const events = [block("a", monday), reviewed(tuesday, "wrong-match"), reviewed(late, "right")];
  expect(kpi(score(events), "false-removal-rate")).toMatchObject({ numerator: 0, denominator: 1 });
});

test("a request taken back before any answer is out even if an answer follows, and a partial answer before it counts as far as it goes", () => {
  const back = (requestId: string) => event({ type: "request.withdrawn", at: tuesday, requestId });
  const later = "2025-03-13T10:00:00+09:00";
  const reply = kpi(
    score([
      request("late", monday, ["a"]),
      back("late"),
      answer("late", later, { i1: "removed" }),
      request("half", monday, ["b", "c"]),
      answer("half", monday, { i1: "removed" }),
      back("half"),
      answer("half", later, { i2: "removed" }),
      request("whole", monday, ["d"]),
      answer("whole", monday, { i1: "refused" }),
      back("whole"),
    ]),
    "reply-rate",
  );
  expect([reply.numerator, reply.denominator]).toEqual([1, 2]);
  expect(reply.excluded).toEqual([{ reason: "withdrawn", count: 1 }]);
  expect(reply.shown).toMatchObject({ full: 1, partial: 1, none: 0 });
});

test("only a random check that could not be completed is missing from the rate", () => {
  const figure = kpi(
    score([
      check(monday, "not-found", { method: "random-sample" }),
      check(monday, "unable-to-check", { method: "random-sample" }),
      check(monday, "unable-to-check"),
    ]),
    "still-available-rate",
  );
  expect([figure.denominator, figure.notEvaluated]).toEqual([1, 1]);
});

test("a share of none or of all that came back has bounds, by the products of which it is known", () => {
  const products = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      block(`p${index}`, tuesday, { hazardId: `h${index}` }),
    );
  const checked = (index: number, at: string) => looked(at, { hazardId: `h${index}` });
  const quiet = score([
    ...products(9),
    ...Array.from({ length: 8 }, (_, index) => checked(index, "2025-06-20T10:00:00+09:00")),
    checked(8, "2025-03-20T10:00:00+09:00"),
  ]);
  // Nobody knows of the ninth whether it came back in 90 days.
  expect(quiet.reappearance).toMatchObject({ share: 0, interval: wilsonInterval(0, 8), pairs: 9 });
  expect(kpi(quiet, "reappearance").interval).toEqual(wilsonInterval(0, 8));
  const back = [0, 1].map((index) =>
    again("2025-03-31T10:00:00+09:00", { hazardId: `h${index}`, of: `p${index}` }),
  );
  const all = score([...products(2), ...back], { intervals: "clopper-pearson" });
  expect(all.reappearance).toMatchObject({ share: 1, interval: clopperPearsonInterval(2, 2) });
});

test("the rows of products add up to the figure: what came back after the window is not in its numerator", () => {
  const events = [
    block("a", tuesday),
    again("2025-07-20T10:00:00+09:00"),
    block("b", tuesday, { hazardId: "h2" }),
    again("2025-03-31T10:00:00+09:00", { hazardId: "h2", of: "b" }),
  ];
  const rows = [...scoreRows({ ...inputs, events })].flatMap((row) =>
    row.row === "evidence" && row.kpis[0] === "reappearance" ? [row.numerator] : [],
  );
  expect(rows.sort()).toEqual([0, 1]);
  expect(kpi(score(events), "reappearance")).toMatchObject({ numerator: 1, denominator: 2 });
});

test("what a check found again has come back, whether or not somebody wrote a recurrence down as well", () => {
  const product = (hazardId: string) => block("a", tuesday, { hazardId });
  const gone = (hazardId: string) => looked("2025-06-20T10:00:00+09:00", { hazardId });
  const found = (hazardId: string, at: string) =>
    check(at, "same-seller", { method: "random-sample", hazardId });
  const day20 = "2025-03-31T10:00:00+09:00";
  const card = score([
    ...["h1", "h2", "h3", "h4"].map(product),
    ...["h1", "h2", "h3", "h4"].map(gone),
    // Found, and nobody wrote it down; found and written down; written down only after the window.
    found("h2", day20),
    found("h3", day20),
    again(day20, { hazardId: "h3" }),
    found("h4", day20),
    again("2025-06-19T10:00:00+09:00", { hazardId: "h4" }),
  ]);
  expect(kpi(card, "reappearance")).toMatchObject({ numerator: 3, denominator: 4, value: 0.75 });
  const { byClass, curve } = card.reappearance;
  expect(byClass.map(({ count }) => count)).toEqual([0, 1, 2, 0]);
  expect(curve?.map(({ time, events }) => [time, events])).toEqual([
    [20, 3],
    [101, 0],
  ]);
  // A check on the day of a block of which no more is known can have come before it.
  const sameDay = score([block("a", "2025-03-11"), check(tuesday, "same-seller"), gone("h1")]);
  expect(kpi(sameDay, "reappearance")).toMatchObject({ numerator: 0, denominator: 1 });
});

test("an offer that was known and never off sale has not come back; one that nobody knew has", () => {
  const seen = (listingId?: string) =>
    check("2025-03-20T10:00:00+09:00", "other-seller", { ...(listingId && { listingId }) });
  const cameBack = (events: readonly CaseEvent[]) => {
    const { reappearance } = score([
      request("r1", monday, ["a", "b"]),
      block("a", tuesday),
      ...events,
    ]);
    return reappearance.byClass.reduce((sum, { count }) => sum + count, 0);
  };
  // "b" was asked for and is still there: that is its takedown's fault. Without a name it may be "b".
  expect(cameBack([seen("b")])).toBe(0);
  expect(cameBack([seen()])).toBe(0);
  expect(cameBack([seen("z")])).toBe(1);
  expect(cameBack([seen("a")])).toBe(1);
  expect(
    cameBack([
      block("b", late),
      check("2025-04-20T10:00:00+09:00", "same-listing", { listingId: "b" }),
    ]),
  ).toBe(1);
});

test("an offer that is off sale in some of the places asked for has not come back", () => {
  const cameBack = (...more: readonly CaseEvent[]) => {
    const asked = request("r1", monday, ["a"], { territories: ["DE", "FR"] });
    const inGermany = block("a", tuesday, { territory: "DE" });
    const { reappearance } = score([asked, inGermany, ...more]);
    return reappearance.byClass.reduce((sum, { count }) => sum + count, 0);
  };
  const seen = (more: Record<string, unknown>) =>
    check("2025-03-20T12:00:00+09:00", "same-listing", more);
  expect(cameBack(seen({ listingId: "a" }))).toBe(0);
  expect(cameBack(seen({}))).toBe(0);
  expect(cameBack(seen({ listingId: "a" }), block("a", late, { territory: "FR" }))).toBe(1);
  expect(cameBack(seen({}), block("a", late, { territory: "EU" }))).toBe(1);
  const after = block("a", "2025-03-21T10:00:00+09:00", { territory: "FR" });
  expect(cameBack(seen({ listingId: "a" }), after)).toBe(0);
});
