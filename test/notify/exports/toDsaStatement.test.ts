import { toDsaBatches, toDsaStatement } from "safepact/notify";
import { expect, test } from "vitest";
import { dsaLengths } from "../../../src/notify/exports/dsaStatement.ts";
import { blockedData } from "../sampleData.ts";

const options = {
  source: "SOURCE_TYPE_OTHER_NOTIFICATION",
  listedOn: "2025-11-02T23:30:00-05:00",
  gtin: "8801234567893",
  contentLanguage: "en-IE",
  redact: ["Ember Trading", "Kim Hana"],
} as const;

function statementOf(data = blockedData) {
  const result = toDsaStatement(data, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

test("a statement says what, where, on what ground and how, in the database's own terms", () => {
  expect(statementOf().value).toMatchObject({
    decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"],
    decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
    illegal_content_legal_ground: "Regulation (EU) 2023/988, Art. 22",
    category: "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS",
    category_specification: ["KEYWORD_UNSAFE_PRODUCTS"],
    content_type: ["CONTENT_TYPE_PRODUCT"],
    content_id: { "EAN-13": "8801234567893" },
    content_date: "2025-11-03",
    content_language: "EN",
    territorial_scope: ["DE", "IE"],
    application_date: "2026-02-04",
    source_type: "SOURCE_TYPE_OTHER_NOTIFICATION",
    automated_detection: "Yes",
    automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
  });
});

test("a decision under an agreement or the terms is not called illegal", () => {
  const ground = { kind: "agreement", reference: "Product Safety Pledge" } as const;
  const { value } = statementOf({ ...blockedData, ground });
  expect(value.decision_ground).toBe("DECISION_GROUND_INCOMPATIBLE_CONTENT");
  expect(value).not.toHaveProperty("illegal_content_legal_ground");
});

test("the seller does not reach the public", () => {
  const facts = [
    "EMBER TRADING (Kim Hana) wrote from kim.hana@ember.example, +353 87 123 4567 and 010-1234-5678.",
  ];
  const { value, issues } = statementOf({ ...blockedData, facts });
  const text = JSON.stringify(value);
  for (const detail of [/ember trading/iu, /kim/iu, /87 123/u, /1234-5678/u, /s-77/u]) {
    expect(text).not.toMatch(detail);
  }
  expect(issues.some(({ path }) => path[0] === "decision_facts")).toBe(true);
});

test("numbers that are no telephone numbers stay", () => {
  const facts = ["Batch 2510-001, GTIN 8801234567893, EN 60335-2-17, case 2026-0117, 131 °C."];
  expect(statementOf({ ...blockedData, facts }).value.decision_facts).toBe(facts[0]);
});

test("texts that are too long are cut, with a warning", () => {
  const facts = ["🔥".repeat(6000)];
  const { value, issues } = statementOf({ ...blockedData, facts });
  expect(value.decision_facts.length).toBeLessThanOrEqual(dsaLengths.decision_facts);
  expect(value.decision_facts).not.toMatch(/\p{Cs}/u);
  expect(issues.map(({ path }) => path[0])).toEqual([
    "illegal_content_explanation",
    "decision_facts",
  ]);
});

test("a decision that holds everywhere holds in all states of the EEA; one outside needs no statement, and one that does not say is not written", () => {
  expect(
    statementOf({ ...blockedData, territory: "everywhere" }).value.territorial_scope,
  ).toHaveLength(30);
  expect(toDsaStatement({ ...blockedData, territory: [] }, options).ok).toBe(false);
  expect(toDsaStatement({ ...blockedData, territory: ["KR"] }, options).ok).toBe(false);
});

test("the id is the same over retries, and another for another listing or decision", () => {
  const { puid } = statementOf().value;
  expect(statementOf(structuredClone(blockedData)).value.puid).toBe(puid);
  expect(statementOf({ ...blockedData, action: "warned" }).value.puid).not.toBe(puid);
  expect(puid).toMatch(/^[\w-]+$/u);
});

test("batches hold at most 100, and one bad or repeated statement keeps no other from being sent", () => {
  const results = Array.from({ length: 205 }, (_, index) =>
    toDsaStatement({ ...blockedData, caseId: `C-${index}` }, options),
  );
  const [first] = results;
  if (first === undefined) throw new Error("no result");
  const bad = toDsaStatement({ ...blockedData, territory: ["KR"] }, options);
  const { batches, items } = toDsaBatches([...results, first, bad]);
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 5]);
  expect(items).toHaveLength(207);
  expect(items.filter(({ ok }) => !ok).map(({ index }) => index)).toEqual([205, 206]);
  expect(items[205]?.issues[0]?.code).toBe("duplicate-id");
});

test("a month is no day: the database would refuse it", () => {
  const { ok, issues } = toDsaStatement({ ...blockedData, at: "2026-02" }, options);
  expect(ok).toBe(false);
  expect(issues.map(({ code, path }) => [code, path[0]])).toEqual([["invalid-date", "at"]]);
  expect(toDsaStatement(blockedData, { ...options, listedOn: "2025" }).ok).toBe(false);
});

test("the recipient's name is taken out without being asked for", () => {
  const facts = ["Ember Trading sold it."];
  expect(statementOf({ ...blockedData, facts }).value.decision_facts).toBe("[removed] sold it.");
});

test("a name with a hyphen is taken out", () => {
  const facts = ["Anna-Maria Ember (shop) sold it."];
  const redact = ["Anna-Maria Ember (shop)"];
  const result = toDsaStatement({ ...blockedData, facts }, { ...options, redact });
  expect(result.ok && result.value.decision_facts).toBe("[removed] sold it.");
});
