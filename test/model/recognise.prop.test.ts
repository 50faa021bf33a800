import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseCaseEvent, parseHazardRecord, parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { caseEventSchema } from "../../src/model/caseEventSchema.ts";
import { hazardRecordSchema } from "../../src/model/hazardRecord.ts";
import { parseLeniently } from "../../src/model/lenient/parseLeniently.ts";
import { listingSchema } from "../../src/model/listing.ts";
import { parseWith } from "../../src/model/parseWith.ts";
import { recogniseCaseEvent } from "../../src/model/recogniseCaseEvent.ts";
import { recogniseHazardRecord } from "../../src/model/recogniseHazardRecord.ts";
import { recogniseListing } from "../../src/model/recogniseListing.ts";

const demo = (file: string) =>
  readFileSync(new URL(`../../examples/demo/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const events = demo("events.ndjson");
const fullRecord = {
  schemaVersion: 1,
  id: "eu:1",
  status: "updated",
  basis: "domestic-recall",
  products: [
    {
      line: "a",
      name: "Lamp",
      names: { ko: "램프" },
      brand: "Luna",
      models: ["HS-100"],
      identifiers: [{ scheme: "gtin", value: "4006381333931" }],
      categories: [{ system: "safety-gate", label: "Toys" }],
      description: "A lamp",
      price: { amount: 9.5, currency: "EUR" },
      images: ["https://img.example/1.jpg"],
      countryOfOrigin: "CN",
      counterfeit: "no",
      scope: { units: "batches", batches: "L7", soldAt: "shops" },
      quantities: [{ units: 12, territory: "KR" }],
      companies: [{ role: "importer", name: "Firm" }],
    },
    { name: "Lamp 2" },
  ],
  hazards: [{ type: "fire", description: "It burns.", sourceTerm: "Fire" }],
  risk: { level: "serious" },
  measures: [
    { action: "recall-from-end-users", basis: "voluntary", on: "2026-02", territory: "DE" },
  ],
  remedies: [{ kind: "refund", description: "all of it" }],
  consumerAction: "Stop",
  incidents: { reports: 2, injuries: "1", description: "burns" },
  territory: ["EU"],
  offers: [{ platform: "amazon", productId: "B0DHVHFJWK" }],
  references: [{ kind: "joint-recall", system: "cpsc" }],
  source: { system: "safety-gate", language: "en", publishedOn: "2026-02-14" },
};
const whole = {
  schemaVersion: 1,
  id: "A1",
  platform: "shop",
  url: "https://shop.example/1",
  sellerId: "s1",
  title: "Star lamp",
  description: "A lamp",
  brand: "Luna",
  identifiers: [{ scheme: "gtin", value: "4006381333931" }],
  attributes: { colour: "red", watts: 9, dimmable: true },
  variants: [
    { id: "v", title: "red", identifiers: [], price: { amount: "3.50", currency: "EUR" } },
  ],
  category: "Lamps",
  price: { amount: 9.5, currency: "EUR" },
  images: [
    "https://img.example/1.jpg",
    { url: "https://img.example/2.jpg", fingerprint: "0123456789abcdef" },
  ],
  language: "en",
  condition: "new",
  shipsTo: ["DE"],
  status: "live",
  listedAt: "2026-02-14T08:30:00+09:00",
  updatedAt: "2026-02-14",
};

/** The answer of the schema alone. */
const byListingSchema = (input: unknown) =>
  parseLeniently(
    listingSchema,
    input,
    (path) => path.length === 0 || (path.length === 1 && ["id", "title"].includes(String(path[0]))),
  );
const hazardNeeds = new Set(["", "id", "products", "products.0", "products.0.name"]);
const byHazardSchema = (input: unknown) =>
  parseLeniently(hazardRecordSchema, input, (path) => hazardNeeds.has(path.join(".")));
const byEventSchema = (input: unknown) => parseWith(caseEventSchema, input);

const odd = fc.oneof(
  fc.constantFrom(
    ...[
      null,
      "",
      " ",
      "\u3000",
      "\ud800",
      "x\udfff",
      0,
      -1,
      1.5,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      true,
      [],
      {},
      [null],
    ],
    ...[
      "9,50 EUR",
      "€3,32",
      "12,000",
      "in stock",
      "판매중",
      "2026-02-30",
      "2024-02-29",
      "2026-02-14T25:00:00Z",
    ],
    ...[
      { amount: -1, currency: "EUR" },
      { amount: "1.234", currency: "EUR" },
      { amount: 1, currency: "eur" },
    ],
    ...[
      [{ scheme: "gtin", value: "1", more: 1 }],
      ["", "https://a.example"],
      { a: null, b: { c: 1 } },
    ],
    ...["x".repeat(100_001), "y".repeat(5000), undefined, JSON.parse('{"__proto__":"x","ok":"y"}')],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Paths to every field of a value. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], item: unknown): unknown {
  if (key === undefined) return item;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, item);
  return copy;
}

/** A value with up to three fields replaced, left out or added. */
const damaged = (values: readonly unknown[]) =>
  fc.constantFrom(...values).chain((value) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...pathsOf(value)), fc.constantFrom(["extra"], ["toString"])),
          odd,
        ),
        { maxLength: 3 },
      )
      .map((changes) =>
        changes.reduce((so, [path, item]) => {
          try {
            return withAt(so, path, item);
          } catch {
            return so;
          }
        }, value),
      ),
  );

const written = (result: unknown) => JSON.stringify(result);
const runs = Number(process.env["SAFEPACT_RUNS"] ?? 3000);

test("a listing is parsed to the same, whether it is recognised or the schema reads it", () => {
  fc.assert(
    fc.property(damaged([whole, { id: "1", title: "x" }]), (input) => {
      expect(written(parseListing(input as never))).toBe(written(byListingSchema(input)));
    }),
    { numRuns: runs },
  );
});

test("a case event is parsed to the same, whether it is recognised or the schema reads it", () => {
  fc.assert(
    fc.property(damaged(events), (input) => {
      expect(written(parseCaseEvent(input as never))).toBe(written(byEventSchema(input)));
    }),
    { numRuns: runs },
  );
});

test("a hazard record is parsed to the same, whether it is recognised or the schema reads it", () => {
  fc.assert(
    fc.property(damaged([fullRecord, { id: "1", products: [{ name: "x" }] }]), (input) => {
      expect(written(parseHazardRecord(input as never))).toBe(written(byHazardSchema(input)));
    }),
    { numRuns: runs },
  );
});

test("keys in any order, and the version at any place, make no difference", () => {
  const anyOrder = (value: object) =>
    fc.shuffledSubarray(Object.entries(value)).map(Object.fromEntries);
  fc.assert(
    fc.property(anyOrder(whole), anyOrder(fullRecord), (listing, record) => {
      expect(written(parseListing(listing))).toBe(written(byListingSchema(listing)));
      expect(written(parseHazardRecord(record))).toBe(written(byHazardSchema(record)));
    }),
  );
});

test("well-formed listings and events are recognised, so that they are parsed fast", () => {
  expect(recogniseListing(whole)).toEqual({ ...parsed(byListingSchema(whole)) });
  expect(
    recogniseListing({ id: "1", title: "x", price: "9.50 EUR", status: "active" }),
  ).toMatchObject({
    price: { amount: 9.5, currency: "EUR" },
    status: "live",
  });
  expect(events.filter((event) => recogniseCaseEvent(event) === undefined)).toEqual([]);
  expect(recogniseHazardRecord(fullRecord)).toBeDefined();
});

test("two recognised values share no list that a caller could change", () => {
  const [one, two] = [
    recogniseListing({ id: "1", title: "x" }),
    recogniseListing({ id: "2", title: "y" }),
  ];
  expect(one?.identifiers).not.toBe(two?.identifiers);
  expect(one?.attributes).not.toBe(two?.attributes);
});

function parsed(result: ReturnType<typeof byListingSchema>) {
  return result.ok ? result.value : undefined;
}
