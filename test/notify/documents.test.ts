import { parseReply, parseTakedownRequest } from "safepact/exchange";
import { orThrow, parseHazardRecord } from "safepact/model";
import {
  email,
  en,
  noticeProductOf,
  platformTakedownRequest,
  regulatorReply,
  renderNotice,
  toRegulatorReplyData,
  toTakedownRequestData,
} from "safepact/notify";
import { expect, test } from "vitest";

const record = {
  id: "eu:1",
  source: {
    system: "safety-gate",
    id: "A-1",
    url: "https://authority.example/a-1",
    language: "en",
  },
  products: [
    {
      name: "Heated cushion",
      brand: "Ember",
      models: ["EB-100"],
      identifiers: [{ scheme: "gtin", value: "8801234567893" }],
      scope: { units: "batches", batches: "B1 to B9" },
      images: [{ url: "https://shop.example/eb-100.jpg" }],
    },
  ],
  hazards: [
    { type: "chemical", substances: [{ name: "DEHP", measured: "12 %", limit: "0.1 %" }] },
    {},
  ],
  risk: { level: "serious" },
};

const request = orThrow(
  parseTakedownRequest({
    id: "R-1",
    caseId: "C-1",
    kind: "order",
    legalBasis: "Regulation (EU) 2023/988, Art. 22(4)",
    reason: "A test found too much DEHP.",
    authority: { name: "Safety Office", department: "Desk 4", email: "desk@authority.example" },
    platform: "Sample Mall",
    requestedAt: "2026-02-03T09:00:00Z",
    record,
    items: [
      { url: "https://shop.example/1", listingId: "L-1", sellerId: "S-1" },
      { url: "https://shop.example/2" },
    ],
    measures: ["remove", "geo-block", "notify-consumers"],
    territory: ["IE"],
    identicalContent: { from: "2026-02-03", until: "2026-08-03" },
    redress: "Appeal within four weeks.",
  }),
);

const item = {
  itemId: "1",
  decision: "removed",
  actedAt: "2026-02-04T08:00:00Z",
  identicalFound: 2,
  sellerIds: ["S-1"],
  sellersNotified: 1,
  unitsSold: 40,
  relistingRuleId: "gtin:08801234567893",
  evidence: [{ kind: "screenshot", url: "https://shop.example/proof/1" }],
};

function replyWith(items: readonly object[]) {
  return orThrow(
    parseReply({
      id: "R-1-reply",
      requestId: "R-1",
      caseId: "C-1",
      platform: "Sample Mall",
      receivedAt: "2026-02-03T09:01:00Z",
      repliedAt: "2026-02-04T09:00:00Z",
      items,
    }),
  );
}

const dublin = { messages: en, channel: email, zone: "Europe/Dublin" };

test("a request of the exchange is written with everything it says", () => {
  const data = orThrow(toTakedownRequestData(request, { dueAt: "2026-02-06T00:00:00Z" }));
  const { text } = renderNotice(platformTakedownRequest, data, dublin);
  for (const words of [
    "Authority’s reference: C-1 (https://authority.example/a-1)",
    "Basis: Regulation (EU) 2023/988, Art. 22(4) (order)",
    "Deadline: 6 February 2026 at 00:00 GMT",
    "Risk level: serious",
    "- Block the offers in the territory",
    "Batch or serial numbers: B1 to B9",
    "DEHP: 12 % (limit 0.1 %)",
    "Seller number: S-1",
    "finds (3 February 2026 to 3 August 2026): 8801234567893 and EB-100.",
    "A test found too much DEHP.",
    "Appeal within four weeks.",
    "Contact: Safety Office, Desk 4",
  ]) {
    expect(text).toContain(words);
  }
});

test("the units of a notice are those of the record, and a record that does not say is not read as all", () => {
  const unitsOf = (scope: object) =>
    orThrow(parseHazardRecord({ id: "h", products: [{ name: "Lamp", scope }] }))
      .products.map(noticeProductOf)
      .map(({ units }) => units);
  expect(unitsOf({})).toEqual(["unknown"]);
  expect(unitsOf({ batches: "Lot 7" })).toEqual(["batches"]);
  expect(unitsOf({ units: "batches" })).toEqual(["batches"]);
  expect(unitsOf({ units: "product-type" })).toEqual(["all"]);
  expect(unitsOf({ units: "all", batches: "all lots" })).toEqual(["all"]);
});

test.each([
  [{ units: "all" }, /All units are affected/u, false],
  [{ units: "batches" }, /Only some units are affected; which ones is not stated/u, true],
  [{}, /not stated whether all units or only some/u, true],
  [{ batches: "Lot 7" }, /Batch or serial numbers: Lot 7/u, false],
])("the units of %j are printed as they are known", (scope, words, warned) => {
  const products = [{ ...request.record.products[0], scope }];
  const asked = orThrow(parseTakedownRequest({ ...request, record: { ...record, products } }));
  const notice = renderNotice(
    platformTakedownRequest,
    orThrow(toTakedownRequestData(asked)),
    dublin,
  );
  expect(notice.text).toMatch(words);
  expect(notice.text?.match(/units/gu)?.length ?? 0).toBeLessThan(4);
  expect(notice.warnings.some(({ code }) => code === "units-not-stated")).toBe(warned);
});

test("a request without a way to reach the authority, or a basis, says what it lacks", () => {
  const bare = { ...request, authority: { name: "Safety Office" } };
  const unreachable = toTakedownRequestData(bare);
  expect(unreachable.ok).toBe(false);
  expect(unreachable.issues.map(({ path }) => path[0])).toContain("contact");
  const { legalBasis: _, ...uncited } = request;
  expect(toTakedownRequestData(uncited).issues.map(({ path }) => path.join("."))).toContain(
    "basis.reference",
  );
  expect(toTakedownRequestData(uncited, { reference: "Pledge, point 3" }).ok).toBe(true);
});

test("a request made on a consumer's report is written as one", () => {
  const data = orThrow(toTakedownRequestData({ ...request, kind: "consumer-report" }));
  expect(renderNotice(platformTakedownRequest, data, dublin).text).toContain(
    "(report of a consumer)",
  );
});

test("a reply names authority, product and addresses of its request", () => {
  const data = orThrow(toRegulatorReplyData(replyWith([item]), { request }));
  expect(data).toMatchObject({
    authority: { name: "Safety Office", reference: "C-1" },
    product: "Ember Heated cushion",
    items: [{ itemId: "1", url: "https://shop.example/1", actedAt: "2026-02-04T08:00:00Z" }],
    identicalFound: 2,
    sellersNotified: 1,
    unitsSold: 40,
    relistingRule: "gtin:08801234567893",
  });
  const { text } = renderNotice(regulatorReply, data, dublin);
  expect(text).toContain("Proof 1: https://shop.example/proof/1");
  expect(text).not.toContain("screenshot");
});

test("nobody is counted twice: sellers of two items are added up only when they are known to be others", () => {
  const told = (second: object) => {
    const reply = replyWith([item, { itemId: "2", decision: "removed", ...second }]);
    return orThrow(toRegulatorReplyData(reply, { request })).sellersNotified;
  };
  expect(told({ sellerIds: ["S-2"], sellersNotified: 1 })).toBe(2);
  expect(told({ sellerIds: ["S-1"], sellersNotified: 1 })).toBe(undefined);
  expect(told({ sellersNotified: 1 })).toBe(undefined);
  expect(told({})).toBe(1);
});

test("purchasers of one item are told; those of several take the caller's own total", () => {
  const consumersNotified = { affected: 40, delivered: 38, at: "2026-02-04T10:00:00Z" };
  const one = replyWith([{ ...item, consumersNotified }]);
  expect(orThrow(toRegulatorReplyData(one, { request })).consumersNotified).toEqual({
    affected: 40,
    delivered: 38,
    at: "2026-02-04T10:00:00Z",
  });
  const two = replyWith([
    { ...item, consumersNotified },
    { itemId: "2", decision: "removed", consumersNotified },
  ]);
  expect(orThrow(toRegulatorReplyData(two, { request })).consumersNotified).toBe(undefined);
  const totals = { consumersNotified: { affected: 60, delivered: 55 } };
  expect(orThrow(toRegulatorReplyData(two, { request, totals })).consumersNotified).toEqual(
    totals.consumersNotified,
  );
});
