import {
  parseBulletin,
  parseReply,
  parseTakedownRequest,
  toExchangeSchema,
  vocabularies,
} from "safepact/exchange";
import { expect, test } from "vitest";
import { accepted, bulletin, reply, request } from "../support/exchange.ts";

test("documents are parsed to themselves", () => {
  expect(parseBulletin(bulletin)).toEqual({ ok: true, value: bulletin, issues: [] });
  expect(parseTakedownRequest(request)).toEqual({ ok: true, value: request, issues: [] });
  expect(parseReply(reply)).toEqual({ ok: true, value: reply, issues: [] });
});

test("items are numbered, cases named and authorities accepted by name", () => {
  expect(request.items.map(({ itemId }) => itemId)).toEqual(["1", "2"]);
  expect(request).toMatchObject({ caseId: "r-1", measures: ["remove"], territory: [] });
  expect(reply.caseId).toBe("r-1");
  const named = accepted(parseBulletin({ ...bulletin, authority: "Example Authority" }));
  expect(named.authority).toEqual({ name: "Example Authority" });
});

test("the source's own record passes through a bulletin untouched", () => {
  const raw = { brand: null, empty: "" };
  const parsed = accepted(
    parseBulletin({ ...bulletin, records: [{ id: "1", products: [{ name: "Lamp" }], raw }] }),
  );
  expect(parsed.records[0]?.raw).toEqual(raw);
});

test("a fault is found where it stands", () => {
  const issues = (result: { issues: readonly { code: string; path: readonly unknown[] }[] }) =>
    result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  expect(issues(parseBulletin({}))).toEqual([
    "missing-field id",
    "missing-field authority",
    "missing-field issuedAt",
  ]);
  expect(issues(parseBulletin({ ...bulletin, records: [{ id: "1" }] }))).toEqual([
    "missing-field records.0.products",
  ]);
  expect(issues(parseTakedownRequest({ ...request, requestedAt: "2026-03-02T10:00:00" }))).toEqual([
    "instant-without-zone requestedAt",
  ]);
  expect(issues(parseTakedownRequest({ ...request, measures: ["burn"] }))).toEqual([
    "invalid-value measures.0",
  ]);
  expect(issues(parseReply({ ...reply, items: [{ itemId: "1", decision: "done" }] }))).toEqual([
    "invalid-value items.0.decision",
  ]);
  expect(issues(parseReply({ ...reply, extra: 1 }))).toEqual(["unknown-key extra"]);
});

test.each(vocabularies.documentKinds)("the schema of %s has an id and a version", (kind) => {
  const schema = toExchangeSchema(kind);
  expect(schema["$id"]).toBe(`urn:safepact:schema:${kind}:1`);
  expect(schema["properties"]).toMatchObject({ schemaVersion: { const: 1 } });
});

test("an unknown kind of document has no schema", () => {
  // @ts-expect-error [ts2345] -- a caller without types
  expect(() => toExchangeSchema("letter")).toThrow(
    'There is no document "letter". Use one of bulletin, takedown-request, reply.',
  );
});
