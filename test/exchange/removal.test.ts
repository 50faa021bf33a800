import {
  checkReply,
  listingBlocked,
  parseReply,
  type Removal,
  replyEvents,
  requestAnswered,
  sellerNotified,
  toReplyItem,
} from "safepact/exchange";
import { orThrow, parseCaseEvent, parseListing } from "safepact/model";
import { toSellerBlockedData } from "safepact/notify";
import { expect, test } from "vitest";
import { request } from "../support/exchange.ts";

const listing = orThrow(
  parseListing({
    id: "L1",
    title: "허니 슬라임 HS-100",
    platform: "shop.example",
    sellerId: "S1",
    url: "https://shop.example/item/1",
  }),
);
const removal: Removal = {
  listing,
  record: request.record,
  action: "removed",
  at: "2026-03-02T15:00:00+09:00",
  territory: ["KR"],
  variants: ["green"],
  request,
  evidence: [{ kind: "screenshot", sha256: "ab".repeat(32) }],
};

test("one removal gives the event, the item of the reply and the notice, and all say the same", () => {
  const event = listingBlocked(removal);
  const told = sellerNotified(removal, { at: "2026-03-02T15:05:00+09:00", channel: "email" });
  for (const each of [event, told]) {
    expect(parseCaseEvent(each)).toEqual({ ok: true, value: each, issues: [] });
  }
  const item = toReplyItem(removal, { sellersNotified: 1 });
  const data = toSellerBlockedData(removal, {
    caseId: "C-7",
    ground: { kind: "agreement", reference: "Product safety agreement" },
    automatedDetection: true,
    automatedDecision: "not",
    redress: { url: "https://shop.example/objections/C-7", further: [] },
  });
  expect([event.at, item.actedAt, data.at]).toEqual([removal.at, removal.at, removal.at]);
  expect([event.action, item.decision, data.action]).toEqual(["removed", "removed", "removed"]);
  expect([event.territory, item.territory, data.territory]).toEqual(["KR", ["KR"], ["KR"]]);
  expect(data.listings).toEqual([
    { id: "L1", title: listing.title, url: listing.url, variants: ["green"] },
  ]);
  expect(data.origin).toBe("notice");
  expect(event.evidence).toEqual(item.evidence);
});

test("what the details say stands in the notice, and where they say nothing there is nothing", () => {
  const ground = { kind: "agreement", reference: "Product safety agreement" } as const;
  const redress = { url: "https://shop.example/objections/C-7", further: [] };
  const needed = { caseId: "C-7", ground, automatedDetection: true, redress } as const;
  const said = {
    facts: ["It holds borax."],
    explanation: "Slime with borax harms children.",
    origin: "own-initiative",
    platformSize: "large",
    steps: ["Stop selling it."],
    answerBy: "2026-03-16",
    sanction: "warning",
  } as const;
  const bare = toSellerBlockedData(removal, { ...needed, automatedDecision: "not" });
  expect(bare).toMatchObject({ facts: [], steps: [], origin: "notice" });
  const { origin: _origin, facts: _facts, steps: _steps, ...optional } = said;
  for (const name of [...Object.keys(optional), "until"]) expect(bare).not.toHaveProperty(name);
  const own = { ...removal, until: "2026-06-30" };
  const full = toSellerBlockedData(own, { ...needed, ...said, automatedDecision: "not" });
  expect(full).toEqual({ ...bare, ...said, until: "2026-06-30" });
  const { request: _request, ...unasked } = removal;
  expect(toSellerBlockedData(unasked, { ...needed, automatedDecision: "not" })).not.toHaveProperty(
    "origin",
  );
});

test("a platform that kept its blocks adds the answer alone, and the reply gives the authority both", () => {
  const items = [
    toReplyItem(removal, { sellersNotified: 1 }),
    { itemId: "2", decision: "not-found" as const, reason: "Nothing there." },
  ];
  const answer = { id: "a-1", requestId: "r-1", platform: "shop.example", items };
  const times = { receivedAt: "2026-03-02T10:00:05+09:00", repliedAt: "2026-03-03T09:00:00+09:00" };
  const reply = orThrow(parseReply({ ...answer, ...times }));
  const [answered, block] = replyEvents(reply, request);
  expect(answered).toEqual(requestAnswered(reply));
  const { id, variants: _variants, recordedAt: _recordedAt, ...event } = listingBlocked(removal);
  expect(block).toMatchObject(event);
  expect(block?.id).not.toBe(id);
  expect(checkReply(reply, request).missing).toEqual([]);
});

test("an item is found by its id, by the listing or by its address, and refused when there is none", () => {
  const { listingId: _named, ...first } = request.items[0] ?? { itemId: "1" };
  const byUrl = { ...request, items: [{ ...first, url: "https://shop.example/item/1" }] };
  expect(toReplyItem({ ...removal, request: byUrl }).itemId).toBe("1");
  expect(toReplyItem({ ...removal, itemId: "9" }).itemId).toBe("9");
  const other = {
    ...removal,
    listing: { ...listing, id: "L7", url: "https://shop.example/item/7" },
  };
  expect(() => toReplyItem(other)).toThrow('The removal of the listing "L7" answers no item');
  expect(listingBlocked(other)).toMatchObject({ requestId: "r-1", listingId: "L7" });
  expect(listingBlocked(other).itemId).toBe(undefined);
});

test("two platforms that number their listings alike write different events", () => {
  const elsewhere = { ...removal, listing: { ...listing, platform: "mall.example" } };
  expect(listingBlocked(elsewhere).id).not.toBe(listingBlocked(removal).id);
});
