import type { Result } from "safepact/model";
import { expect, test } from "vitest";
import {
  parseAgreement,
  parseCaseEvent,
  parseHazardRecord,
  parseJudgement,
  parseListing,
} from "../support/untrusted.ts";

function issues(result: Result<unknown>): string[] {
  return result.issues.map(
    ({ code, severity, path, message }) => `${severity} ${code} at [${path.join(".")}]: ${message}`,
  );
}

const listing = { id: "7", title: "Kettle" };
const product = { name: "Slime" };
const event = {
  id: "e1",
  type: "hazard.changed",
  at: "2026-03-02T10:00:00+09:00",
  assertedBy: "authority",
  platform: "example",
  hazardId: "kr:1",
};

test("a listing without a title is refused", () => {
  expect(parseListing({ id: "7" }).ok).toBe(false);
  expect(issues(parseListing({ id: "7", title: "  " }))).toMatchInlineSnapshot(`
    [
      "error missing-field at [title]: title is missing. Give a text.",
    ]
  `);
});

test("a record without a product is refused", () => {
  expect(issues(parseHazardRecord({ id: "kr:1" }))).toMatchInlineSnapshot(`
    [
      "error missing-field at [products]: products is missing. Give a list.",
    ]
  `);
  expect(issues(parseHazardRecord({ id: "kr:1", products: [] }))).toMatchInlineSnapshot(`
    [
      "error invalid-value at [products]: products must have 1 entry or more, but is a list of 0.",
    ]
  `);
  expect(issues(parseHazardRecord({ id: "kr:1", products: [{}] }))).toMatchInlineSnapshot(`
    [
      "error missing-field at [products.0.name]: products.0.name is missing. Give a text.",
    ]
  `);
});

test("what is no object is refused", () => {
  for (const value of [undefined, null, "7", 7, [], true]) {
    expect(parseListing(value).ok).toBe(false);
  }
  expect(issues(parseListing(null))).toMatchInlineSnapshot(`
    [
      "error invalid-type at []: The value must be an object, but is null.",
    ]
  `);
  expect(issues(parseListing([listing]))).toMatchInlineSnapshot(`
    [
      "error invalid-type at []: The value must be an object, but is a list of 1.",
    ]
  `);
});

test("a field of the wrong kind costs the field, with its place and what it should be", () => {
  const result = parseListing({
    ...listing,
    variants: "red",
    attributes: { size: { cm: 3 }, steel: true },
    images: [3, "https://example.org/1.jpg"],
    price: { amount: "dear", currency: "krw" },
  });
  expect(result).toMatchObject({
    ok: true,
    value: {
      variants: [],
      attributes: { steel: "true", price: "dear krw" },
      images: [{ url: "https://example.org/1.jpg" }],
    },
  });
  expect(issues(result)).toMatchInlineSnapshot(`
    [
      "warning dropped-value at [attributes.size]: attributes.size must be a text, a number, true or false, but is an object. It was left out.",
      "warning dropped-value at [price]: price "dear krw" could not be read as a price and was kept as the property price. Give the amount and its ISO 4217 code.",
      "warning dropped-value at [images.0]: images.0 must be the address of a picture, or { url, fingerprint }, but is 3. It was left out.",
      "warning dropped-value at [variants.0]: variants.0 must be an object, but is "red". It was left out.",
    ]
  `);
});

test("a listing whose id or title is no text is refused", () => {
  expect(issues(parseListing({ ...listing, title: { en: "Kettle" } }))).toEqual([
    "error invalid-type at [title]: title must be a text, but is an object.",
  ]);
  expect(parseListing({ ...listing, id: 7 })).toMatchObject({ ok: true, value: { id: "7" } });
});

test("a word outside a closed vocabulary is read as shops write it, or left out with the words there are", () => {
  expect(parseListing({ ...listing, status: "Sold out" })).toMatchObject({
    value: { status: "ended" },
    issues: [],
  });
  expect(issues(parseListing({ ...listing, status: "blue" }))).toMatchInlineSnapshot(`
    [
      "warning dropped-value at [status]: status must be one of live, blocked, geo-blocked, removed, ended, but is "blue". It was left out.",
    ]
  `);
});

test("an unknown type of event is refused with the types there are", () => {
  const [message = ""] = issues(parseCaseEvent({ ...event, type: "hazard.vanished" }));
  expect(message).toMatch(
    /^error invalid-value at \[type\]: type must be one of bulletin\.received, .*, waiver\.granted, but is "hazard\.vanished"\.$/u,
  );
  const { type, ...untyped } = event;
  expect(parseCaseEvent(untyped).issues).toMatchObject([{ code: "missing-field", path: ["type"] }]);
});

test("an instant without a zone is refused, and so is a day that does not exist", () => {
  const at = (text: string) => issues(parseCaseEvent({ ...event, at: text }));
  expect(at("2026-03-02T10:00:00")).toMatchInlineSnapshot(`
    [
      "error instant-without-zone at [at]: at must be an ISO 8601 instant with an offset, such as 2026-02-13T23:30:00Z or a date (2026-02-13), but is "2026-03-02T10:00:00".",
    ]
  `);
  expect(at("2026-02-30T10:00:00Z")).toMatchInlineSnapshot(`
    [
      "error invalid-date at [at]: at must be an ISO 8601 instant with an offset, such as 2026-02-13T23:30:00Z or a date (2026-02-13), but is "2026-02-30T10:00:00Z".",
    ]
  `);
  expect(at("yesterday")[0]).toMatch(/^error invalid-date/u);
  expect(at("2026-03-02")).toEqual([]);
  const judgement = { listingId: "7", hazardId: "1", verdict: "same", by: "me" };
  expect(parseJudgement({ ...judgement, at: "2026-03-02" }).issues).toMatchObject([
    { code: "instant-without-zone" },
  ]);
});

test("a date that does not exist is left out of a record", () => {
  const result = parseHazardRecord({
    id: "1",
    products: [product],
    source: { publishedOn: "2023-02-29" },
  });
  expect(result.ok && result.value.source).toEqual({ system: "other", id: "1" });
  expect(issues(result)).toMatchInlineSnapshot(`
    [
      "warning dropped-value at [source.publishedOn]: source.publishedOn must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, but is "2023-02-29". It was left out.",
    ]
  `);
});

test("a number out of its range is left out", () => {
  const result = parseHazardRecord({
    id: "1",
    products: [{ ...product, quantities: [{ units: -1 }], price: { amount: -1, currency: "EUR" } }],
    incidents: { deaths: 1.5, injuries: 2 },
    source: { contentHash: "abc" },
  });
  expect(result).toMatchObject({ ok: true, value: { incidents: { injuries: 2 } } });
  expect(issues(result)).toMatchInlineSnapshot(`
    [
      "warning dropped-value at [products.0.price]: products.0.price "-1 EUR" could not be read as a price and was left out. Give the amount and its ISO 4217 code.",
      "warning dropped-value at [products.0.quantities.0.units]: products.0.quantities.0.units must be zero or more, but is -1. It was left out. products.0.quantities.0 went with it.",
      "warning dropped-value at [incidents.deaths]: incidents.deaths must be a whole number, zero or more, but is 1.5. It was left out.",
      "warning dropped-value at [source.contentHash]: source.contentHash must be 64 lower-case hexadecimal digits, but is "abc". It was left out.",
    ]
  `);
});

test("hours count from the instant, and days do not", () => {
  const withDeadline = (deadline: unknown) =>
    parseAgreement({
      id: "a",
      title: "A",
      jurisdiction: "KR",
      signedOn: "2026",
      effectiveFrom: "2026",
      calendar: "KR",
      commitments: [
        {
          kind: "takedown-authority",
          text: "t",
          provenance: { source: [], confidence: "unverified" },
          deadline,
        },
      ],
    });
  expect(withDeadline({ amount: 24, unit: "hour", countFrom: "instant" }).ok).toBe(true);
  expect(
    issues(withDeadline({ amount: 24, unit: "hour", countFrom: "next-day" })),
  ).toMatchInlineSnapshot(`
    [
      "error invalid-value at [commitments.0.deadline.countFrom]: commitments.0.deadline.countFrom must be "instant" for hours, and "next-day", "next-business-day" or "same-day" for days.",
    ]
  `);
});

test("a text beyond the limit is cut, so that nobody escapes screening by length, and is not repeated", () => {
  const result = parseListing({ ...listing, title: "x".repeat(100_001) });
  expect(result.ok && result.value.title.length).toBe(100_000);
  expect(issues(result)).toMatchInlineSnapshot(`
    [
      "warning repaired-value at [title]: title was "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" and was read as far as it goes. Check the field.",
    ]
  `);
});

test("a value nested too deep is refused", () => {
  let deep: unknown = "x";
  for (let level = 0; level < 100; level += 1) deep = { deep };
  expect(issues(parseListing({ ...listing, attributes: deep }))).toMatchInlineSnapshot(`
    [
      "error too-deep at []: The value is nested deeper than 64 levels. Check the file: no model needs that.",
    ]
  `);
  const cycle: Record<string, unknown> = { ...listing };
  cycle["self"] = cycle;
  expect(parseListing(cycle).issues).toMatchObject([{ code: "too-deep" }]);
});

test("an unknown key is dropped with a warning, at any depth", () => {
  const result = parseListing({ ...listing, colour: "red", variants: [{ id: "1", weight: 3 }] });
  expect(result.ok && result.value).not.toHaveProperty("colour");
  expect(issues(result)).toMatchInlineSnapshot(`
    [
      "warning unknown-key at [colour]: colour is not part of the model and was dropped. Check the spelling, or map it to a known field.",
      "warning unknown-key at [variants.0.weight]: variants.0.weight is not part of the model and was dropped. Check the spelling, or map it to a known field.",
    ]
  `);
});

test("a value with thousands of faults names a hundred and counts the rest", () => {
  const result = parseListing({
    ...listing,
    variants: Array.from({ length: 5000 }, (_, index) => ({ id: String(index), weight: 3 })),
  });
  expect(result.issues).toHaveLength(101);
  expect(issues(result).at(-1)).toMatchInlineSnapshot(
    `"warning too-large at []: There are 4900 more issues in this value. Correct the first 100 and parse again."`,
  );
});

test("a version of the format that is not known is refused", () => {
  expect(issues(parseListing({ ...listing, schemaVersion: 2 }))).toMatchInlineSnapshot(`
    [
      "error unsupported-schema-version at [schemaVersion]: schemaVersion is 2, and this version of safepact reads 1. Update safepact, or export the file in version 1.",
    ]
  `);
});

test("values that JSON cannot hold are refused, not thrown at", () => {
  for (const value of [7n, Symbol("x"), () => 1, new Date(0), new Map(), Number.NaN]) {
    expect(parseListing({ ...listing, title: value }).ok).toBe(false);
  }
});

test("a broken value is shown short, and never an object's content", () => {
  const [text = ""] = issues(parseListing({ ...listing, status: "y".repeat(5000) }));
  expect(text.length).toBeLessThan(250);
  const [object = ""] = issues(parseListing({ ...listing, title: { password: "secret" } }));
  expect(object).not.toContain("secret");
});
