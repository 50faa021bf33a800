import { SafepactError } from "safepact/errors";
import { expect, test } from "vitest";
import { own } from "../comply/support/agreement.ts";
import { answer, block, check, event, request } from "../comply/support/events.ts";
import { codes, derive, states } from "../comply/support/obligations.ts";

const monday = "2025-03-10T10:00:00+09:00";
const tuesday = "2025-03-11T10:00:00+09:00";

test("the same event twice counts once and is reported", () => {
  const events = [request("r1", monday, ["a"]), block("a", tuesday)];
  const [, blocked] = events;
  const again = blocked ? [{ ...blocked, recordedAt: "2025-04-01T00:00:00Z" }] : [];
  const { obligations, dataQuality } = derive([...events, ...again, ...events]);
  expect(obligations.filter(({ channel }) => channel)).toHaveLength(1);
  expect(new Set(dataQuality.map(({ code }) => code))).toEqual(new Set(["duplicate-event"]));
});

test("of two events that share an id and differ, the one recorded first stands, in any order", () => {
  const asked = request("r1", monday, ["a"]);
  const first = block("a", tuesday, { id: "b1" });
  const later = block("a", "2025-03-20T10:00:00+09:00", { id: "b1" });
  for (const events of [
    [asked, first, later],
    [later, first, asked],
  ]) {
    expect(states(events)).toEqual(["met"]);
    expect(codes(events)).toEqual(["conflicting-event"]);
  }
});

test("a request received twice runs from the first receipt", () => {
  const again = request("r1", "2025-03-17T10:00:00+09:00", ["a"]);
  const events = [again, request("r1", monday, ["a"])];
  expect(derive(events).obligations.map(({ dueAt }) => dueAt)).toEqual([
    "2025-03-13T00:00:00+09:00",
  ]);
  expect(codes(events)).toEqual(["duplicate-request"]);
});

test("what was recorded after the moment of the account is not known then", () => {
  const late = block("a", tuesday, { recordedAt: "2025-04-02T09:00:00+09:00" });
  const events = [request("r1", monday, ["a"]), late];
  expect(states(events, { asOf: "2025-04-01T00:00:00+09:00" })).toEqual(["overdue"]);
  expect(states(events, { asOf: "2025-04-03T00:00:00+09:00" })).toEqual(["met"]);
});

test("a block said to be in time and recorded only after the due time is reported", () => {
  const late = block("a", tuesday, { recordedAt: "2025-04-02T09:00:00+09:00" });
  expect(codes([request("r1", monday, ["a"]), late])).toEqual(["recorded-after-due"]);
});

test.each([
  ["refusal", { type: "request.answered", items: [{ itemId: "i1", decision: "refused" }] }],
  ["withdrawal", { type: "request.withdrawn", assertedBy: "authority" }],
  [
    "waiver",
    {
      type: "waiver.granted",
      assertedBy: "authority",
      commitment: "takedown-authority",
      until: "2025-12-31",
      reason: "Agreed",
      grantedBy: "KFTC",
    },
  ],
])("a %s said to be in time and recorded only after the due time is reported", (_, fields) => {
  const late = { requestId: "r1", at: tuesday, recordedAt: "2025-04-10T12:00:00+09:00" };
  const backdated = event({ ...fields, ...late });
  const { dataQuality } = derive([request("r1", monday, ["a"]), backdated]);
  expect(dataQuality).toMatchObject([{ code: "recorded-after-due", eventIds: [backdated.id] }]);
});

test("an event recorded before it is said to happen is kept and reported", () => {
  const skewed = block("a", tuesday, { recordedAt: "2025-03-11T09:59:00+09:00" });
  const events = [request("r1", monday, ["a"]), skewed];
  expect(states(events)).toEqual(["met"]);
  expect(codes(events)).toEqual(["clock-skew"]);
});

test("an event said to happen after the account is left out and reported", () => {
  const planned = block("a", "2025-08-01T10:00:00+09:00", { recordedAt: tuesday });
  const events = [request("r1", monday, ["a"]), planned];
  expect(states(events)).toEqual(["overdue"]);
  expect(codes(events)).toEqual(["not-yet-happened"]);
});

test("a block recorded as done before its request was received counts and is reported", () => {
  const early = block("a", "2025-03-10T09:59:00+09:00", { requestId: "r1", itemId: "i1" });
  const events = [early, request("r1", monday, ["a"])];
  expect(states(events)).toEqual(["met"]);
  expect(codes(events)).toEqual(["before-trigger"]);
});

test("a date decides where the due time does not lie inside that day", () => {
  const asked = request("r1", monday, ["a"]);
  expect(states([asked, block("a", "2025-03-12")])).toEqual(["met"]);
  expect(states([asked, block("a", "2025-03-13")])).toEqual(["late"]);
  expect(derive([request("r2", "2025-03-10", ["a"])]).obligations[0]).toMatchObject({
    dueAt: "2025-03-13T00:00:00+09:00",
    day: "2025-03-10",
  });
});

test("a date is not evaluated where the due time lies inside that day", () => {
  const deadline = { amount: 26, unit: "hour", countFrom: "instant" };
  const events = [request("r1", monday, ["a"], { deadline }), block("a", "2025-03-11")];
  expect(states(events)).toEqual(["not-evaluated date-only"]);
  const dated = [request("r2", "2025-03-10", ["a"], { deadline })];
  expect(states(dated, { asOf: "2025-03-11T12:00:00+09:00" })).toEqual(["not-evaluated date-only"]);
  expect(states(dated, { asOf: "2025-03-12T12:00:00+09:00" })).toEqual(["overdue"]);
});

test("an event recorded on a date is known from the end of that day", () => {
  const events = [request("r1", monday, ["a"]), block("a", "2025-03-11")];
  expect(states(events, { asOf: "2025-03-11T23:59:58+09:00" })).toEqual(["open"]);
  expect(states(events, { asOf: "2025-03-11T23:59:59+09:00" })).toEqual(["met"]);
});

test("answers to what nobody asked are reported and left out", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", tuesday, { i1: "removed", i7: "removed" }),
    answer("r9", tuesday, { i1: "removed" }),
    event({
      type: "info.answered",
      at: tuesday,
      requestId: "q1",
      direction: "authority-to-platform",
    }),
  ];
  expect(codes(events)).toEqual(["unknown-item", "unknown-request", "unknown-request"]);
});

test("answers that contradict each other are reported, and the removal counts", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", tuesday, { i1: "removed" }),
    answer("r1", "2025-03-12T10:00:00+09:00", { i1: "not-found" }),
  ];
  expect(states(events)).toEqual(["met"]);
  expect(codes(events)).toEqual(["contradictory-answers"]);
});

test("a platform cannot withdraw or amend the authority's request", () => {
  const withdrawn = event({
    type: "request.withdrawn",
    at: tuesday,
    requestId: "r1",
    assertedBy: "platform",
  });
  const deadline = { amount: 90, unit: "calendar-day", countFrom: "next-day" };
  const amended = event({
    type: "request.amended",
    at: tuesday,
    requestId: "r1",
    deadline,
    assertedBy: "platform",
  });
  const events = [request("r1", monday, ["a"]), withdrawn, amended];
  expect(states(events)).toEqual(["overdue"]);
  expect(codes(events)).toEqual(["not-by-authority", "not-by-authority"]);
});

test("a platform cannot retract a hazard record", () => {
  const retracted = event({ type: "hazard.retracted", at: tuesday, assertedBy: "platform" });
  const events = [request("r1", monday, ["a"]), retracted];
  expect(states(events)).toEqual(["overdue"]);
  expect(codes(events)).toEqual(["not-by-authority"]);
});

test("events of other platforms are left out and named once", () => {
  const others = [
    request("r1", monday, ["a"], { platform: "elsewhere", id: "x2" }),
    block("a", tuesday, { platform: "elsewhere", id: "x1" }),
  ];
  const { obligations, dataQuality } = derive(others);
  expect(obligations).toEqual([]);
  expect(dataQuality).toMatchObject([{ code: "other-platform", eventIds: ["x1", "x2"] }]);
});

test("nothing is owed for what happened before the agreement bound the platform", () => {
  const parties = [{ role: "platform", name: "Example", joinedOn: "2025-03" }];
  const provenance = { source: [], confidence: "sourced" };
  const agreement = own([{ kind: "takedown-authority", text: "Take down.", provenance }], {
    parties,
  });
  const before = request("r1", "2025-02-28T23:59:59+09:00", ["a"]);
  const { obligations, dataQuality } = derive([before, request("r2", monday, ["b"])], {
    agreement,
  });
  expect(obligations.map(({ requestId }) => requestId)).toEqual(["r2"]);
  expect(dataQuality).toMatchObject([{ code: "outside-agreement", eventIds: [before.id] }]);
});

test("a platform that left and joined again is bound in each of its stays", () => {
  const parties = [
    { role: "platform", name: "Example", joinedOn: "2025-01", leftOn: "2025-01-31" },
    { role: "platform", name: "Example", joinedOn: "2025-03" },
  ];
  const provenance = { source: [], confidence: "sourced" };
  const agreement = own([{ kind: "takedown-authority", text: "Take down.", provenance }], {
    parties,
  });
  const between = request("r2", "2025-02-10T10:00:00+09:00", ["b"]);
  const events = [request("r1", "2025-01-20T10:00:00+09:00", ["a"]), between];
  const { obligations, dataQuality } = derive([...events, request("r3", monday, ["c"])], {
    agreement,
  });
  expect(obligations.map(({ requestId }) => requestId)).toEqual(["r1", "r3"]);
  expect(dataQuality).toMatchObject([{ code: "outside-agreement", eventIds: [between.id] }]);
  expect(dataQuality[0]?.message).toContain("2025-01-01 to 2025-01-31, from 2025-03-01");
});

test("a platform that did not sign is scored as if it had, and the account says so", () => {
  const parties = [{ role: "platform", name: "Somebody" }];
  expect(codes([], { agreement: own([], { parties }) })).toEqual(["platform-not-a-party"]);
});

test("a calendar that was not given is named", () => {
  expect(() => derive([], { calendars: [] })).toThrow(
    'The calendar KR was not given. Pass it in "calendars", which holds none.',
  );
});

test("an account of no zone is refused", () => {
  expect(() => derive([], { asOf: "2025-03-11" })).toThrow(SafepactError);
});

test("checks that could not be completed decide nothing", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", tuesday, { i1: "not-found" }),
    check("2025-03-20T10:00:00+09:00", "unable-to-check", { listingId: "a" }),
  ];
  expect(states(events)).toEqual(["not-evaluated gone-unconfirmed"]);
});

test("what the precision of a time or the calendar keeps from being evaluated is named", () => {
  const deadline = { amount: 26, unit: "hour", countFrom: "instant" };
  const dated = [request("r1", monday, ["a"], { deadline }), block("a", "2025-03-11")];
  expect(derive(dated).dataQuality).toMatchObject([
    { code: "date-only-time", eventIds: dated.map(({ id }) => id) },
  ]);
  const beyond = request("r1", "2032-03-10T10:00:00+09:00", ["a"]);
  expect(derive([beyond], { asOf: "2032-06-30T00:00:00+09:00" }).dataQuality).toMatchObject([
    { code: "outside-calendar", eventIds: [beyond.id] },
  ]);
});

test("events that speak of unknown blocks or records are reported", () => {
  const restored = { type: "listing.restored", at: tuesday, listingId: "z", reason: "expired" };
  expect(codes([event(restored)])).toEqual(["restored-without-block"]);
  const notified = { type: "seller.notified", at: tuesday, listingId: "z", channel: "email" };
  expect(codes([event(notified)])).toEqual(["unknown-listing"]);
  const again = {
    type: "listing.reappeared",
    at: tuesday,
    listingId: "y",
    of: "z",
    class: "same-seller",
  };
  expect(codes([block("a", monday), event(again)])).toEqual(["unknown-listing"]);
  expect(codes([block("a", monday)], { hazards: [] })).toEqual(["unknown-hazard"]);
});

test("a block under another, earlier request makes the listing already blocked, and nothing is odd about it", () => {
  const earlier = block("a", monday, { requestId: "r0", itemId: "i1" });
  const events = [request("r0", monday, ["a"]), earlier, request("r1", tuesday, ["a"])];
  expect(states(events)).toEqual(["met", "met already-blocked"]);
  expect(codes(events)).toEqual([]);
});

test("what was recorded on a day is known from the last second of that day on", () => {
  const dated = block("a", tuesday, { recordedAt: "2025-03-11" });
  const events = [request("r1", monday, ["a"]), dated];
  const on = (asOf: string) => states(events, { asOf });
  expect(on("2025-03-11T23:59:58+09:00")).toEqual(["open"]);
  expect(on("2025-03-11T23:59:59+09:00")).toEqual(["met"]);
});
