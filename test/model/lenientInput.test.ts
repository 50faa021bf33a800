import type { HazardRecord, Listing, Result } from "safepact/model";
import { expect, test } from "vitest";
import {
  parseAgreement,
  parseDuty,
  parseHazardRecord,
  parseJudgement,
  parseListing,
} from "../support/untrusted.ts";

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("a listing of an id and a title is complete", () => {
  expect(parseListing({ id: "7", title: "Kettle" })).toEqual({
    ok: true,
    value: {
      id: "7",
      title: "Kettle",
      platform: "unknown",
      identifiers: [],
      attributes: {},
      variants: [],
      images: [],
      shipsTo: [],
      status: "live",
    } satisfies Listing,
    issues: [],
  });
});

test("a hazard record of an id and a product name is complete", () => {
  expect(parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] })).toEqual({
    ok: true,
    value: {
      id: "kr:1",
      source: { system: "other", id: "kr:1" },
      status: "active",
      basis: "unknown",
      products: [
        {
          line: "1",
          name: "Slime",
          models: [],
          identifiers: [],
          categories: [],
          images: [],
          counterfeit: "unknown",
          scope: { units: "unknown" },
          quantities: [],
          companies: [],
        },
      ],
      hazards: [],
      measures: [],
      remedies: [],
      territory: [],
      offers: [],
      references: [],
    } satisfies HazardRecord,
    issues: [],
  });
});

test("what is given twice is parsed to the same value: parsing is idempotent", () => {
  const record = accepted(
    parseHazardRecord({
      id: "eu:1",
      source: { system: "safety-gate", publishedOn: "2025-03" },
      products: [{ name: "Lamp", images: ["https://example.org/1.jpg"] }, { name: "Shade" }],
      hazards: [{ substances: [{ name: "Lead", measured: "0.2 %" }] }],
      incidents: { injuries: "2" },
      raw: { any: null },
    }),
  );
  expect(parseHazardRecord(record)).toEqual({ ok: true, value: record, issues: [] });
  expect(record.products.map(({ line }) => line)).toEqual(["1", "2"]);
  expect(record.incidents).toEqual({ injuries: 2 });
  expect(record.products[0]?.images).toEqual([{ url: "https://example.org/1.jpg" }]);
});

test("nulls and blank texts count as absent, except in the source's own record", () => {
  const raw = { brand: null, name: "" };
  const record = accepted(
    parseHazardRecord({
      id: "eu:1",
      consumerAction: " ",
      risk: null,
      products: [null, { name: "Lamp", brand: "", models: ["", "A1", null], batches: undefined }],
      raw,
    }),
  );
  expect(record).not.toHaveProperty("consumerAction");
  expect(record).not.toHaveProperty("risk");
  expect(record.products).toHaveLength(1);
  expect(record.products[0]).not.toHaveProperty("brand");
  expect(record.products[0]?.models).toEqual(["A1"]);
  expect(record.raw).toEqual(raw);
});

test("numbers may come as texts, and attributes of any simple kind become texts", () => {
  const listing = accepted(
    parseListing({
      id: "7",
      title: "Kettle",
      price: { amount: "19.90", currency: "EUR" },
      attributes: { litres: 1.7, steel: true, raw: null },
    }),
  );
  expect(listing.price).toEqual({ amount: 19.9, currency: "EUR" });
  expect(listing.attributes).toEqual({ litres: "1.7", steel: "true" });
});

test("the version of the format may be stated", () => {
  expect(parseListing({ schemaVersion: 1, id: "7", title: "Kettle" })).toEqual(
    parseListing({ id: "7", title: "Kettle" }),
  );
});

test("an agreement without clauses is complete", () => {
  const agreement = accepted(
    parseAgreement({
      id: "own-1",
      title: "Pilot",
      jurisdiction: "KR",
      signedOn: "2026-01",
      effectiveFrom: "2026-02-01",
      calendar: "KR",
    }),
  );
  expect(agreement).toMatchObject({ parties: [], commitments: [], kpis: [], sources: [] });
});

test("a commitment keeps its deadline and its provenance", () => {
  const commitment = {
    kind: "takedown-authority",
    text: "Removes products within two business days.",
    deadline: { amount: 2, unit: "business-day", countFrom: "next-business-day" },
    provenance: { source: ["text"], confidence: "sourced" },
  };
  const period = { kind: "report-kpi", text: "Reports.", period: { every: "half-year" } };
  const agreement = accepted(
    parseAgreement({
      id: "own-1",
      title: "Pilot",
      jurisdiction: "KR",
      signedOn: "2026",
      effectiveFrom: "2026",
      calendar: "KR",
      commitments: [commitment, { ...period, provenance: commitment.provenance }],
    }),
  );
  expect(agreement.commitments[0]).toEqual(commitment);
  expect(agreement.commitments[1]).toMatchObject(period);
});

test("a duty is no ceiling unless it says so", () => {
  const duty = accepted(
    parseDuty({
      id: "own-duty",
      kind: "takedown-authority",
      text: "Acts on orders.",
      jurisdiction: "EU",
      instrument: "Regulation, article 1",
      dutyHolder: "marketplace",
      trigger: "order received",
      provenance: { source: [], confidence: "unverified" },
    }),
  );
  expect(duty.ceilingOnly).toBe(false);
});

test("a judgement needs no reason", () => {
  const judgement = {
    listingId: "7",
    hazardId: "kr:1",
    verdict: "same",
    by: "reviewer-2",
    at: "2026-03-01T09:00:00Z",
    platform: "shop",
    listingHash: "a1",
    hazardHash: "b2",
  };
  expect(parseJudgement(judgement)).toEqual({ ok: true, value: judgement, issues: [] });
  const { platform: _, listingHash: __, ...old } = judgement;
  const read = parseJudgement(old);
  expect(read.ok && read.value).toEqual(old);
  expect(read.issues.map(({ code, severity, path }) => [code, severity, path[0]])).toEqual([
    ["missing-field", "warning", "platform"],
    ["missing-field", "warning", "listingHash"],
  ]);
});

test("a key named __proto__ changes nothing but itself", () => {
  const input: unknown = JSON.parse(
    '{"id":"7","title":"Kettle","__proto__":{"status":"removed"},"attributes":{"__proto__":"x"}}',
  );
  const listing = accepted(parseListing(input));
  expect(listing.status).toBe("live");
  expect(Object.getPrototypeOf(listing)).toBe(Object.prototype);
});
