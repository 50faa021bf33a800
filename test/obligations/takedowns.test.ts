import { kr2024 } from "safepact/agreements";
import { parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { own } from "../comply/support/agreement.ts";
import { answer, block, check, event, request } from "../comply/support/events.ts";
import { codes, derive, states } from "../comply/support/obligations.ts";

// Monday 3 March 2025 was a substitute holiday in Korea; 4 to 7 March were business days.
const monday = "2025-03-10T10:00:00+09:00";
const tuesday = "2025-03-11T10:00:00+09:00";
const dueOnThursday = "2025-03-13T00:00:00+09:00";

test("an item blocked before the due time is met, and the due time is local midnight", () => {
  const events = [request("r1", monday, ["a"]), block("a", "2025-03-12T23:59:59+09:00")];
  expect(derive(events).obligations[0]).toMatchObject({
    commitment: "takedown-authority",
    channel: "request",
    requestId: "r1",
    itemId: "i1",
    listingId: "a",
    dueAt: dueOnThursday,
    fulfilledAt: "2025-03-12T23:59:59+09:00",
    state: "met",
    selfDeclared: true,
    eventIds: events.map(({ id }) => id),
    limit: { setBy: "agreement", calendar: "KR" },
  });
});

test("an item blocked at the very due time is late", () => {
  expect(states([request("r1", monday, ["a"]), block("a", dueOnThursday)])).toEqual(["late"]);
});

test("holidays and weekends are not counted", () => {
  const [obligation] = derive([request("r1", "2025-02-28T10:00:00+09:00", ["a"])]).obligations;
  expect(obligation?.dueAt).toBe("2025-03-06T00:00:00+09:00");
});

test("an item neither blocked nor answered is open until due and overdue from then on", () => {
  const events = [request("r1", monday, ["a"])];
  expect(states(events, { asOf: "2025-03-12T23:59:59+09:00" })).toEqual(["open"]);
  expect(states(events, { asOf: dueOnThursday })).toEqual(["overdue"]);
});

test("each item of a group request is an obligation of its own", () => {
  const events = [
    request("r1", monday, ["a", "b", "c"]),
    block("a", "2025-03-11T10:00:00+09:00"),
    answer("r1", "2025-03-20T10:00:00+09:00", { i2: "removed" }),
  ];
  expect(states(events)).toEqual(["met", "late", "overdue"]);
});

test("the answer that an item was removed counts as its removal", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", "2025-03-11T10:00:00+09:00", { i1: "geo-blocked" }),
  ];
  expect(states(events)).toEqual(["met"]);
});

test("a warning takes nothing off sale", () => {
  const events = [
    request("r1", monday, ["a"]),
    block("a", "2025-03-11T10:00:00+09:00", { action: "warned" }),
  ];
  expect(states(events)).toEqual(["overdue only-warned"]);
});

test("a block elsewhere than asked does not count, one in all of the Union does", () => {
  const at = "2025-03-11T10:00:00+09:00";
  const asked = request("r1", monday, ["a"], { territory: "DE" });
  const geo = (territory: string) => block("a", at, { action: "geo-blocked", territory });
  expect(states([asked, geo("FR")])).toEqual(["overdue territory-not-covered"]);
  expect(states([asked, geo("EU")])).toEqual(["met"]);
  expect(states([asked, geo("DE")])).toEqual(["met"]);
});

test("a block of another listing, or under another record, is another matter", () => {
  const asked = request("r1", monday, ["a"]);
  expect(states([asked, block("b", "2025-03-11T10:00:00+09:00")])).toEqual(["overdue"]);
  const other = block("a", "2025-03-11T10:00:00+09:00", { hazardId: "h2" });
  expect(states([asked, other])).toEqual(["overdue"]);
});

test("an item without a listing id is blocked under its request and item", () => {
  const items = [
    { itemId: "i1", url: "https://shop.example/1" },
    { itemId: "i2", url: "https://shop.example/2" },
  ];
  const asked = request("r1", monday, [], { items });
  const named = block("77", "2025-03-11T10:00:00+09:00", { requestId: "r1", itemId: "i2" });
  expect(states([asked, named])).toEqual(["overdue", "met"]);
  const unnamed = block("78", "2025-03-11T10:00:00+09:00", { requestId: "r1" });
  expect(states([asked, unnamed])).toEqual(["overdue", "overdue"]);
});

test("a request without items is one task, and says so", () => {
  const asked = request("r1", monday, []);
  const done = block("5", "2025-03-11T10:00:00+09:00", { requestId: "r1" });
  expect(states([asked, done])).toEqual(["met"]);
  expect(codes([asked, done])).toEqual(["request-without-items"]);
});

test("a listing already blocked when the request came is met, unless it was back on sale", () => {
  const earlier = block("a", "2025-03-05T10:00:00+09:00");
  const asked = request("r1", monday, ["a"]);
  expect(states([earlier, asked])).toEqual(["met already-blocked"]);
  const restored = event({
    type: "listing.restored",
    at: "2025-03-06T10:00:00+09:00",
    listingId: "a",
    reason: "expired",
  });
  expect(states([earlier, restored, asked])).toEqual(["overdue"]);
});

test("what is reported gone counts only once a check by others confirms it", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", "2025-03-11T10:00:00+09:00", { i1: "already-gone" }),
  ];
  const day = "2025-03-20T10:00:00+09:00";
  expect(states(events)).toEqual(["not-evaluated gone-unconfirmed"]);
  const own = check(day, "not-found", { listingId: "a", assertedBy: "platform" });
  expect(states([...events, own])).toEqual(["not-evaluated gone-unconfirmed"]);
  const confirmed = [...events, check(day, "not-found", { listingId: "a" })];
  expect(states(confirmed)).toEqual(["met gone-confirmed"]);
  expect(derive(confirmed).obligations[0]?.selfDeclared).toBe(false);
  expect(states([...events, check(day, "not-found")])).toEqual(["met gone-confirmed"]);
  const found = check(day, "same-listing", { listingId: "a" });
  expect(states([...events, found])).toEqual(["overdue gone-contradicted"]);
});

test("a refusal is not evaluated until the authority decides on it", () => {
  const asked = request("r1", monday, ["a"]);
  const at = "2025-03-11T10:00:00+09:00";
  const refused = answer("r1", at, { i1: "refused" });
  expect(states([asked, refused])).toEqual(["not-evaluated refused-undecided"]);
  const insisted = event({
    type: "request.amended",
    at: "2025-03-12T10:00:00+09:00",
    requestId: "r1",
  });
  expect(states([asked, refused, insisted])).toEqual(["overdue refusal-rejected"]);
  const other = answer("r1", at, { i1: "not-identical" });
  expect(states([asked, other])).toEqual(["not-evaluated not-identical-undecided"]);
  const agreed = event({
    type: "request.withdrawn",
    at: "2025-03-20T10:00:00+09:00",
    requestId: "r1",
  });
  expect(states([asked, other, agreed])).toEqual(["not-evaluated not-identical-agreed"]);
});

test("a request that is withdrawn before the due time asks for nothing, one withdrawn at it comes too late", () => {
  const asked = request("r1", monday, ["a"]);
  const withdrawn = (at: string) =>
    states([asked, event({ type: "request.withdrawn", at, requestId: "r1" })]);
  expect(withdrawn("2025-03-12T23:59:59+09:00")).toEqual(["not-evaluated withdrawn"]);
  expect(withdrawn(dueOnThursday)).toEqual(["overdue"]);
});

test("a refusal after the due time excuses nothing", () => {
  const events = [
    request("r1", monday, ["a"]),
    answer("r1", "2025-03-14T10:00:00+09:00", { i1: "refused" }),
  ];
  expect(states(events)).toEqual(["overdue"]);
});

test("a check before the due time that finds the listing on sale undoes the block", () => {
  const asked = request("r1", monday, ["a"]);
  const early = block("a", "2025-03-11T10:00:00+09:00");
  const found = check("2025-03-12T09:00:00+09:00", "same-listing", { listingId: "a" });
  const { obligations, dataQuality } = derive([asked, early, found]);
  expect(obligations[0]).toMatchObject({ state: "overdue", reason: "block-contradicted" });
  expect(dataQuality).toMatchObject([
    { code: "contradicted-by-check", eventIds: [early.id, found.id] },
  ]);
  const again = block("a", "2025-03-12T20:00:00+09:00");
  expect(states([asked, early, found, again])).toEqual(["met"]);
});

test("a check long after the due time that finds the listing again does not make the block late", () => {
  const events = [
    request("r1", monday, ["a"]),
    block("a", "2025-03-11T10:00:00+09:00"),
    check("2025-05-02T09:00:00+09:00", "same-listing", { listingId: "a" }),
  ];
  const { obligations, dataQuality } = derive(events);
  expect(obligations[0]?.state).toBe("met");
  expect(dataQuality.map(({ code }) => code)).toContain("contradicted-by-check");
});

test("a block that does not last until the limit ends does not count", () => {
  const noon = "2025-03-11T12:00:00+09:00";
  const lifted = (...after: ReturnType<typeof event>[]) =>
    states([request("r1", monday, ["a"]), block("a", tuesday), ...after]);
  const restored = (reason: string, at = noon) =>
    event({ type: "listing.restored", at, listingId: "a", reason });
  expect(lifted(restored("expired"))).toEqual(["overdue block-lifted"]);
  expect(lifted(restored("expired"), block("a", "2025-03-12T10:00:00+09:00"))).toEqual(["met"]);
  expect(lifted(restored("expired", "2025-03-14T10:00:00+09:00"))).toEqual(["met"]);
  expect(lifted(restored("corrected"))).toEqual(["met"]);
  const back = { type: "listing.reappeared", at: noon, listingId: "a", of: "a" };
  expect(lifted(event({ ...back, class: "same-listing" }))).toEqual(["overdue block-lifted"]);
  expect(lifted(event({ ...back, listingId: "b", class: "same-seller" }))).toEqual(["met"]);
  const until = (day: string) =>
    states([request("r1", monday, ["a"]), block("a", tuesday, { until: day })]);
  expect(until("2025-03-11")).toEqual(["overdue block-lifted"]);
  expect(until("2025-03-12")).toEqual(["met"]);
});

test("a listing put back as a wrong match waits for the authority, like an answer that says so", () => {
  const restored = event({
    type: "listing.restored",
    at: "2025-03-11T12:00:00+09:00",
    listingId: "a",
    reason: "wrong-match",
  });
  const blocked = block("a", tuesday);
  const events = [request("r1", monday, ["a"]), blocked, restored];
  expect(states(events)).toEqual(["not-evaluated not-identical-undecided"]);
  expect(derive(events).obligations[0]?.eventIds).toContain(restored.id);
  const later = { at: "2025-03-20T10:00:00+09:00", requestId: "r1" };
  expect(states([...events, event({ type: "request.withdrawn", ...later })])).toEqual([
    "not-evaluated not-identical-agreed",
  ]);
  expect(states([...events, event({ type: "request.amended", ...later })])).toEqual([
    "overdue block-lifted",
  ]);
  const retracted = { type: "hazard.retracted", at: "2025-03-11T11:00:00+09:00" };
  const gone = [
    event({ ...retracted, assertedBy: "authority" }),
    event({ ...restored, id: "put-back", reason: "record-retracted" }),
  ];
  expect(states([request("r1", monday, ["a"]), blocked, ...gone])).toEqual(["met"]);
});

test("a withdrawn item is out, unless it had been decided before", () => {
  const asked = request("r1", monday, ["a", "b"]);
  const blocked = block("a", "2025-03-11T10:00:00+09:00");
  const withdrawn = (at: string, itemIds?: string[]) =>
    event({ type: "request.withdrawn", at, requestId: "r1", ...(itemIds && { itemIds }) });
  const early = withdrawn("2025-03-11T12:00:00+09:00");
  expect(states([asked, blocked, early])).toEqual(["met", "not-evaluated withdrawn"]);
  const late = withdrawn("2025-03-20T12:00:00+09:00");
  expect(states([asked, blocked, late])).toEqual(["met", "overdue"]);
  const one = withdrawn("2025-03-11T12:00:00+09:00", ["i2", "i9"]);
  expect(states([asked, blocked, one])).toEqual(["met", "not-evaluated withdrawn"]);
});

test("a retracted record takes open items with it, a changed one does not", () => {
  const asked = request("r1", monday, ["a"]);
  const at = "2025-03-11T12:00:00+09:00";
  const retracted = event({ type: "hazard.retracted", at, assertedBy: "authority" });
  expect(states([asked, retracted])).toEqual(["not-evaluated record-retracted"]);
  const changed = event({ type: "hazard.changed", at, assertedBy: "authority" });
  expect(states([asked, changed])).toEqual(["overdue"]);
});

test("an amendment replaces the items: new ones start their own clock, missing ones are taken back", () => {
  const asked = request("r1", monday, ["a", "b"]);
  const amended = event({
    type: "request.amended",
    at: "2025-03-12T10:00:00+09:00",
    requestId: "r1",
    items: [
      { itemId: "i1", listingId: "a" },
      { itemId: "i3", listingId: "c" },
    ],
  });
  const { obligations } = derive([asked, amended]);
  expect(
    obligations.map(({ itemId, dueAt, state, reason }) => [itemId, dueAt, state, reason]),
  ).toEqual([
    ["i1", dueOnThursday, "overdue", undefined],
    ["i2", dueOnThursday, "not-evaluated", "withdrawn"],
    ["i3", "2025-03-15T00:00:00+09:00", "overdue", undefined],
  ]);
});

test("an item whose address is corrected is a new task from then on", () => {
  const asked = request("r1", monday, ["a"]);
  const items = [{ itemId: "i1", listingId: "b" }];
  const amended = event({
    type: "request.amended",
    at: "2025-03-14T10:00:00+09:00",
    requestId: "r1",
    items,
  });
  const { obligations } = derive([asked, amended]);
  expect(obligations).toMatchObject([{ listingId: "b", triggerEventId: amended.id }]);
});

test("a request's own limit goes before the agreement's", () => {
  const deadline = { amount: 6, unit: "hour", countFrom: "instant" };
  const [obligation] = derive([request("r1", monday, ["a"], { deadline })]).obligations;
  expect(obligation).toMatchObject({
    dueAt: "2025-03-10T16:00:00+09:00",
    limit: { setBy: "request" },
  });
});

test("an amended limit that is longer counts from receipt, a shorter one from the amendment", () => {
  const asked = request("r1", monday, ["a"]);
  const amended = (amount: number, unit: string, countFrom: string) =>
    event({
      type: "request.amended",
      at: "2025-03-11T10:00:00+09:00",
      requestId: "r1",
      deadline: { amount, unit, countFrom },
    });
  const due = (change: ReturnType<typeof amended>) => derive([asked, change]).obligations[0]?.dueAt;
  expect(due(amended(5, "business-day", "next-day"))).toBe("2025-03-18T00:00:00+09:00");
  expect(due(amended(4, "hour", "instant"))).toBe("2025-03-11T14:00:00+09:00");
  expect(due(amended(47, "hour", "instant"))).toBe(dueOnThursday);
});

test("a commitment without a published limit is not evaluated until somebody gives one", () => {
  const events = [request("r1", monday, ["a"]), block("a", "2025-03-11T10:00:00+09:00")];
  const platform = { agreement: kr2024 };
  const [unknown] = derive(events, platform).obligations;
  expect(unknown).toMatchObject({
    dueAt: null,
    fulfilledAt: "2025-03-11T10:00:00+09:00",
    state: "not-evaluated",
    reason: "no-deadline",
  });
  const deadline = { amount: 3, unit: "business-day", countFrom: "next-day" } as const;
  const given = {
    ...platform,
    deadlines: [{ commitment: "takedown-authority", deadline }],
  } as const;
  expect(derive(events, given).obligations[0]).toMatchObject({
    state: "met",
    dueAt: "2025-03-14T00:00:00+09:00",
    limit: { setBy: "caller" },
  });
  const hours = { amount: 2, unit: "hour", countFrom: "instant" };
  const ordered = [request("r2", monday, ["b"], { deadline: hours })];
  expect(derive(ordered, platform).obligations[0]).toMatchObject({ state: "overdue" });
});

test("an agreement without the commitment owes nothing by a time", () => {
  expect(states([request("r1", monday, ["a"])], { agreement: own([]) })).toEqual([
    "not-evaluated no-commitment",
  ]);
});

test("days that the calendar does not know are not guessed", () => {
  const events = [request("r1", "2032-03-10T10:00:00+09:00", ["a"])];
  expect(states(events, { asOf: "2032-06-30T00:00:00+09:00" })).toEqual([
    "not-evaluated outside-calendar",
  ]);
});

test("an item that names nothing counts apart once the platform has asked in time", () => {
  const asked = request("r1", monday, [], { items: [{ itemId: "i1" }] });
  const clarify = (at: string) =>
    event({ type: "clarification.requested", at, requestId: "r1", missing: ["address"] });
  expect(states([asked])).toEqual(["overdue"]);
  expect(states([asked, clarify("2025-03-11T10:00:00+09:00")])).toEqual([
    "not-evaluated not-actionable",
  ]);
  expect(states([asked, clarify("2025-03-17T10:00:00+09:00")])).toEqual(["overdue"]);
  const record = parseHazardRecord({
    id: "h1",
    products: [{ name: "Kettle", identifiers: [{ scheme: "gtin", value: "04006381333931" }] }],
  });
  const hazards = record.ok ? [record.value] : [];
  const identified = [asked, clarify("2025-03-11T10:00:00+09:00")];
  expect(states(identified, { hazards })).toEqual(["overdue"]);
});

test("monitoring starts with the first match, or with the confirmation of a review", () => {
  const matched = (at: string, more: object) =>
    event({ type: "listing.matched", at, listingId: "m", channel: "monitoring", ...more });
  const review = matched(monday, { outcome: "review" });
  expect(states([review])).toEqual([]);
  const confirmed = matched("2025-03-12T10:00:00+09:00", { outcome: "review", confirmedBy: "kim" });
  const { obligations } = derive([review, confirmed, block("m", "2025-03-14T09:00:00+09:00")]);
  expect(obligations[0]).toMatchObject({
    commitment: "monitor-sources",
    channel: "monitoring",
    triggerEventId: confirmed.id,
    state: "met",
    selfDeclared: true,
  });
});

test("a consumer's report counts once, by its request or else by its match", () => {
  const matched = event({
    type: "listing.matched",
    at: monday,
    listingId: "c",
    channel: "consumer-report",
    outcome: "match",
  });
  const report = request("r1", monday, ["c"], {
    kind: "consumer-report",
    assertedBy: "third-party",
  });
  for (const events of [[matched], [report], [matched, report]]) {
    const { obligations } = derive(events);
    expect(obligations.map(({ commitment, dueAt }) => [commitment, dueAt])).toEqual([
      ["consumer-channel", "2025-03-18T00:00:00+09:00"],
    ]);
  }
});

test("a request that named nothing and now names its items takes nothing back", () => {
  const asked = request("r1", monday, []);
  const items = [{ itemId: "i1", listingId: "a" }];
  const amended = event({
    type: "request.amended",
    at: "2025-03-11T10:00:00+09:00",
    requestId: "r1",
    items,
  });
  const { obligations } = derive([asked, amended]);
  expect(
    obligations.map(({ itemId, triggerEventId, state }) => [itemId, triggerEventId, state]),
  ).toEqual([["i1", amended.id, "overdue"]]);
});

test("a block of some variants leaves the listing on sale, whatever the answer says of it", () => {
  const asked = request("r1", "2025-03-10T10:00:00+09:00", ["a"]);
  const some = block("a", "2025-03-11T09:00:00+09:00", { variants: ["red"] });
  const said = answer("r1", "2025-03-11T10:00:00+09:00", { i1: "removed" });
  const whole = block("a", "2025-03-12T09:00:00+09:00");
  const late = block("a", "2025-03-19T09:00:00+09:00");
  expect(states([asked, some])).toEqual(["overdue only-variants"]);
  expect(states([asked, some, said])).toEqual(["overdue only-variants"]);
  expect(states([asked, some, said, whole])).toEqual(["met"]);
  expect(states([asked, some, said, late])).toEqual(["late"]);
  expect(codes([asked, some])).toContain("only-variants-blocked");
  expect(derive([asked, some]).obligations[0]?.eventIds).toEqual([asked.id, some.id]);
});

test("a listing that monitoring found is not off sale while some variants are", () => {
  const found = event({
    type: "listing.matched",
    at: "2025-03-10T10:00:00+09:00",
    listingId: "a",
    channel: "monitoring",
    outcome: "match",
  });
  const some = block("a", "2025-03-11T09:00:00+09:00", { variants: ["red", "blue"] });
  expect(states([found, some])).toEqual(["overdue only-variants"]);
  expect(states([found, block("a", "2025-03-11T09:00:00+09:00")])).toEqual(["met"]);
});

test("a block that ended before a check is not contradicted by it, and one that ended before the limit is none", () => {
  const asked = request("r1", "2025-03-10T10:00:00+09:00", ["a"]);
  const until = (day: string) => block("a", "2025-03-11T09:00:00+09:00", { until: day });
  const found = check("2025-04-02T10:00:00+09:00", "same-listing", { listingId: "a" });
  expect(states([asked, until("2025-03-11")])).toEqual(["overdue block-lifted"]);
  expect(states([asked, until("2025-03-31")])).toEqual(["met"]);
  expect(codes([asked, until("2025-03-31"), found])).not.toContain("contradicted-by-check");
  expect(codes([asked, until("2025-04"), found])).toContain("contradicted-by-check");
});

test("a check or a lifting that can have come before the block, or after the limit, speaks against nothing", () => {
  const asked = request("r1", monday, ["a"]);
  const found = (at: string) => check(at, "same-listing", { listingId: "a" });
  // The authority looks in the morning and calls; the platform writes down that it blocked on that day.
  const thatDay = block("a", "2025-03-11");
  expect(states([asked, thatDay, found(tuesday)])).toEqual(["met"]);
  expect(states([asked, thatDay, found("2025-03-11")])).toEqual(["met"]);
  expect(states([asked, thatDay, found("2025-03-12")])).toEqual(["overdue block-contradicted"]);
  const gone = answer("r1", "2025-03-11", { i1: "already-gone" });
  expect(states([asked, gone, found(tuesday)])).toEqual(["not-evaluated gone-unconfirmed"]);
  expect(states([asked, gone, found("2025-03-12")])).toEqual(["overdue gone-contradicted"]);
  // A limit of 48 hours ends on Wednesday at ten; of what happened on Wednesday no more is known.
  const deadline = { amount: 48, unit: "hour", countFrom: "instant" };
  const hours = [request("r1", monday, ["a"], { deadline }), block("a", tuesday)];
  expect(states([...hours, found("2025-03-12")])).toEqual(["met"]);
  expect(states([...hours, found("2025-03-12T09:00:00+09:00")])).toEqual([
    "overdue block-contradicted",
  ]);
  const back = { type: "listing.restored", listingId: "a", hazardId: "h1", reason: "expired" };
  expect(states([...hours, event({ ...back, at: "2025-03-12" })])).toEqual(["met"]);
  expect(states([...hours, event({ ...back, at: "2025-03-12T09:00:00+09:00" })])).toEqual([
    "overdue block-lifted",
  ]);
});

test("what only a later receipt of a request asks for is left out, and said to be", () => {
  const first = request("r1", monday, ["a"]);
  const message = (...again: ReturnType<typeof request>[]) =>
    derive([first, ...again]).dataQuality.find(({ code }) => code === "duplicate-request")
      ?.message ?? "";
  expect(message(request("r1", tuesday, ["a"]))).not.toContain("Left out");
  const more = request("r1", tuesday, ["a", "b"]);
  expect(message(more)).toContain(`Left out: i2 of ${more.id}.`);
  const other = request("r1", tuesday, ["c"], { hazardId: "h2" });
  expect(message(other)).toContain(`Left out: all of ${other.id}, which is about h2.`);
});

const inGermanyAndFrance = { territories: ["DE", "FR"] };
const geoBlock = (at: string, ...territories: string[]) =>
  block("a", at, { action: "geo-blocked", territories });

test("a request for several places is fulfilled by the block with which every one of them is covered", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const [first, second] = [geoBlock(tuesday, "DE"), geoBlock("2025-03-12T10:00:00+09:00", "FR")];
  const late = geoBlock("2025-03-20T10:00:00+09:00", "FR");
  expect(states([asked, first])).toEqual(["overdue only-some-territories"]);
  expect(states([asked, first], { asOf: "2025-03-12T00:00:00+09:00" })).toEqual([
    "open only-some-territories",
  ]);
  expect(states([asked, second])).toEqual(["overdue only-some-territories"]);
  expect(states([asked, first, geoBlock(tuesday, "DE")])).toEqual([
    "overdue only-some-territories",
  ]);
  expect(states([asked, first, second])).toEqual(["met"]);
  expect(states([second, first, asked])).toEqual(["met"]);
  expect(states([asked, first, late])).toEqual(["late"]);
  expect(states([asked, late, block("a", tuesday)])).toEqual(["met"]);
  expect(derive([asked, second, first]).obligations[0]).toMatchObject({
    fulfilledAt: second.at,
    eventIds: [asked.id, first.id, second.id],
  });
});

test("which places are left open is said, and by which blocks the others are covered", () => {
  const asked = request("r1", monday, ["a"], { territories: ["DE", "FR", "IT"] });
  const done = [geoBlock(tuesday, "DE"), geoBlock(tuesday, "IT", "PL")];
  const { obligations, dataQuality } = derive([asked, ...done]);
  expect(obligations[0]?.eventIds).toEqual([asked, ...done].map(({ id }) => id));
  expect(dataQuality).toEqual([
    {
      code: "territories-left-open",
      eventIds: done.map(({ id }) => id),
      message:
        "Asked for in DE, FR, IT, it was taken off sale in DE, IT and not in FR; it counts as done once every place is covered.",
    },
  ]);
  expect(codes([asked, ...done, geoBlock("2025-05-01", "FR")])).toEqual([]);
});

test("places are covered by a block that lists them, in an area that holds them, or everywhere", () => {
  const asked = (...territories: string[]) => request("r1", monday, ["a"], { territories });
  const both = asked("DE", "FR");
  expect(states([both, geoBlock(tuesday, "FR", "KR", "DE")])).toEqual(["met"]);
  expect(states([both, geoBlock(tuesday, "EU")])).toEqual(["met"]);
  expect(states([both, block("a", tuesday)])).toEqual(["met"]);
  expect(states([both, block("a", tuesday, { territory: "DE", territories: ["FR"] })])).toEqual([
    "met",
  ]);
  expect(states([both, geoBlock(tuesday, "KR", "JP")])).toEqual(["overdue territory-not-covered"]);
  expect(states([asked("GR", "EL"), geoBlock(tuesday, "EL")])).toEqual(["met"]);
  const union =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
  expect(states([asked("EU", "KR"), geoBlock(tuesday, "KR", ...union)])).toEqual(["met"]);
  expect(states([asked("EU", "KR"), geoBlock(tuesday, "KR", ...union.slice(1))])).toEqual([
    "overdue only-some-territories",
  ]);
  // One block must cover a place that was asked for: those of its parts, one by one, do not add up to it.
  const stateByState = union.map((state) => geoBlock(tuesday, state));
  expect(states([request("r1", monday, ["a"], { territory: "EU" }), ...stateByState])).toEqual([
    "overdue territory-not-covered",
  ]);
});

test("one place is one place, however it is written", () => {
  const written = [
    { territory: "DE" },
    { territories: ["DE"] },
    { territory: "DE", territories: ["DE"] },
    { territory: "DE", territories: [] },
  ];
  for (const more of written) {
    const asked = request("r1", monday, ["a"], more);
    for (const done of written) {
      expect(states([asked, block("a", tuesday, done)])).toEqual(["met"]);
    }
    expect(states([asked, geoBlock(tuesday, "FR")])).toEqual(["overdue territory-not-covered"]);
    expect(states([asked, answer("r1", tuesday, { i1: "geo-blocked" })])).toEqual(["met"]);
  }
  const nowhere = request("r1", monday, ["a"], { territories: [] });
  expect(states([nowhere, geoBlock(tuesday, "FR")])).toEqual(["met"]);
});

test("an answer that names no places says no more than the blocks that name theirs", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const inGermany = geoBlock(tuesday, "DE");
  const said = (decision: string, at: string, territories?: readonly string[]) => {
    const items = [{ itemId: "i1", decision, ...(territories && { territories }) }];
    return event({ type: "request.answered", at, requestId: "r1", items });
  };
  const [before, after] = ["2025-03-11T09:00:00+09:00", "2025-03-12T10:00:00+09:00"];
  const some = ["overdue only-some-territories"];
  for (const decision of ["geo-blocked", "removed", "disabled"]) {
    expect(states([asked, inGermany, said(decision, after)])).toEqual(some);
    expect(states([asked, said(decision, after)])).toEqual(["met"]);
    expect(states([asked, said(decision, after, ["DE"])])).toEqual(some);
    expect(states([asked, said(decision, after, ["KR"])])).toEqual([
      "overdue territory-not-covered",
    ]);
    expect(states([asked, said(decision, after, ["DE", "FR"])])).toEqual(["met"]);
    expect(states([asked, inGermany, said(decision, after, ["FR"])])).toEqual(["met"]);
    expect(states([asked, geoBlock(tuesday, "KR"), said(decision, after)])).toEqual([
      "overdue territory-not-covered",
    ]);
  }
  // "Removed", said before there was any block, is the platform's word for the whole; "geo-blocked" never is where a block says where.
  expect(states([asked, said("removed", before), inGermany])).toEqual(["met"]);
  expect(states([asked, said("geo-blocked", before), inGermany])).toEqual(some);
  const both = [asked, inGermany, geoBlock(after, "FR"), said("geo-blocked", "2025-03-20")];
  expect(derive(both).obligations[0]).toMatchObject({ state: "met", fulfilledAt: after });
  const one = request("r1", monday, ["a"], { territory: "DE" });
  expect(states([one, said("geo-blocked", after, ["FR"])])).toEqual([
    "overdue territory-not-covered",
  ]);
  expect(states([one, said("geo-blocked", after, ["EU"])])).toEqual(["met"]);
});

test("a check that finds the listing speaks against blocks place by place only once all are said to be done", () => {
  const deadline = { amount: 5, unit: "business-day", countFrom: "next-day" };
  const asked = request("r1", monday, ["a"], { ...inGermanyAndFrance, deadline });
  const found = (at: string) => check(at, "same-listing", { listingId: "a" });
  const [wednesday, thursday] = ["2025-03-12T10:00:00+09:00", "2025-03-13T10:00:00+09:00"];
  const friday = "2025-03-14T10:00:00+09:00";
  const [inGermany, inFrance] = [geoBlock(tuesday, "DE"), geoBlock(thursday, "FR")];
  expect(states([asked, inGermany, found(wednesday)])).toEqual(["overdue only-some-territories"]);
  expect(states([asked, inGermany, found(wednesday), inFrance])).toEqual(["met"]);
  const contradicted = [asked, inGermany, inFrance, found(friday)];
  expect(states(contradicted)).toEqual(["overdue block-contradicted"]);
  const { dataQuality } = derive(contradicted);
  expect(dataQuality.map(({ code, eventIds }) => [code, eventIds])).toEqual([
    ["contradicted-by-check", [inGermany.id, inFrance.id, contradicted[3]?.id]],
  ]);
  // The check does not say where it saw the listing, so every place is open again.
  const again = geoBlock("2025-03-14T12:00:00+09:00", "FR");
  expect(states([...contradicted, again])).toEqual(["overdue only-some-territories"]);
  const everywhere = geoBlock("2025-03-14T13:00:00+09:00", "DE");
  expect(states([...contradicted, again, everywhere])).toEqual(["met"]);
  // A block between the last and the check is contradicted as they are.
  const between = geoBlock("2025-03-13T20:00:00+09:00", "DE");
  expect(states([...contradicted, between, again])).toEqual(["overdue only-some-territories"]);
  const afterTheLimit = [asked, inGermany, inFrance, found("2025-04-02T10:00:00+09:00")];
  expect(states(afterTheLimit)).toEqual(["met"]);
  expect(codes(afterTheLimit)).toEqual(["contradicted-by-check"]);
});

test("places that were never covered at once do not add up", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const restored = (at: string) =>
    event({ type: "listing.restored", at, listingId: "a", reason: "expired" });
  const early = geoBlock(tuesday, "DE");
  const wednesday = "2025-03-12T10:00:00+09:00";
  const inFrance = geoBlock(wednesday, "FR");
  expect(states([asked, early, restored("2025-03-11T20:00:00+09:00"), inFrance])).toEqual([
    "overdue block-lifted",
  ]);
  const again = geoBlock("2025-03-12T12:00:00+09:00", "DE");
  expect(states([asked, early, restored("2025-03-11T20:00:00+09:00"), inFrance, again])).toEqual([
    "met",
  ]);
  // In Germany until the end of March, in France from April: neither was lifted before the limit ended.
  const march = block("a", tuesday, { territory: "DE", until: "2025-03-31" });
  const april = geoBlock("2025-04-07T10:00:00+09:00", "FR");
  expect(states([asked, march, april])).toEqual(["overdue only-some-territories"]);
  expect(derive([asked, march, april]).dataQuality[0]).toMatchObject({
    code: "territories-left-open",
    eventIds: [april.id],
  });
  expect(states([asked, march, geoBlock("2025-03-31T10:00:00+09:00", "FR")])).toEqual(["late"]);
});

test("blocks of several places before the request came are blocks", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const [inGermany, inFrance] = [geoBlock("2025-03-04", "DE"), geoBlock("2025-03-05", "FR")];
  expect(states([inGermany, inFrance, asked])).toEqual(["met already-blocked"]);
  expect(states([inGermany, asked, geoBlock(tuesday, "FR")])).toEqual(["met"]);
  const back = { type: "listing.restored", listingId: "a", reason: "expired" };
  const restored = event({ ...back, at: "2025-03-07" });
  expect(states([inGermany, restored, asked, geoBlock(tuesday, "FR")])).toEqual([
    "overdue only-some-territories",
  ]);
});

test("what is known to the day of one place is known to the day of all", () => {
  const deadline = { amount: 48, unit: "hour", countFrom: "instant" };
  const asked = request("r1", monday, ["a"], { ...inGermanyAndFrance, deadline });
  const inGermany = geoBlock("2025-03-12", "DE");
  expect(states([asked, inGermany, geoBlock("2025-03-12T09:00:00+09:00", "FR")])).toEqual([
    "not-evaluated date-only",
  ]);
  expect(states([asked, inGermany, geoBlock("2025-03-12T11:00:00+09:00", "FR")])).toEqual(["late"]);
  expect(
    states([asked, geoBlock("2025-03-11", "DE"), geoBlock("2025-03-11T09:00:00+09:00", "FR")]),
  ).toEqual(["met"]);
});

test("it rests on the platform's word where one of the places does", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const seen = (territory: string, assertedBy: string) =>
    block("a", tuesday, { territory, assertedBy });
  const declared = (...assertedBy: readonly [string, string]) =>
    derive([asked, seen("DE", assertedBy[0]), seen("FR", assertedBy[1])]).obligations[0]
      ?.selfDeclared;
  expect(declared("authority", "authority")).toBe(false);
  expect(declared("platform", "authority")).toBe(true);
  expect(declared("authority", "platform")).toBe(true);
});

test("a refusal for the places that are left open is one, and contradicts no answer", () => {
  const asked = request("r1", monday, ["a"], inGermanyAndFrance);
  const items = [{ itemId: "i1", decision: "geo-blocked", territories: ["DE"] }];
  const inGermany = event({ type: "request.answered", at: tuesday, requestId: "r1", items });
  const events = [asked, inGermany, answer("r1", "2025-03-12T10:00:00+09:00", { i1: "refused" })];
  expect(states(events)).toEqual(["not-evaluated refused-undecided"]);
  expect(codes(events)).toEqual(["territories-left-open"]);
});

test("only a block of some variants is told as one, and not the answer that can mean no more", () => {
  const asked = request("r1", monday, ["a"]);
  const some = block("a", "2025-03-11T09:00:00+09:00", { variants: ["red", "blue"] });
  const said = answer("r1", tuesday, { i1: "removed" });
  const told = derive([asked, some, said]).dataQuality.filter(
    ({ code }) => code === "only-variants-blocked",
  );
  expect(told).toEqual([
    {
      code: "only-variants-blocked",
      eventIds: [some.id],
      message:
        "It blocked 2 variants of listing a and left the rest on sale; it does not count as a block of the listing.",
    },
  ]);
});
