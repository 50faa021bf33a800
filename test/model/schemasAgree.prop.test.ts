// The JSON Schemas and the parsers say the same: what a schema takes no parser refuses; what a schema refuses a parser refuses or
// remarks on, but for what the readers of listings and hazard records read without any loss, such as a number where a text belongs;
// and what a parser gives every schema takes. Tried with values that are whole and then damaged in one or two places.
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { kr2024 } from "safepact/agreements";
import { parseBulletin, parseReply, parseTakedownRequest } from "safepact/exchange";
import {
  parseAgreement,
  parseCaseEvent,
  parseHazardRecord,
  parseJudgement,
  parseListing,
  type Result,
} from "safepact/model";
import { expect, test } from "vitest";
import { bulletin, reply, request } from "../support/exchange.ts";
import { schemaFiles } from "../support/schemaFiles.ts";

const listing = {
  id: "L-1",
  platform: "shop",
  url: "https://shop.example/1",
  sellerId: "S-1",
  title: "Fan heater",
  brand: "Brisa",
  identifiers: [{ scheme: "gtin", value: "4006381333931" }],
  attributes: { colour: "red", watt: 1200, new: true },
  variants: [
    { title: "Red", attributes: { size: "L" }, price: { amount: "12.50", currency: "EUR" } },
  ],
  price: { amount: 12.5, currency: "EUR" },
  images: [
    "https://shop.example/1.jpg",
    { url: "https://shop.example/2.jpg", fingerprint: "0123456789abcdef" },
  ],
  shipsTo: ["DE"],
  status: "live",
  listedAt: "2026-03-09",
  updatedAt: "2026-03-09T08:00:00+09:00",
};
const record = {
  id: "kr:1",
  source: { system: "safetykorea", publishedOn: "2024-02-29", updatedOn: "2026-03" },
  products: [
    {
      name: "Fan heater",
      names: { ko: "온풍기" },
      models: ["FH-1200"],
      price: { amount: 10, currency: "KRW" },
      scope: { units: "batches", batches: "A1", soldFrom: "2025" },
      quantities: [{ units: "120", territory: "KR" }],
      companies: [{ name: "Brisa", role: "importer" }],
      categories: [{ label: "Heaters" }],
    },
  ],
  hazards: [{ type: "fire", substances: [{ name: "DEHP", measured: "1 %" }] }],
  risk: { level: "serious" },
  measures: [{ action: "recall-from-end-users", on: "2026-03-02" }],
  remedies: [{ kind: "refund" }],
  incidents: { reports: 2, injuries: "0" },
  territory: ["KR"],
  offers: [{ platform: "shop", productId: "1" }],
  references: [{ kind: "other", id: "x" }],
};
const judgement = {
  listingId: "L-1",
  hazardId: "kr:1",
  verdict: "same",
  by: "kim",
  at: "2026-03-09T08:00:00Z",
};
const base = { at: "2026-03-09T08:00:00Z", assertedBy: "platform", platform: "shop" };
const events = [
  {
    ...base,
    id: "e1",
    type: "listing.blocked",
    listingId: "L-1",
    hazardId: "kr:1",
    action: "removed",
  },
  {
    ...base,
    id: "e2",
    type: "request.received",
    requestId: "r-1",
    kind: "order",
    hazardId: "kr:1",
    items: [{ itemId: "1", url: "https://shop.example/1" }],
    deadline: { amount: 2, unit: "business-day", countFrom: "next-day" },
  },
  {
    ...base,
    id: "e3",
    type: "consumers.notified",
    hazardId: "kr:1",
    affected: 3,
    contactable: 3,
    attempted: 3,
    delivered: 2,
    bounced: 1,
    channels: ["email"],
    purchaseWindow: { from: "2025-01-01" },
  },
];

const models: Readonly<Record<string, readonly [(input: unknown) => Result<unknown>, unknown[]]>> =
  {
    listing: [parseListing, [listing]],
    "hazard-record": [parseHazardRecord, [record]],
    judgement: [parseJudgement, [judgement]],
    "case-event": [parseCaseEvent, events],
    agreement: [parseAgreement, [kr2024]],
    bulletin: [parseBulletin, [bulletin]],
    "takedown-request": [parseTakedownRequest, [request]],
    reply: [parseReply, [reply]],
  };

// What a parser remarks on although the value is whole: a schema knows neither.
const remarks = new Set(["unknown-key", "missing-field"]);
const lenient = new Set(["listing", "hazard-record"]);
const files = schemaFiles();
const ajv = new Ajv2020({ strict: true });

test.each(Object.keys(files))("%s compiles in strict mode", (file) => {
  expect(() => ajv.compile(JSON.parse(files[file] ?? ""))).not.toThrow();
});

const damage = fc.constantFrom<unknown>(
  null,
  "",
  " \t",
  "x",
  0,
  -1,
  1.5,
  -0.5,
  "12",
  "-3",
  "1.5",
  true,
  [],
  [null],
  [""],
  {},
  "2026-13-01",
  "2025-02-29",
  "1900-02-29",
  "2000-02-29",
  "2026-04-31T08:00:00Z",
  "2026-04-30T25:00:00Z",
  "2026-04-30T08:00:00",
  "2026-04",
);

test.each(Object.keys(models))("schema and parser of %s agree on damaged values", (name) => {
  const [parse, wholes] = models[name] ?? [() => ({ ok: false, issues: [] }) as const, []];
  const validate = ajv.getSchema(`urn:safepact:schema:${name}:1`);
  if (!validate) throw new Error("no schema");
  for (const whole of wholes) expect([validate(whole), parse(whole).ok]).toEqual([true, true]);
  fc.assert(
    fc.property(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.nat(), damage, fc.boolean()), { minLength: 1, maxLength: 2 }),
      (whole, damages) => {
        const value: unknown = structuredClone(whole);
        for (const [at, replacement, remove] of damages)
          damageAt(value, at, structuredClone(replacement), remove);
        const taken = validate(value) === true;
        const parsed = parse(value);
        const reads = lenient.has(name) && parsed.ok;
        const clean = parsed.ok && parsed.issues.every(({ code }) => remarks.has(code));
        const agree = taken ? clean : !parsed.ok || parsed.issues.length > 0 || reads;
        const errors = structuredClone(validate.errors);
        if (parsed.ok) expect(validate(parsed.value), JSON.stringify(parsed.value)).toBe(true);
        expect(agree, JSON.stringify({ taken, value, errors, issues: parsed.issues })).toBe(true);
      },
    ),
    { numRuns: Number(process.env["MUTANTS"] ?? 250) },
  );
});

/** Replaces or removes one of the members of a value, whichever the number says. */
function damageAt(value: unknown, at: number, replacement: unknown, remove: boolean): void {
  const places: [Record<string, unknown> | unknown[], string][] = [];
  visit(value);
  const [holder, key] = places[at % Math.max(1, places.length)] ?? [];
  if (holder === undefined || key === undefined) return;
  if (Array.isArray(holder)) {
    if (remove) holder.splice(Number(key), 1);
    else holder[Number(key)] = replacement;
  } else if (remove) delete holder[key];
  else holder[key] = replacement;

  function visit(part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    const record = part as Record<string, unknown>;
    for (const [name, child] of Object.entries(record)) {
      places.push([record, name]);
      visit(child);
    }
  }
}
