import { createMatcher } from "safepact/match";
import type { HazardRecord, Listing } from "safepact/model";
import { previewList } from "safepact/sweep";
import { expect, test } from "vitest";
import { parseHazardRecord, parseListing } from "../support/untrusted.ts";

/** A GTIN-14 with its check digit. */
function gtin(number: number) {
  const body = `0400638${String(number).padStart(6, "0")}`;
  const sum = [...body].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1),
    0,
  );
  return { scheme: "gtin", value: `${body}${(10 - (sum % 10)) % 10}` };
}

function accepted<Value>(
  result: { ok: true; value: Value } | { ok: false; issues: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const names = ["Kettle", "Lamp", "Toaster", "Heater", "Fan"];
const product = (n: number) => `Brightway ${names[n % names.length]} BW-${200 + n}`;

function record(n: number, more: object = {}): HazardRecord {
  return accepted(
    parseHazardRecord({
      id: `kr:${n}`,
      source: { system: "kr", id: `${n}` },
      basis: "test-confirmed",
      products: [
        { name: product(n), brand: "Brightway", models: [`BW-${200 + n}`], identifiers: [gtin(n)] },
      ],
      hazards: [{ type: "fire" }],
      ...more,
    }),
  );
}

function listings(n: number, count: number): Listing[] {
  return Array.from({ length: count }, (_, copy) =>
    accepted(
      parseListing({
        id: `${n}-${copy}`,
        platform: "shop",
        title: product(n),
        brand: "Brightway",
        identifiers: [gtin(n)],
      }),
    ),
  );
}

test("a preview says what a new list would change, listing by listing and record by record", async () => {
  const previous = createMatcher([record(1), record(2)]);
  const next = createMatcher([record(2), record(3)]);
  const all = [...listings(1, 2), ...listings(2, 1), ...listings(3, 3), ...listings(4, 1)];
  const preview = await previewList(previous, next, all, { limit: 2 });
  expect(preview).toMatchObject({ listings: 7, changed: 5, floods: [] });
  expect([preview.before.match, preview.after.match]).toEqual([3, 4]);
  expect(preview.changes.map(({ listingId }) => listingId)).toEqual(["1-0", "1-1"]);
  expect(preview.changes[0]?.before).toEqual({ outcome: "match", hazardIds: ["kr:1"] });
  expect(preview.records).toEqual([
    { hazardId: "kr:3", before: 0, after: 3, suddenly: 3 },
    { hazardId: "kr:2", before: 1, after: 1, suddenly: 0 },
    { hazardId: "kr:1", before: 2, after: 0, suddenly: 0 },
  ]);
});

test("the same list changes nothing", async () => {
  const matcher = createMatcher([record(1), record(2)]);
  const preview = await previewList(matcher, matcher, [...listings(1, 3), ...listings(4, 2)]);
  expect(preview).toMatchObject({ listings: 5, changed: 0, changes: [], floods: [] });
});

test("a record that would suddenly block far more listings than others do is reported first", async () => {
  const previous = createMatcher([1, 2, 3].map((n) => record(n)));
  const next = createMatcher([1, 2, 3, 4].map((n) => record(n)));
  const few = [1, 2, 3].flatMap((n) => listings(n, n));
  const preview = await previewList(previous, next, [...few, ...listings(4, 25)]);
  expect(preview.floods).toEqual([
    { hazardId: "kr:4", before: 0, after: 25, suddenly: 25, usual: 2 },
  ]);
  // What blocked as many before floods nothing, and a guard can be set apart.
  expect((await previewList(next, next, listings(4, 25))).floods).toEqual([]);
  const strict = await previewList(previous, next, [...few, ...listings(4, 4)], {
    flood: { atLeast: 3, times: 1 },
  });
  expect(strict.floods.map(({ hazardId }) => hazardId)).toEqual(["kr:4"]);
});

test("a flood is at least so many, and more than so many times as many as others: 20 and ten times unless told otherwise", async () => {
  const previous = createMatcher([1, 2].map((n) => record(n)));
  const next = createMatcher([1, 2, 4].map((n) => record(n)));
  const floods = async (usual: number, suddenly: number, flood = {}) => {
    const all = [...listings(1, usual), ...listings(2, usual), ...listings(4, suddenly)];
    return (await previewList(previous, next, all, { flood })).floods.length;
  };
  expect([await floods(1, 19), await floods(1, 20)]).toEqual([0, 1]);
  expect([await floods(2, 20), await floods(2, 21)]).toEqual([0, 1]);
  const low = { atLeast: 3, times: 1.5 };
  expect([await floods(1, 2, low), await floods(1, 3, low)]).toEqual([0, 1]);
  expect([await floods(2, 3, low), await floods(2, 4, low)]).toEqual([0, 1]);
});

test("numbers that cannot be meant are refused, and an abort stops", async () => {
  const matcher = createMatcher([record(1)]);
  await expect(previewList(matcher, matcher, [], { limit: -1 })).rejects.toThrow(
    "limit cannot be -1",
  );
  await expect(
    previewList(matcher, matcher, listings(1, 1), { signal: AbortSignal.abort() }),
  ).rejects.toThrow();
});
