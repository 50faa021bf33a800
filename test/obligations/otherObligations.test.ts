import { jp2023 } from "safepact/agreements";
import { withClosures } from "safepact/calendar";
import { deBy } from "safepact/calendars/de-by";
import { jp } from "safepact/calendars/jp";
import { kr } from "safepact/calendars/kr";
import { pl } from "safepact/calendars/pl";
import type { CaseEvent, Duty } from "safepact/model";
import { expect, test } from "vitest";
import { own } from "../comply/support/agreement.ts";
import { answer, block, check, event, request } from "../comply/support/events.ts";
import { codes, derive, states } from "../comply/support/obligations.ts";
import { dutyOf } from "../support/dutyOf.ts";

const gpsr22p4 = dutyOf("eu-gpsr-22-4");
const gpsr22p8 = dutyOf("eu-gpsr-22-8");
const gpsr26p4 = dutyOf("eu-gpsr-26-4");

const monday = "2025-03-10T10:00:00+09:00";
const tuesday = "2025-03-11T10:00:00+09:00";
const provenance = { source: [], confidence: "sourced" };

const waiver = (more: object) =>
  event({
    type: "waiver.granted",
    at: tuesday,
    assertedBy: "authority",
    grantedBy: "KFTC",
    commitment: "takedown-authority",
    until: "2025-03-31",
    reason: "Systems moved",
    ...more,
  });

test("a waiver of the requester covers what falls due under it, and nothing after its end", () => {
  const asked = [request("r1", monday, ["a"]), request("r2", "2025-04-07T10:00:00+09:00", ["b"])];
  expect(states([...asked, waiver({})])).toEqual(["waived waiver", "overdue"]);
});

test("a waiver can hold for one request, or for some of its items", () => {
  const asked = [request("r1", monday, ["a", "b"]), request("r2", monday, ["c"])];
  expect(states([...asked, waiver({ requestId: "r1" })])).toEqual([
    "waived waiver",
    "waived waiver",
    "overdue",
  ]);
  expect(states([...asked, waiver({ requestId: "r1", itemIds: ["i2"] })])).toEqual([
    "overdue",
    "waived waiver",
    "overdue",
  ]);
});

test.each([
  [{ assertedBy: "platform" }, "waiver-not-by-requester"],
  [{ grantedBy: "example" }, "waiver-not-by-requester"],
  [{ until: "2025-03-10" }, "waiver-without-end"],
  [{ at: "2025-03-20", requestId: "r1" }, "waiver-after-due"],
])("a waiver with %j does not hold", (fields, code) => {
  const events = [request("r1", monday, ["a"]), waiver(fields)];
  expect(states(events)).toEqual(["overdue"]);
  expect(codes(events)).toEqual([code]);
});

test("a waiver with a blank reason, which no parser lets through, does not hold", () => {
  const granted = waiver({});
  if (granted.type !== "waiver.granted") throw new Error("The fixture is no waiver.");
  const events = [request("r1", monday, ["a"]), { ...granted, reason: "  " }];
  expect(states(events)).toEqual(["overdue"]);
  expect(codes(events)).toEqual(["waiver-without-reason"]);
});

test("requests for information are answered in time or not, and what the platform asks binds others", () => {
  const asks = (requestId: string, at: string, direction = "authority-to-platform") =>
    event({ type: "info.requested", at, requestId, direction, assertedBy: "authority" });
  const answers = (requestId: string, at: string) =>
    event({ type: "info.answered", at, requestId, direction: "authority-to-platform" });
  const events = [
    asks("q1", monday),
    answers("q1", "2025-03-21T10:00:00+09:00"),
    asks("q2", monday),
    answers("q2", "2025-03-26T10:00:00+09:00"),
    asks("q3", monday, "platform-to-authority"),
    asks("q4", monday),
    asks("q4", tuesday),
  ];
  const { obligations, dataQuality } = derive(events);
  expect(obligations.map(({ requestId, state, dueAt }) => [requestId, state, dueAt])).toEqual([
    ["q1", "met", "2025-03-25T00:00:00+09:00"],
    ["q2", "late", "2025-03-25T00:00:00+09:00"],
    ["q4", "overdue", "2025-03-25T00:00:00+09:00"],
  ]);
  expect(dataQuality.map(({ code }) => code)).toEqual(["duplicate-request"]);
});

const reports = (period: object, deadline: object | undefined = undefined) =>
  own([{ kind: "report-kpi", text: "Report.", period, provenance, ...(deadline && { deadline }) }]);

test("a report is owed for each period that began under the agreement and has ended", () => {
  const month = { amount: 1, unit: "calendar-day", countFrom: "next-day" };
  const agreement = reports({ every: "half-year", startsOn: "01-01" }, { ...month, amount: 30 });
  const submitted = event({
    type: "report.submitted",
    at: "2025-07-20T10:00:00+09:00",
    period: { from: "2025-01-01", to: "2025-06-30" },
  });
  const { obligations } = derive([submitted], { agreement, asOf: "2026-03-01T00:00:00+09:00" });
  expect(
    obligations.map(({ day, state, dueAt, triggerEventId }) => [day, state, dueAt, triggerEventId]),
  ).toEqual([
    ["2025-06-30", "met", "2025-07-31T00:00:00+09:00", null],
    ["2025-12-31", "overdue", "2026-01-31T00:00:00+09:00", null],
  ]);
});

test("months are those of the calendar; longer periods without a first day begin with the agreement", () => {
  const days = (agreement: ReturnType<typeof own>) =>
    derive([], { agreement, asOf: "2026-02-15T00:00:00+09:00" }).obligations.map(({ day }) => day);
  expect(days(reports({ every: "month" })).slice(0, 3)).toEqual([
    "2025-01-31",
    "2025-02-28",
    "2025-03-31",
  ]);
  expect(days(reports({ every: "month" }))).toHaveLength(13);
  expect(days(reports({ every: "year" }))).toEqual(["2025-12-31"]);
  expect(days(reports({ every: "year", startsOn: "07-01" }))).toEqual([]);
});

test("the Japanese pledge asks for a monthly and a yearly report", () => {
  const { obligations } = derive([], {
    agreement: jp2023,
    platform: "Rakuten",
    calendars: [jp],
    asOf: "2024-08-01T00:00:00+09:00",
  });
  expect(obligations.map(({ day }) => day)).toContain("2024-06-28");
  expect(obligations.filter(({ day }) => day === "2024-06-30")).toHaveLength(1);
  expect(new Set(obligations.map(({ state }) => state))).toEqual(new Set(["not-evaluated"]));
});

test("where a reply to each block is promised, an answer to its request or a report over its day is one", () => {
  const agreement = own([
    {
      kind: "report-kpi",
      text: "Reply to each block.",
      period: { every: "block" },
      deadline: { amount: 1, unit: "business-day", countFrom: "next-day" },
      provenance,
    },
  ]);
  const events = [
    request("r1", monday, ["a"]),
    block("a", tuesday, { requestId: "r1", itemId: "i1" }),
    answer("r1", "2025-03-12T10:00:00+09:00", { i1: "removed" }),
    block("b", tuesday),
    block("c", "2025-04-08T10:00:00+09:00"),
    event({
      type: "report.submitted",
      at: "2025-04-01",
      period: { from: "2025-03", to: "2025-03" },
    }),
  ];
  const owed = derive(events, { agreement }).obligations.filter(
    ({ commitment }) => commitment === "report-kpi",
  );
  expect(owed.map(({ listingId, state }) => `${listingId} ${state}`)).toEqual([
    "a met",
    "b late",
    "c overdue",
  ]);
});

test("buyers are to be told from the first block of a record, and sellers where a limit is given", () => {
  const day = { amount: 1, unit: "business-day", countFrom: "next-day" } as const;
  const events = [
    block("a", tuesday),
    event({
      type: "seller.notified",
      at: "2025-03-11T11:00:00+09:00",
      listingId: "a",
      channel: "email",
    }),
    block("b", tuesday),
    event({
      type: "consumers.notified",
      at: "2025-03-14",
      affected: 9,
      contactable: 9,
      attempted: 9,
      delivered: 8,
      bounced: 1,
    }),
  ];
  const deadlines = [
    { commitment: "recall-info", deadline: day },
    { commitment: "seller-education", deadline: day },
  ] as const;
  const kinds = (given: typeof deadlines | []) =>
    derive(events, { deadlines: given })
      .obligations.map(({ commitment, state }) => `${commitment} ${state}`)
      .sort();
  expect(kinds([])).toEqual(["recall-info not-evaluated"]);
  expect(kinds(deadlines)).toEqual([
    "recall-info late",
    "seller-education met",
    "seller-education overdue",
  ]);
});

const order = { kind: "order" };
const duty = (base: Duty): Duty => ({ ...base, calendar: "KR" });

test("a duty is scored against marketplaces only, from the day it applies", () => {
  const events = [request("r1", monday, ["a"], order), block("a", tuesday)];
  const duties = [duty(gpsr22p4), duty(gpsr26p4)];
  const owed = derive(events, { duties }).obligations.filter(({ dutyId }) => dutyId);
  expect(owed).toMatchObject([
    { dutyId: "eu-gpsr-22-4", ceilingOnly: true, state: "met", limit: { setBy: "duty" } },
  ]);
  const future = [{ ...duty(gpsr22p4), applicableFrom: "2025-03-11" }];
  expect(derive(events, { duties: future }).obligations.some(({ dutyId }) => dutyId)).toBe(false);
});

test("a duty about orders leaves notices alone, and lets do what its text lets do", () => {
  const duties = [duty(gpsr22p4), duty(gpsr22p8)];
  const owed = (kind: string, ...more: ReturnType<typeof event>[]) =>
    derive([request("r1", monday, ["a"], { kind }), ...more], { duties, calendars: [kr] })
      .obligations.filter(({ dutyId }) => dutyId)
      .map(({ dutyId, state }) => `${dutyId} ${state}`);
  const warned = block("a", tuesday, { action: "warned" });
  const live = check("2025-03-12T10:00:00+09:00", "same-listing", { listingId: "a" });
  expect(owed("order", warned, live)).toEqual(["eu-gpsr-22-4 met"]);
  const refused = answer("r1", tuesday, { i1: "refused" });
  expect(owed("notice", refused)).toEqual(["eu-gpsr-22-8 met"]);
  expect(owed("consumer-report")).toEqual(["eu-gpsr-22-8 overdue"]);
  expect(owed("agreement")).toEqual([]);
});

test("a duty of the Union is counted by the calendar of the place where action is due", () => {
  const order = (more: object) =>
    request("r1", "2025-04-30T10:00:00+02:00", ["a"], { kind: "order", ...more });
  const owed = (more: object) =>
    derive([order(more)], { duties: [gpsr22p4], calendars: [kr, pl, deBy], asOf })
      .obligations.filter(({ dutyId }) => dutyId)
      .map(({ dueAt, reason, limit }) => [limit?.calendar, dueAt ?? reason]);
  const asOf = "2025-06-30T00:00:00+02:00";
  // The first of May was a holiday there, and not yet one in Korea.
  expect(owed({ territory: "PL" })).toEqual([["PL", "2025-05-06T00:00:00+02:00"]]);
  expect(owed({ territory: "DE", calendar: "DE-BY" })).toEqual([
    ["DE-BY", "2025-05-06T00:00:00+02:00"],
  ]);
  expect(owed({})).toEqual([["KR", "2025-05-03T00:00:00+09:00"]]);
  expect(owed({ territory: "FR" })).toEqual([[undefined, "calendar-not-given"]]);
  const { dataQuality } = derive([order({ territory: "FR" })], { duties: [gpsr22p4], asOf });
  expect(dataQuality.map(({ code }) => code)).toEqual(["calendar-not-given"]);
});

test("a request can name the calendar by which the agreement's limit is counted", () => {
  const days = (calendar: string) =>
    derive([request("r1", "2025-04-28T10:00:00+09:00", ["a"], { calendar })], {
      calendars: [kr, jp],
    }).obligations.map(({ limit, dueAt }) => [limit?.calendar, dueAt]);
  expect(days("KR")).toEqual([["KR", "2025-05-01T00:00:00+09:00"]]);
  expect(days("JP")).toEqual([["JP", "2025-05-02T00:00:00+09:00"]]);
  expect(states([request("r1", monday, ["a"], { calendar: "JP" })])).toEqual([
    "not-evaluated calendar-not-given",
  ]);
});

test("an account says where it counted by holidays that nobody verified", () => {
  const unverified = withClosures(kr, [
    {
      date: "2025-12-24",
      name: "Closed",
      source: { id: "own", title: "Own list", confidence: "unverified" },
    },
  ]);
  const calendars = [unverified];
  expect(codes([request("r1", monday, ["a"])], { calendars })).toEqual(["unverified-calendar"]);
  expect(codes([], { calendars })).toEqual([]);
  const hours = { amount: 48, unit: "hour", countFrom: "instant" };
  const asked = request("r1", monday, ["a"], { deadline: hours });
  expect(codes([asked], { calendars })).toEqual([]);
});

test("duties about answers and notices are owed from their own triggers", () => {
  const own = (id: string, kind: Duty["kind"]): Duty => ({
    ...gpsr22p4,
    id,
    kind,
    calendar: "KR",
    trigger: "as the statute says",
    ceilingOnly: false,
  });
  const duties = [
    own("d-info", "info-request"),
    own("d-buyers", "recall-info"),
    own("d-sellers", "seller-education"),
  ];
  const events = [
    event({
      type: "info.requested",
      at: monday,
      requestId: "q1",
      direction: "authority-to-platform",
      assertedBy: "authority",
    }),
    block("a", tuesday),
    event({ type: "seller.notified", at: "2025-03-12", listingId: "a", channel: "email" }),
  ];
  const owed = derive(events, { duties }).obligations.filter(({ dutyId }) => dutyId);
  expect(owed.map(({ dutyId, state }) => `${dutyId} ${state}`)).toEqual([
    "d-info overdue",
    "d-buyers overdue",
    "d-sellers met",
  ]);
  const standing = [{ ...own("d-point", "contact-point"), trigger: "standing" }];
  expect(derive(events, { duties: standing }).obligations.some(({ dutyId }) => dutyId)).toBe(false);
});

test("a waiver covers answers as well, and one for named items leaves other items alone", () => {
  const asked = event({
    type: "info.requested",
    at: monday,
    requestId: "q1",
    direction: "authority-to-platform",
    assertedBy: "authority",
  });
  const [obligation] = derive([asked, waiver({ commitment: "info-request" })]).obligations;
  expect(obligation).toMatchObject({ state: "waived", reason: "waiver" });
});

test("an answer outside the calendar's days is not evaluated", () => {
  const asked = event({
    type: "info.requested",
    at: "2032-03-10T10:00:00+09:00",
    requestId: "q1",
    direction: "authority-to-platform",
    assertedBy: "authority",
  });
  const { obligations } = derive([asked], { asOf: "2032-06-30T00:00:00+09:00" });
  expect(obligations[0]).toMatchObject({
    state: "not-evaluated",
    reason: "outside-calendar",
    dueAt: null,
  });
});

test("what a duty asks for stands in its fields, not in its words", () => {
  const asked = request("r1", monday, ["a"], { kind: "notice" });
  const stated = (duty: Duty, ...events: CaseEvent[]) =>
    derive([asked, ...events], { duties: [duty] })
      .obligations.filter(({ dutyId }) => dutyId)
      .map(({ state }) => state);
  const duty: Duty = { ...gpsr22p4, calendar: "KR", requests: ["notice"], trigger: "an order" };
  const warned = block("a", tuesday, { action: "warned" });
  const refused = answer("r1", tuesday, { i1: "refused" });
  const saidOfSome = [
    block("a", tuesday, { variants: ["red"] }),
    answer("r1", tuesday, { i1: "removed" }),
  ];
  expect(stated({ ...duty, requests: ["order"] }, warned)).toEqual([]);
  expect(stated({ ...duty, doneBy: "warning" }, warned)).toEqual(["met"]);
  expect(stated({ ...duty, doneBy: "removal" }, warned)).toEqual(["overdue"]);
  expect(stated({ ...duty, doneBy: "removal" }, refused)).toEqual(["not-evaluated"]);
  expect(stated({ ...duty, doneBy: "decision" }, refused)).toEqual(["met"]);
  expect(stated({ ...duty, doneBy: "decision" }, ...saidOfSome)).toEqual(["met"]);
  expect(stated({ ...duty, doneBy: "removal" }, ...saidOfSome)).toEqual(["overdue"]);
});

test("a waiver covers what falls due at the end of its last day", () => {
  // Due at midnight after 12 March.
  const asked = request("r1", monday, ["a"]);
  expect(states([asked, waiver({ until: "2025-03-12" })])).toEqual(["waived waiver"]);
  expect(states([asked, waiver({ until: "2025-03-13T00:00:00+09:00" })])).toEqual([
    "waived waiver",
  ]);
  expect(states([asked, waiver({ until: "2025-03-12T23:59:59+09:00" })])).toEqual(["overdue"]);
  expect(states([asked, waiver({ until: "2025-03-11" })])).toEqual(["overdue"]);
});

test("a duty counts those of the places asked for in which its law holds", () => {
  const judged = (base: Duty, ...events: CaseEvent[]) =>
    derive(events, { duties: [duty(base)] })
      .obligations.filter(({ channel }) => channel)
      .map(({ dutyId, state, reason }) =>
        [dutyId === undefined ? "agreement" : "duty", state, ...(reason ? [reason] : [])].join(" "),
      )
      .sort();
  const asked = (...territories: string[]) =>
    request("r1", monday, ["a"], { kind: "order", territories });
  const shut = (action: string, ...territories: string[]) =>
    block("a", tuesday, { action, territories });
  const three = asked("DE", "KR", "FR");
  expect(judged(gpsr22p4, three, shut("geo-blocked", "DE", "FR"))).toEqual([
    "agreement overdue only-some-territories",
    "duty met",
  ]);
  expect(judged(gpsr22p4, three, shut("geo-blocked", "DE", "KR"))).toEqual([
    "agreement overdue only-some-territories",
    "duty overdue only-some-territories",
  ]);
  expect(judged(gpsr22p4, three, shut("geo-blocked", "KR"))).toEqual([
    "agreement overdue only-some-territories",
    "duty overdue territory-not-covered",
  ]);
  expect(judged(gpsr22p4, asked("JP", "KR"))).toEqual(["agreement overdue"]);
  // A warning is enough for this duty, in the places where it is shown.
  const warned = [shut("geo-blocked", "DE"), shut("warned", "FR")];
  expect(judged(gpsr22p4, three, ...warned)).toContain("duty met");
  expect(judged(gpsr22p4, three, shut("warned", "DE", "KR"))).toContain(
    "duty overdue only-some-territories",
  );
  expect(judged(gpsr22p4, three, shut("warned", "KR"))).toContain("duty overdue only-warned");
});

test("a decision on some of the places asked for is a decision", () => {
  const items = (...territories: string[]) => [
    { itemId: "i1", decision: "geo-blocked", territories },
  ];
  const asked = request("r1", monday, ["a"], { kind: "notice", territories: ["DE", "FR"] });
  for (const place of ["DE", "KR"]) {
    const said = event({
      type: "request.answered",
      at: tuesday,
      requestId: "r1",
      items: items(place),
    });
    const { obligations } = derive([asked, said], { duties: [duty(gpsr22p8)] });
    expect(obligations.find(({ dutyId }) => dutyId)?.state).toBe("met");
    expect(obligations.find(({ dutyId }) => !dutyId)?.state).toBe("overdue");
  }
});

test("a statute that leaves the calendar to the place counts by that of the one place in which it holds", () => {
  const asked = (...territories: string[]) =>
    request("r1", "2025-04-30T10:00:00+02:00", ["a"], { kind: "order", territories });
  const calendarOf = (of: CaseEvent) =>
    derive([of], { duties: [gpsr22p4], calendars: [kr, pl] }).obligations.find(
      ({ dutyId }) => dutyId,
    )?.limit?.calendar;
  expect(calendarOf(asked("PL", "KR"))).toBe("PL");
  expect(calendarOf(asked("PL"))).toBe("PL");
  expect(calendarOf(asked("PL", "DE", "KR"))).toBe("KR");
});
