import { duties, eu2018 } from "safepact/agreements";
import { eu } from "safepact/calendars/eu";
import * as en from "safepact/languages/en";
import { orThrow, parseCaseEvent, parseHazardRecord, parseListing } from "safepact/model";
import { email, type NoticeWriting, planNotices, renderNotice, templates } from "safepact/notify";
import { deriveObligations } from "safepact/obligations";
import { expect, test } from "vitest";

const record = orThrow(
  parseHazardRecord({
    id: "h1",
    territory: ["EU"],
    source: { id: "A12/1", authority: "Example Authority" },
    products: [
      {
        name: "Heater",
        brand: "Ember",
        models: ["H-1"],
        images: [{ url: "https://e.example/h.jpg" }],
      },
    ],
    hazards: [{ type: "fire" }],
    measures: [{ action: "recall-from-end-users", territory: "EU" }],
    remedies: [
      { kind: "refund", provider: "Ember" },
      { kind: "repair", provider: "Ember" },
    ],
  }),
);
const listing = orThrow(
  parseListing({ id: "L-1", title: "Ember heater H-1", platform: "Mall", sellerId: "S-1" }),
);
const blocked = orThrow(
  parseCaseEvent({
    id: "e1",
    type: "listing.blocked",
    at: "2026-02-04T08:00:00Z",
    assertedBy: "platform",
    platform: "Mall",
    listingId: "L-1",
    hazardId: "h1",
    action: "removed",
    territory: "IE",
  }),
);
const options = { platform: "Mall", duties, calendars: [eu], asOf: "2026-02-05T00:00:00Z" };
const derived = deriveObligations(eu2018, [blocked], options);
const facts = { templates, listings: [listing], events: [blocked] };

const details: NoticeWriting["details"] = ({ audience }) => ({
  caseId: "C-7",
  ...(audience === "seller"
    ? {
        ground: { kind: "agreement", reference: "Product Safety Pledge" },
        facts: ["The listing names brand and model of the record."],
        origin: "own-initiative",
        automatedDetection: true,
        automatedDecision: "not",
        redress: { url: "https://mall.example/o", court: { name: "District Court" } },
      }
    : {
        remedyProvider: { name: "Ember", url: "https://ember.example/recall" },
        freeOfCharge: true,
        buyerChooses: true,
      }),
});

function documentsOf(writing: NoticeWriting) {
  const plan = planNotices({ record, territories: ["IE", "DE"] }, derived, writing);
  return plan.flatMap(({ template, documents = [] }) =>
    documents.map((document) => ({ planned: template, ...document })),
  );
}

test("a plan gives every notice its data, which renders as it is", () => {
  const documents = documentsOf({ ...facts, details });
  expect(documents.map(({ planned, territory }) => `${planned} ${territory}`).sort()).toEqual([
    "consumer.recall DE",
    "consumer.recall IE",
    "seller.blocked undefined",
  ]);
  for (const { data, template } of documents) {
    expect(data.issues).toEqual([]);
    if (!data.ok || !template) throw new Error("nothing to render");
    if ("territory" in data.value && data.value.territory === "DE") continue;
    const notice = renderNotice(template, data.value, {
      messages: en.noticeMessages,
      channel: email,
      zone: "Europe/Dublin",
    });
    expect(notice.text).toContain("Heater");
  }
});

test("a plan says field by field what is missing, of the template and of the law", () => {
  const missing = (writing: NoticeWriting) =>
    documentsOf(writing).map(({ planned, data }) => [
      planned,
      data.ok,
      data.issues.map(({ path }) => path.join(".")),
    ]);
  const nothing = missing({ ...facts, details: () => ({}) });
  expect(nothing).toContainEqual(["consumer.recall", false, ["caseId", "remedyProvider"]]);
  expect(nothing).toContainEqual([
    "seller.blocked",
    false,
    ["caseId", "ground", "automatedDetection", "automatedDecision", "redress"],
  ]);
  const notFree: NoticeWriting["details"] = (notice, place) => ({
    ...details(notice, place),
    freeOfCharge: false,
  });
  const lawless = documentsOf({ ...facts, details: notFree }).find(
    ({ territory }) => territory === "IE",
  );
  expect(lawless?.data.issues).toMatchObject([{ code: "missing-field", path: ["freeOfCharge"] }]);
  expect(lawless?.data.issues[0]?.message).toContain("Art. 37(1)");
});

test("a listing or a template that was not given is named", () => {
  const without = documentsOf({ templates, events: [blocked], details });
  const seller = without.find(({ planned }) => planned === "seller.blocked");
  expect(seller?.data.issues.map(({ path }) => path.join("."))).toEqual(["platform", "listings"]);
  const none = documentsOf({ ...facts, templates: [], details });
  expect(none.map(({ data }) => data.issues[0]?.code)).toEqual(none.map(() => "unknown-reference"));
});

test("what was told is not written again, and a plan that was not asked to write gives no documents", () => {
  const told = orThrow(
    parseCaseEvent({
      id: "e2",
      type: "seller.notified",
      at: "2026-02-04T09:00:00Z",
      assertedBy: "platform",
      platform: "Mall",
      listingId: "L-1",
      hazardId: "h1",
      channel: "email",
    }),
  );
  const after = deriveObligations(eu2018, [blocked, told], options);
  const plan = planNotices({ record, territories: ["IE"] }, after, { ...facts, details });
  const seller = plan.find(({ template }) => template === "seller.blocked");
  expect([seller?.state, seller?.documents]).toEqual(["done", undefined]);
  const plain = planNotices({ record, territories: ["IE"] }, derived);
  expect(plain.every(({ documents }) => documents === undefined)).toBe(true);
});
