import {
  type Bulletin,
  checkBulletin,
  checkReply,
  checkRequest,
  criterionNotes,
  parseBulletin,
  parseReply,
  parseTakedownRequest,
  vocabularies,
} from "safepact/exchange";
import { expect, test } from "vitest";
import { accepted, reply, request } from "../support/exchange.ts";

const whole = {
  id: "kr:1",
  source: { system: "kr", publishedOn: "2026-03-01", language: "ko" },
  products: [
    {
      name: "허니 슬라임",
      brand: "unbranded",
      models: ["HS-100"],
      identifiers: [{ scheme: "gtin", value: "4 006381 333931" }],
      categories: [{ label: "toys" }],
      images: ["https://a.example/1.jpg", "https://a.example/2.jpg"],
      scope: { units: "all" },
      counterfeit: "no",
    },
  ],
  hazards: [{ type: "chemical", description: "Too much boron." }],
  risk: { level: "serious" },
  measures: [{ action: "recall-from-end-users" }],
  territory: ["KR"],
  offers: [{ platform: "shop", productId: "77" }],
};

function bulletinOf(...records: unknown[]): Bulletin {
  return accepted(
    parseBulletin({
      id: "b-1",
      authority: { name: "Example Authority", email: "safety@authority.example" },
      issuedAt: "2026-03-02",
      agreementId: "kr-2024",
      records,
    }),
  );
}

test("a whole record lacks nothing", () => {
  const checked = checkBulletin(bulletinOf(whole));
  expect(checked).toMatchObject({ share: 1, evaluated: 1, complete: 1, actionable: 1 });
  expect(checked.envelope).toMatchObject({ share: 1, missing: [] });
  expect(checked.records[0]).toMatchObject({ hazardId: "kr:1", met: 12, of: 12, missing: [] });
});

test("a bare record lacks all but its name, and each thing is named with its place", () => {
  const checked = checkBulletin(bulletinOf({ id: "kr:2", products: [{ name: "Slime" }] }));
  expect(checked).toMatchObject({ share: 0, evaluated: 1, complete: 0, actionable: 0 });
  expect(checked.records[0]?.missing.map(({ criterion }) => criterion)).toEqual([
    "product-identifier",
    "brand",
    "model",
    "two-photos",
    "affected-units",
    "offer-address",
    "hazard",
    "risk-level",
    "measure",
    "territory",
    "publication-date",
    "language",
  ]);
  expect(checked.records[0]?.missing[1]).toEqual({
    criterion: "brand",
    path: ["records", 0, "products", 0, "brand"],
    message: 'Give the brand, or "unbranded".',
  });
});

test.each([
  ["product-identifier", { identifiers: [{ scheme: "gtin", value: "4006381333932" }] }],
  ["product-identifier", { identifiers: [{ scheme: "gtin", value: "2000000256559" }] }],
  ["product-identifier", { identifiers: [{ scheme: "kc", value: "공급자적합성" }] }],
  ["product-identifier", { identifiers: [{ scheme: "mpn", value: "HS-100" }] }],
  ["model", { models: ["6-piece"] }],
  ["model", { models: ["Honey Slime"] }],
  ["two-photos", { images: ["https://a.example/1.jpg"] }],
  ["affected-units", { scope: { units: "batches" } }],
])("%s is missed by what only looks like it: %j", (criterion, change) => {
  const record = { ...whole, products: [{ ...whole.products[0], ...change }] };
  const [checked] = checkBulletin(bulletinOf(record)).records;
  expect(checked?.missing.map((missing) => missing.criterion)).toEqual([criterion]);
  expect(checked?.share).toBeCloseTo(11 / 12);
});

test.each([
  [{ scheme: "kc", value: "CB064A3166-2004" }],
  [{ scheme: "asin", value: "B0DHVHFJWK" }],
  [{ scheme: "aliexpress", value: "1005006019771834" }],
])("%j names a product by itself", (identifier) => {
  const record = { ...whole, products: [{ ...whole.products[0], identifiers: [identifier] }] };
  expect(checkBulletin(bulletinOf(record)).share).toBe(1);
});

test("batches that are named, a hazard without words, a level that is unknown", () => {
  const batches = {
    ...whole,
    products: [{ ...whole.products[0], scope: { units: "batches", batches: "L1" } }],
  };
  expect(checkBulletin(bulletinOf(batches)).share).toBe(1);
  const vague = { ...whole, hazards: [{ type: "chemical" }], risk: { level: "unknown" } };
  const [checked] = checkBulletin(bulletinOf(vague)).records;
  expect(checked?.missing.map(({ criterion }) => criterion)).toEqual(["hazard", "risk-level"]);
});

test("what the bulletin says for all need not be said in each record", () => {
  const { territory, source, ...record } = whole;
  const plain = bulletinOf({ ...record, source: { publishedOn: "2026-03-01" } });
  expect(checkBulletin(plain).share).toBeCloseTo(10 / 12);
  expect(checkBulletin({ ...plain, territory: ["KR"], language: "ko" }).share).toBe(1);
});

test("every product of a group recall counts", () => {
  const group = { ...whole, offers: [], products: [whole.products[0], { name: "Slime 2" }] };
  const [checked] = checkBulletin(bulletinOf(group)).records;
  expect(checked).toMatchObject({ of: 17, met: 11, actionable: false });
  expect(checked?.missing[0]?.path).toEqual(["records", 0, "products", 1, "identifiers"]);
});

test("a brand and a strong model let a platform act, a brand and a word do not", () => {
  const actionable = (product: object) =>
    checkBulletin(bulletinOf({ id: "1", products: [{ name: "Kettle", ...product }] })).actionable;
  expect(actionable({ brand: "Acme", models: ["WEM-J416AH"] })).toBe(1);
  expect(actionable({ brand: "Acme", models: ["7537"] })).toBe(0);
  expect(actionable({ models: ["WEM-J416AH"] })).toBe(0);
  expect(actionable({ identifiers: [{ scheme: "gtin", value: "4006381333931" }] })).toBe(1);
});

test("an empty bulletin and a retracted record are not evaluated: no share, not 0 and not 1", () => {
  const empty = checkBulletin(bulletinOf());
  expect(empty).toMatchObject({ share: null, evaluated: 0, complete: 0, records: [] });
  expect(empty.envelope.missing).toMatchObject([{ criterion: "records" }]);
  const retracted = checkBulletin(bulletinOf({ ...whole, status: "retracted" }, whole));
  expect(retracted.records[0]).toMatchObject({ of: 0, share: null, actionable: false });
  expect(retracted).toMatchObject({ share: 1, evaluated: 1, complete: 1 });
});

test("criteria are counted over all records", () => {
  const checked = checkBulletin(bulletinOf(whole, { id: "2", products: [{ name: "Slime" }] }));
  expect(checked.share).toBe(0.5);
  expect(checked.byCriterion["brand"]).toEqual({ met: 1, of: 2 });
});

test("an authority that cannot be answered is missed", () => {
  const { envelope } = checkBulletin({
    ...bulletinOf(whole),
    authority: { name: "Example Authority" },
  });
  expect(envelope.missing).toMatchObject([{ criterion: "contact", path: ["authority"] }]);
});

test("every criterion has its words, its source and how well it is supported", () => {
  for (const criterion of vocabularies.completenessCriteria) {
    const { text, source, confidence } = criterionNotes[criterion];
    expect(
      [text, source].every((words) => words.length > 10),
      criterion,
    ).toBe(true);
    expect(["sourced", "secondary-source", "unverified"]).toContain(confidence);
  }
});

test("a whole request lacks nothing", () => {
  const full = accepted(
    parseTakedownRequest({
      ...request,
      kind: "order",
      legalBasis: "Regulation (EU) 2023/988, article 22(4)",
      reason: "The product breaks and its parts can be swallowed.",
      redress: "Court of first instance.",
      territory: ["EU"],
      language: "ko",
      deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
      identicalContent: { searchFor: ["4006381333931"], until: "2026-06-30" },
      record: { ...whole, measures: [], offers: [] },
    }),
  );
  expect(checkRequest(full)).toMatchObject({ share: 1, missing: [] });
});

test("an order must give reasons and redress, a request under an agreement need not", () => {
  const missing = (kind: string) =>
    checkRequest(accepted(parseTakedownRequest({ ...request, kind, record: whole })))
      .missing.map(({ criterion }) => criterion)
      .filter((criterion) => criterion !== "territory");
  expect(missing("agreement")).toEqual(["legal-basis"]);
  expect(missing("order")).toEqual(["legal-basis", "deadline", "reason", "redress"]);
});

test("an item without address, number or seller is missed, and so are absent search terms", () => {
  const vague = accepted(
    parseTakedownRequest({
      ...request,
      items: [{}, { sellerId: "S1" }],
      identicalContent: {},
      record: whole,
    }),
  );
  const missing = checkRequest(vague).missing.map(({ criterion, path }) => [criterion, path]);
  expect(missing).toContainEqual(["items", ["items", 0]]);
  expect(missing).not.toContainEqual(["items", ["items", 1]]);
  expect(missing).toContainEqual(["search-terms", ["identicalContent", "searchFor"]]);
});

test("a request without items needs an offer in its record", () => {
  const items = (offers: unknown[]) =>
    checkRequest(
      accepted(parseTakedownRequest({ ...request, items: [], record: { ...whole, offers } })),
    ).missing.some(({ criterion }) => criterion === "items");
  expect(items([])).toBe(true);
  expect(items(whole.offers)).toBe(false);
});

test("a reply that decides on every item with time and proof lacks nothing", () => {
  expect(checkReply(reply, request)).toMatchObject({ share: 1, missing: [] });
});

test("a reply that only says done is not complete", () => {
  const done = accepted(
    parseReply({
      ...reply,
      items: [
        { itemId: "1", decision: "removed" },
        { itemId: "9", decision: "not-found" },
      ],
    }),
  );
  const { missing } = checkReply(done, request);
  expect(missing.map(({ criterion, path }) => [criterion, ...path])).toEqual([
    ["action-time", "items", 0, "actedAt"],
    ["sellers", "items", 0, "sellerIds"],
    ["evidence-hash", "items", 0, "evidence"],
    ["known-item", "items", 1, "itemId"],
    ["reply-reason", "items", 1, "reason"],
    ["every-item", "items"],
  ]);
});

test("purchasers are asked after only where they were to be told", () => {
  const untold = accepted(
    parseReply({ ...reply, items: [{ ...reply.items[0], consumersNotified: null }] }),
  );
  const [first] = request.items;
  const narrow = { ...request, items: first ? [first] : [] };
  expect(checkReply(untold, narrow).missing).toEqual([]);
  const wide = { ...narrow, measures: ["remove", "notify-consumers"] as const };
  expect(checkReply(untold, wide).missing).toMatchObject([{ criterion: "purchasers" }]);
});

// What is asked for, what the item says, and the places that the check finds open.
const places: readonly (readonly [
  asked: string[],
  decision: string,
  named: string[],
  told: string | undefined,
])[] = [
  [["DE", "FR"], "removed", [], undefined],
  [["DE", "FR"], "removed", ["FR", "DE"], undefined],
  [["DE", "FR"], "geo-blocked", ["DE"], "Say what was done in FR."],
  [["DE", "FR"], "geo-blocked", [], "Say where it was blocked."],
  [["DE", "FR"], "geo-blocked", ["EU"], undefined],
  [["GR"], "geo-blocked", ["EL"], undefined],
  [["EU"], "geo-blocked", ["DE", "FR"], "Say what was done in EU."],
  [["EU"], "geo-blocked", ["EEA"], undefined],
  [[], "geo-blocked", ["DE"], undefined],
];

test.each(places)("asked for %j, %s in %j", (territory, decision, named, told) => {
  const items = reply.items.map((item) => ({ ...item, decision, territory: named }));
  const { missing } = checkReply(accepted(parseReply({ ...reply, items })), {
    ...request,
    territory,
  });
  expect(missing.filter(({ criterion }) => criterion === "every-place")).toMatchObject(
    told === undefined
      ? []
      : items.map((_, at) => ({ path: ["items", at, "territory"], message: told })),
  );
});

test("a reply to another request decides on nothing of this one, and nothing took effect after it was written", () => {
  const other = { ...reply, requestId: "another" };
  const found = checkReply(other, request).missing.map(({ criterion, message }) => [
    criterion,
    message,
  ]);
  expect(found).toContainEqual([
    "known-item",
    `The reply is to the request "another", and this is "${request.id}".`,
  ]);
  expect(found.filter(([criterion]) => criterion === "every-item")).toHaveLength(
    request.items.length,
  );
  const items = reply.items.map((item) => ({ ...item, actedAt: "2099-01-01T00:00:00Z" }));
  const late = checkReply({ ...reply, items }, request).missing;
  expect(late[0]).toMatchObject({ criterion: "action-time" });
  expect(late[0]?.message).toContain("2099-01-01T00:00:00Z is after the reply");
});
