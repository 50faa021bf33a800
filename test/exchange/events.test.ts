import { bulletinChanges, bulletinReceived, replyEvents, requestReceived } from "safepact/exchange";
import { createMatcher } from "safepact/match";
import { parseCaseEvent } from "safepact/model";
import { expect, test } from "vitest";
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

test("a request for several places names none in its event", () => {
  const at = (territory: readonly string[]) => requestReceived({ ...request, territory }, arrival);
  expect(at(["KR"]).territory).toBe("KR");
  expect(at(["DE", "FR"]).territory).toBe(undefined);
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
