import { parseReply, parseTakedownRequest } from "safepact/exchange";
import * as en from "safepact/languages/en";
import { orThrow, parseHazardRecord } from "safepact/model";
import {
  email,
  parseNoticeData,
  platformTakedownRequest,
  regulatorReply,
  renderNotice,
  toNoticeProduct,
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

const dublin = { messages: en.noticeMessages, channel: email, zone: "Europe/Dublin" };

test("a request of the exchange is written with everything it says", () => {
  const data = { request, dueAt: "2026-02-06T00:00:00Z" };
  const { text } = renderNotice(platformTakedownRequest, data, dublin);
  for (const words of [
    "Authority’s reference: C-1 (https://authority.example/a-1)",
    "Basis: Regulation (EU) 2023/988, Art. 22(4) (order)",
    "Deadline: 5 February 2026 at 24:00 GMT",
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
      .products.map(toNoticeProduct)
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
  const notice = renderNotice(platformTakedownRequest, { request: asked }, dublin);
  expect(notice.text).toMatch(words);
  expect(notice.text?.match(/units/gu)?.length ?? 0).toBeLessThan(4);
  expect(
    notice.warnings.filter(({ code }) => code === "units-not-stated").map(({ path }) => path),
  ).toEqual(warned ? ["request.record.products.0.scope.units"] : []);
});

function lacksOf(changes: object, beside: object = {}): readonly string[] {
  const data = { request: { ...request, legalBasis: undefined, ...changes }, ...beside };
  return parseNoticeData(platformTakedownRequest, data).issues.map(({ path }) => path.join("."));
}

test("a request that does not hold what a letter needs says what it lacks", () => {
  const cited = { reference: "Pledge, point 3" };
  const unnamed = { ...record, hazards: [{}] };
  const unnumbered = { ...record, products: [{ name: "Lamp" }] };
  expect(lacksOf({})).toEqual(["request.legalBasis"]);
  expect(lacksOf({}, cited)).toEqual([]);
  expect(lacksOf({ authority: { name: "Safety Office" } }, cited)).toEqual(["request.authority"]);
  expect(lacksOf({ record: unnamed }, cited)).toEqual(["request.record.hazards"]);
  expect(lacksOf({ record: unnumbered }, cited)).toEqual(["request.identicalContent.searchFor"]);
  expect(lacksOf({ measures: [] }, cited)).toEqual(["request.measures"]);
  expect(lacksOf({ territory: ["IE", "Ireland"] }, cited)).toEqual(["request.territory.1"]);
  const { issues } = parseNoticeData(platformTakedownRequest, {
    request: { ...request, legalBasis: undefined },
  });
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    [
      "missing-field",
      "request.legalBasis is missing. Cite the law or the clause here, or give reference beside the request.",
    ],
  ]);
});

test("the law beside a request is cited when the request names none", () => {
  const { legalBasis: _, ...uncited } = request;
  const data = { request: uncited, reference: "Pledge, point 3" };
  const { text } = renderNotice(platformTakedownRequest, data, dublin);
  expect(text).toContain("Basis: Pledge, point 3 (order)");
});

test("a request in another language than the letter is told to its sender", () => {
  const german = { ...request, language: "de" };
  const warningsOf = (data: object) =>
    renderNotice(platformTakedownRequest, { request: german, ...data }, dublin).warnings.map(
      ({ code }) => code,
    );
  expect(warningsOf({})).toEqual(["text-in-other-language"]);
  expect(warningsOf({ textLanguage: "en" })).toEqual([]);
});

test("a request made on a consumer's report is written as one", () => {
  const data = { request: { ...request, kind: "consumer-report" as const } };
  expect(renderNotice(platformTakedownRequest, data, dublin).text).toContain(
    "(report of a consumer)",
  );
});

test("a reply names authority, product and addresses of its request", () => {
  const { text } = renderNotice(regulatorReply, { reply: replyWith([item]), request }, dublin);
  for (const words of [
    "Authority: Safety Office",
    "Authority’s reference: C-1",
    "Product: Ember Heated cushion",
    "Address: https://shop.example/1",
    "In effect since: 4 February 2026 at 08:00 GMT",
    "2 further identical offers were found.",
    "1 seller has been informed.",
    "40 units were sold",
    "gtin:08801234567893",
    "Proof 1: https://shop.example/proof/1",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain("screenshot");
});

test("a proof takes the name given to its kind", () => {
  const data = { reply: replyWith([item]), request, proofNames: { screenshot: "Picture" } };
  const { text } = renderNotice(regulatorReply, data, dublin);
  expect(text).toContain("Picture: https://shop.example/proof/1");
});

test("a reply to another request, or to nothing, makes no letter", () => {
  const pathsOf = (data: object) =>
    parseNoticeData(regulatorReply, data).issues.map(({ path }) => path.join("."));
  const other = { ...request, id: "R-2" };
  expect(pathsOf({ reply: replyWith([item]), request: other })).toEqual(["reply.requestId"]);
  expect(pathsOf({ reply: replyWith([]), request })).toEqual(["reply.items"]);
});

function figuresOf(items: readonly object[], totals: object = {}): string {
  const data = { reply: replyWith(items), request, totals };
  return renderNotice(regulatorReply, data, dublin).text ?? "";
}

test("nobody is counted twice: sellers of two items are added up only when they are known to be others", () => {
  const told = (second: object) =>
    /(\d+) sellers? ha/u.exec(
      figuresOf([item, { itemId: "2", decision: "removed", ...second }]),
    )?.[1];
  expect(told({ sellerIds: ["S-2"], sellersNotified: 1 })).toBe("2");
  expect(told({ sellerIds: ["S-1"], sellersNotified: 1 })).toBe(undefined);
  expect(told({ sellersNotified: 1 })).toBe(undefined);
  expect(told({})).toBe("1");
});

test("purchasers of one item are told; those of several take the caller's own total", () => {
  const consumersNotified = { affected: 40, delivered: 38, at: "2026-02-04T10:00:00Z" };
  const two = [
    { ...item, consumersNotified },
    { itemId: "2", decision: "removed", consumersNotified },
  ];
  expect(figuresOf([{ ...item, consumersNotified }])).toContain(
    "40 buyers are affected; the message sent on 4 February 2026 reached 38 of them.",
  );
  expect(figuresOf(two)).not.toContain("buyers");
  const totals = { consumersNotified: { affected: 60, delivered: 55 } };
  expect(figuresOf(two, totals)).toContain("60 buyers are affected");
});
