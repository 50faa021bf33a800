import { duties, eu2018, kr2024 } from "safepact/agreements";
import { eu } from "safepact/calendars/eu";
import { ie } from "safepact/calendars/ie";
import { kr } from "safepact/calendars/kr";
import { scoreCompliance } from "safepact/comply";
import type { Agreement, CaseEvent } from "safepact/model";
import { type NoticeCase, type PlannedNotice, planNotices } from "safepact/notify";
import { deriveObligations, type ObligationInputs } from "safepact/obligations";
import { expect, test } from "vitest";
import { parseCaseEvent, parseHazardRecord } from "../../support/untrusted.ts";

function record(extra: object = {}) {
  const parsed = parseHazardRecord({ id: "h1", products: [{ name: "Heater" }], ...extra });
  if (!parsed.ok) throw new Error("unreadable record");
  return parsed.value;
}

function event(id: string, type: string, at: string, extra: object = {}): CaseEvent {
  const base = { id, type, at, assertedBy: "platform", platform: "Mall", hazardId: "h1" };
  const parsed = parseCaseEvent({ ...base, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const blocked = event("e1", "listing.blocked", "2026-02-04T08:00:00Z", {
  listingId: "L-1",
  action: "removed",
});

interface Situation extends NoticeCase {
  readonly events: readonly CaseEvent[];
}

interface Options extends Omit<ObligationInputs, "platform"> {
  readonly agreement: Agreement;
}

function planOf(
  { events, ...noticeCase }: Situation,
  { agreement, ...inputs }: Options,
): readonly PlannedNotice[] {
  return planNotices(
    noticeCase,
    deriveObligations(agreement, events, { platform: "Mall", ...inputs }),
  );
}

const inIreland: Situation = {
  record: record(),
  territories: ["IE"],
  events: [blocked],
};

const options = {
  agreement: eu2018,
  duties,
  calendars: [eu],
  asOf: "2026-02-05T00:00:00Z",
};

test("a block calls for a notice to the seller and a warning to buyers, with the promises and duties behind them", () => {
  const plan = planOf(inIreland, options);
  expect(plan.map(({ template }) => template).sort()).toEqual([
    "consumer.safety-warning",
    "seller.blocked",
  ]);
  const seller = plan.find(({ audience }) => audience === "seller");
  expect(seller?.because.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["seller-education", "eu-dsa-17", "eu-gpsr-22-12-b"]),
  );
  const buyers = plan.find(({ audience }) => audience === "consumer");
  expect(buyers?.because.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["recall-info", "eu-gpsr-35-1-marketplace"]),
  );
  expect(buyers?.overridesOptOut).toBe(true);
  expect(buyers?.languages).toEqual([{ territory: "IE", languages: ["en", "ga"] }]);
});

test("duties of the EU do not bind in Korea, and the Korean agreement gives no limit", () => {
  const korean = { ...inIreland, territories: ["KR"] };
  const plan = planOf(korean, { ...options, agreement: kr2024, calendars: [kr] });
  const reasons = plan.flatMap(({ because }) => because);
  expect(reasons.filter(({ id }) => id.startsWith("eu-"))).toEqual([]);
  expect(plan.every(({ dueAt, state }) => dueAt === null && state === "open")).toBe(true);
});

test("a recall notice is planned where a recall applies and somebody named provides the remedy", () => {
  const measures = [{ action: "recall-from-end-users", territory: "EU" }];
  const remedies = [{ kind: "refund", provider: "Ember" }];
  const templateOf = (extra: object) =>
    planOf({ ...inIreland, record: record(extra) }, options).find(
      ({ audience }) => audience === "consumer",
    )?.template;
  expect(templateOf({ measures, remedies })).toBe("consumer.recall");
  expect(templateOf({ measures })).toBe("consumer.safety-warning");
  expect(templateOf({ measures: [{ ...measures[0], territory: "KR" }], remedies })).toBe(
    "consumer.safety-warning",
  );
  const illegal = planOf({ ...inIreland, illegal: true }, options);
  expect(illegal.map(({ template }) => template)).toContain("consumer.illegal-product");
});

test("an authority's order calls for a reply within its working days", () => {
  const request = event("r1", "request.received", "2026-02-03T09:00:00Z", {
    requestId: "R-1",
    kind: "order",
    items: [{ itemId: "1" }, { itemId: "2" }],
  });
  const half = event("a1", "request.answered", "2026-02-04T09:00:00Z", {
    requestId: "R-1",
    items: [{ itemId: "1", decision: "removed" }],
  });
  const rest = event("a2", "request.answered", "2026-02-09T09:00:00Z", {
    requestId: "R-1",
    items: [{ itemId: "2", decision: "removed" }],
  });
  const reply = (events: CaseEvent[], asOf: string) =>
    planOf({ ...inIreland, events }, { ...options, asOf }).find(
      ({ template }) => template === "regulator.reply",
    );
  const open = reply([request, half], "2026-02-04T12:00:00Z");
  expect(open?.state).toBe("open");
  expect(open?.dueAt).toBe("2026-02-06T00:00:00+01:00");
  expect(open?.because.map(({ id }) => id)).toContain("eu-gpsr-22-4");
  expect(reply([request, half], "2026-02-07T00:00:00Z")?.state).toBe("overdue");
  expect(reply([request, half, rest], "2026-02-10T00:00:00Z")).toMatchObject({
    state: "done-late",
    doneEventId: "a2",
  });
  const withdrawn = event("w1", "request.withdrawn", "2026-02-04T00:00:00Z", {
    assertedBy: "authority",
    requestId: "R-1",
  });
  expect(reply([request, withdrawn], "2026-02-10T00:00:00Z")).toBe(undefined);
});

test("what was told is done, what changes afterwards is updated, what is retracted is cancelled", () => {
  const told = event("t1", "consumers.notified", "2026-02-05T08:00:00Z", {
    affected: 3,
    contactable: 3,
    attempted: 3,
    delivered: 3,
    bounced: 0,
  });
  const changed = event("c1", "hazard.changed", "2026-02-06T08:00:00Z", {
    assertedBy: "authority",
  });
  const retracted = event("c2", "hazard.retracted", "2026-02-07T08:00:00Z", {
    assertedBy: "authority",
  });
  const events = [retracted, changed, told, blocked];
  const plan = planOf({ ...inIreland, events }, { ...options, asOf: "2026-02-08T00:00:00Z" });
  const consumer = plan.filter(({ audience }) => audience === "consumer");
  expect(consumer.map(({ template, state }) => `${template} ${state}`).sort()).toEqual([
    "consumer.safety-warning done",
    "consumer.safety-warning.cancellation open",
    "consumer.safety-warning.update open",
  ]);
  expect(consumer.filter(({ replacesEventId }) => replacesEventId === "t1")).toHaveLength(2);
});

test("a review accuses nobody and is planned only while it lasts", () => {
  const review = event("m1", "listing.matched", "2026-02-03T08:00:00Z", {
    listingId: "L-1",
    channel: "monitoring",
    outcome: "review",
  });
  const before = planOf({ ...inIreland, events: [review] }, options);
  expect(before.map(({ template }) => template)).toEqual(["seller.under-review"]);
  const after = planOf({ ...inIreland, events: [review, blocked] }, options);
  expect(after.map(({ template }) => template)).not.toContain("seller.under-review");
});

test("other platforms, other records and the future are passed over", () => {
  const elsewhere = event("x1", "listing.blocked", "2026-02-04T08:00:00Z", {
    listingId: "L-9",
    action: "removed",
    platform: "Other",
  });
  const other = event("x2", "listing.blocked", "2026-02-04T08:00:00Z", {
    listingId: "L-8",
    action: "removed",
    hazardId: "h2",
  });
  const later = event("x3", "listing.blocked", "2026-03-04T08:00:00Z", {
    listingId: "L-7",
    action: "removed",
  });
  expect(planOf({ ...inIreland, events: [elsewhere, other, later] }, options)).toEqual([]);
});

test("each territory gets the notice that applies there", () => {
  const recalled = record({
    measures: [{ action: "recall-from-end-users", territory: "EU" }],
    remedies: [{ kind: "refund", provider: "Ember" }],
  });
  const both = { ...inIreland, record: recalled, territories: ["IE", "KR"] };
  const consumer = planOf(both, options).filter(({ audience }) => audience === "consumer");
  const told = consumer.map(
    ({ template, languages }) => `${template} ${languages.map(({ territory }) => territory)}`,
  );
  expect(told).toEqual(["consumer.recall IE", "consumer.safety-warning KR"]);
});

test("an illegal product in the EU concerns the purchases of the six months before", () => {
  const sinceOf = (territories: string[], when: string) =>
    planOf(
      {
        ...inIreland,
        illegal: true,
        territories,
        events: [event("e1", "listing.blocked", when, { listingId: "L-1", action: "removed" })],
      },
      { ...options, asOf: "2026-12-31T00:00:00Z" },
    ).find(({ template }) => template === "consumer.illegal-product")?.boughtSince;
  expect(sinceOf(["IE"], "2026-02-04T08:00:00Z")).toBe("2025-08-04");
  expect(sinceOf(["IE"], "2026-08-31T08:00:00Z")).toBe("2026-02-28");
  expect(sinceOf(["KR"], "2026-02-04T08:00:00Z")).toBe(undefined);
});

test("only the duties that a notice fulfils stand behind it", () => {
  const reasonsOf = (extra: object) =>
    planOf({ ...inIreland, ...extra }, options)
      .find(({ audience }) => audience === "consumer")
      ?.because.map(({ id }) => id);
  expect(reasonsOf({})).not.toContain("eu-dsa-32");
  expect(reasonsOf({})).not.toContain("eu-gpsr-35-2-marketplace");
  expect(reasonsOf({ illegal: true })).toContain("eu-dsa-32");
});

test("a recall that did not reach every buyer is published", () => {
  const recalled = record({
    measures: [{ action: "recall-from-end-users", territory: "EU" }],
    remedies: [{ kind: "refund", provider: "Ember" }],
  });
  const counts = { affected: 3, contactable: 3, attempted: 3, delivered: 2, bounced: 1 };
  const told = event("t1", "consumers.notified", "2026-02-04T10:00:00Z", counts);
  const published = event("t2", "consumers.notified", "2026-02-04T12:00:00Z", {
    ...counts,
    channels: ["public"],
  });
  const publicOf = (events: CaseEvent[]) =>
    planOf({ ...inIreland, record: recalled, events }, options).find(
      ({ audience }) => audience === "public",
    );
  expect(publicOf([blocked, told])).toMatchObject({
    template: "consumer.recall",
    triggerEventId: "t1",
    state: "open",
  });
  expect(publicOf([blocked, told])?.because.map(({ id }) => id)).toContain(
    "eu-gpsr-35-4-marketplace",
  );
  expect(publicOf([blocked, told, published])?.doneEventId).toBe("t2");
  const all = event("t1", "consumers.notified", "2026-02-04T10:00:00Z", {
    ...counts,
    delivered: 3,
    bounced: 0,
  });
  expect(publicOf([blocked, all])).toBe(undefined);
});

test("a duty is counted by the days of the place that the request names, as scores count it", () => {
  // Saint Brigid's Day, Monday 2 February 2026, is a day off in Ireland and none of the EU institutions.
  const request = event("r1", "request.received", "2026-01-30T09:00:00Z", {
    requestId: "R-1",
    kind: "order",
    items: [{ itemId: "1" }],
    territory: "IE",
  });
  const limitsOf = (received: CaseEvent) => {
    const plan = planOf({ ...inIreland, events: [received] }, { ...options, calendars: [eu, ie] });
    const { because = [] } = plan.find(({ template }) => template === "regulator.reply") ?? {};
    return Object.fromEntries(because.map(({ id, dueAt }) => [id, dueAt]));
  };
  expect(limitsOf(request)).toMatchObject({
    "takedown-authority": "2026-02-04T00:00:00+01:00",
    "eu-gpsr-22-4": "2026-02-05T00:00:00+00:00",
  });
  const named = event("r2", "request.received", "2026-01-30T09:00:00Z", {
    requestId: "R-2",
    kind: "order",
    items: [{ itemId: "1" }],
    territory: "IE",
    calendar: "EU",
  });
  expect(limitsOf(named)).toMatchObject({ "eu-gpsr-22-4": "2026-02-04T00:00:00+01:00" });
});

test("a request starts the duties that are about its kind", () => {
  const duties = (kind: string) => {
    const request = event("r1", "request.received", "2026-02-03T09:00:00Z", {
      requestId: "R-1",
      kind,
      items: [{ itemId: "1" }],
    });
    const plan = planOf({ ...inIreland, events: [request] }, options);
    const { because = [] } = plan.find(({ template }) => template === "regulator.reply") ?? {};
    return because.filter((reason) => reason.kind === "duty").map(({ id }) => id);
  };
  expect(duties("order")).toEqual(["eu-gpsr-22-4"]);
  expect(duties("notice").sort()).toEqual(["eu-dsa-16-4", "eu-gpsr-22-8"]);
  expect(duties("agreement")).toEqual([]);
});

// What a platform is told to do is what it is scored by: one notice of the Product Safety Pledge, Monday 8 March 2021.
const pledged = (extra: object = {}) =>
  event("r1", "request.received", "2021-03-08T10:00:00+01:00", {
    assertedBy: "authority",
    requestId: "R-1",
    kind: "notice",
    items: [{ itemId: "1", listingId: "L-1" }],
    ...extra,
  });

function replyTo(events: readonly CaseEvent[], asOf = "2021-03-20T00:00:00+01:00") {
  const inputs = { platform: "Mall", calendars: [eu], asOf };
  const derived = deriveObligations(eu2018, events, inputs);
  const owed = derived.obligations.find(({ channel }) => channel === "request");
  const [reply] = planNotices({ record: record(), territories: ["IE"] }, derived);
  const card = scoreCompliance({ ...inputs, agreement: eu2018, events, asParty: true });
  return { reply, owed, card };
}

test("plan, obligations and scorecard give a notice of an authority the same limit", () => {
  const { reply, owed, card } = replyTo([pledged()]);
  expect(reply?.dueAt).toBe("2021-03-11T00:00:00+01:00");
  expect([reply?.state, owed?.state, owed?.dueAt]).toEqual(["overdue", "overdue", reply?.dueAt]);
  expect(reply?.because.map(({ id, obligationIds }) => [id, ...obligationIds])).toEqual([
    ["takedown-authority", owed?.id],
  ]);
  expect(card.kpis[0]?.shown["overdue"]).toBe(1);
});

test("a limit that the request sets holds in the plan too", () => {
  const deadline = { amount: 1, unit: "business-day", countFrom: "next-day" };
  const { reply, owed } = replyTo([pledged({ deadline })]);
  expect([reply?.dueAt, owed?.dueAt]).toEqual([
    "2021-03-10T00:00:00+01:00",
    "2021-03-10T00:00:00+01:00",
  ]);
});

test("what the authority waived is waived in the plan too", () => {
  const waiver = event("w1", "waiver.granted", "2021-03-09T10:00:00+01:00", {
    assertedBy: "authority",
    commitment: "takedown-authority",
    requestId: "R-1",
    until: "2021-03-31",
    reason: "Systems moved",
    grantedBy: "European Commission",
  });
  const { reply, owed, card } = replyTo([pledged(), waiver]);
  expect([reply?.state, owed?.state, reply?.dueAt]).toEqual(["waived", "waived", null]);
  expect(card.kpis[0]?.excluded).toEqual([{ reason: "waiver", count: 1 }]);
});

test("a platform cannot take back the request it was sent", () => {
  const withdrawal = (assertedBy: string) =>
    event("w1", "request.withdrawn", "2021-03-09T10:00:00+01:00", { assertedBy, requestId: "R-1" });
  const byPlatform = replyTo([pledged(), withdrawal("platform")]);
  expect([byPlatform.reply?.state, byPlatform.owed?.state]).toEqual(["overdue", "overdue"]);
  const byAuthority = replyTo([pledged(), withdrawal("authority")]);
  expect([byAuthority.reply, byAuthority.owed?.reason]).toEqual([undefined, "withdrawn"]);
});

test("what is recorded after the moment of the account owes nothing yet, on any side", () => {
  const later = pledged({ recordedAt: "2021-03-25T10:00:00+01:00" });
  const { reply, owed, card } = replyTo([later]);
  expect([reply, owed, card.kpis[0]?.denominator]).toEqual([undefined, undefined, 0]);
});

test("without an agreement the notices that duties ask for are planned", () => {
  const derived = deriveObligations(undefined, [blocked], {
    platform: "Mall",
    calendars: [eu],
    duties,
    asOf: "2026-02-05T00:00:00Z",
  });
  const plan = planNotices({ record: record(), territories: ["IE"] }, derived);
  expect(plan.flatMap(({ because }) => because.map(({ kind }) => kind))).toContain("duty");
  expect(derived.obligations.filter(({ dutyId }) => dutyId === undefined)).toEqual([]);
});
