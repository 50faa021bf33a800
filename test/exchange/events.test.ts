import { bulletinChanges, bulletinReceived, replyEvents, requestReceived } from "safepact/exchange";
import { createMatcher } from "safepact/match";
import { parseCaseEvent, type RequestReceived } from "safepact/model";
import { expect, test } from "vitest";
import { states } from "../comply/support/obligations.ts";
import { bulletin, reply, request } from "../support/exchange.ts";

const arrival = { platform: "shop.example", at: "2026-03-02T10:00:05+09:00" };

test("documents become events that the parser of events takes whole", () => {
  const events = [
    bulletinReceived(bulletin, arrival),
    requestReceived(request, arrival),
    ...replyEvents(reply, request),
  ];
  for (const event of events) {
    expect(parseCaseEvent(event)).toEqual({ ok: true, value: event, issues: [] });
  }
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test("a block is an event only where listing and time are known", () => {
  const [answered, block, ...more] = replyEvents(reply, request);
  expect(answered?.type).toBe("request.answered");
  expect(block).toMatchObject({
    type: "listing.blocked",
    listingId: "L1",
    sellerId: "S1",
    action: "removed",
  });
  expect(more).toEqual([]);
  const untimed = { ...reply, items: reply.items.map(({ actedAt: _at, ...item }) => item) };
  expect(replyEvents(untimed, request)).toHaveLength(1);
});

test("a request, a block and an answer name one place as their territory, and several as their territories", () => {
  const places = ({
    territory,
    territories,
  }: Pick<RequestReceived, "territory" | "territories">) => [territory, territories];
  const asked = (territory: readonly string[]) =>
    places(requestReceived({ ...request, territory }, arrival));
  expect(asked([])).toEqual([undefined, undefined]);
  expect(asked(["KR"])).toEqual(["KR", undefined]);
  expect(asked(["GR", "EL"])).toEqual(["GR", undefined]);
  expect(asked(["DE", "FR"])).toEqual([undefined, ["DE", "FR"]]);
  const replied = (territory: readonly string[]) => {
    const items = reply.items.map((item) => ({ ...item, territory }));
    const [answered, block] = replyEvents({ ...reply, items }, request);
    if (answered?.type !== "request.answered" || block?.type !== "listing.blocked") {
      throw new Error("no block");
    }
    return [answered.items[0]?.territories, ...places(block)];
  };
  expect(replied([])).toEqual([undefined, undefined, undefined]);
  expect(replied(["DE"])).toEqual([["DE"], "DE", undefined]);
  expect(replied(["DE", "FR"])).toEqual([["DE", "FR"], undefined, ["DE", "FR"]]);
});

test("a reply that blocks in some of the places asked for fulfils nothing, by its block or by its answer", () => {
  const asked = requestReceived({ ...request, territory: ["DE", "FR"] }, arrival);
  const state = (territory: readonly string[], withoutListing = false) => {
    const items = reply.items.map((item) => ({ ...item, territory }));
    const events = replyEvents({ ...reply, items }, request);
    const known = withoutListing ? events.slice(0, 1) : events;
    return states([asked, ...known], {
      platform: "shop.example",
      asOf: "2026-06-01T00:00:00+09:00",
    })[0];
  };
  const some = "overdue only-some-territories";
  expect(state(["DE"])).toBe(some);
  expect(state(["DE"], true)).toBe(some);
  expect(state(["DE", "FR"])).toBe("met");
  expect(state(["DE", "FR"], true)).toBe("met");
  expect(state([])).toBe("met");
});

test("what a bulletin does not name stays on the list", () => {
  const changes = bulletinChanges(bulletin, () => false);
  expect(changes.added.map(({ id }) => id)).toEqual(["kr:1"]);
  const [first] = bulletin.records;
  if (first === undefined) throw new Error("no record");
  const listed = { ...first, id: "kr:0" };
  const updated = createMatcher([listed]).update(changes);
  expect(updated.size).toBe(2);
  expect(bulletinChanges(bulletin, () => true).changed).toHaveLength(1);
});

test("records take territory and language of their bulletin where they name none", () => {
  const [record] = bulletin.records;
  if (record === undefined) throw new Error("no record");
  const { language: _language, ...source } = record.source;
  const silent = { ...record, territory: [], source };
  const spoken = { ...record, territory: ["JP"], source: { ...source, language: "ja" } };
  const { language: _spoken, ...rest } = bulletin;
  const taken = (more: { readonly language?: string }) =>
    bulletinChanges(
      { ...rest, ...more, records: [silent, spoken], territory: ["KR"] },
      () => false,
    ).added.map((each) => [each.territory, each.source.language]);
  expect(taken({ language: "ko" })).toEqual([
    [["KR"], "ko"],
    [["JP"], "ja"],
  ]);
  expect(taken({})).toEqual([
    [["KR"], undefined],
    [["JP"], "ja"],
  ]);
});
