import { diffHazards } from "safepact/feeds";
import { type HazardRecord, parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";

function record(fields: Readonly<Record<string, unknown>>): HazardRecord {
  const parsed = parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }], ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

test("A new date or address is a change that is not material", () => {
  const { changed } = diffHazards(
    [record({})],
    [record({ source: { system: "kr", id: "kr:1", updatedOn: "2026-01-02" } })],
  );
  expect(changed.map(({ fields, material }) => [fields, material])).toEqual([[["source"], true]]);
  const before = record({ source: { system: "kr", id: "1", updatedOn: "2026-01-01" } });
  const after = record({
    source: { system: "kr", id: "1", updatedOn: "2026-01-02", url: "https://a.example" },
  });
  expect(
    diffHazards([before], [after]).changed.map(({ fields, material }) => [fields, material]),
  ).toEqual([[["source"], false]]);
});

test("Another model, scope or measure is material, and both states are given", () => {
  const before = record({});
  const after = record({
    measures: [{ action: "destruction" }],
    products: [{ name: "Slime", models: ["HS-1"] }],
  });
  expect(diffHazards([before], [after]).changed).toEqual([
    { record: after, previous: before, fields: ["measures", "products"], material: true },
  ]);
});

test("The source's own record and the hash are not compared", () => {
  const after = record({
    raw: { a: 1 },
    source: { system: "other", id: "kr:1", contentHash: "0".repeat(64) },
  });
  expect(diffHazards([record({})], [after]).changed).toEqual([]);
});

test("A record that says it is retracted is retracted once, and added when it stands again", () => {
  const standing = record({});
  const gone = record({ status: "retracted" });
  expect(diffHazards([standing], [gone]).retracted).toEqual([gone]);
  expect(diffHazards([gone], [gone])).toEqual({
    added: [],
    changed: [],
    retracted: [],
    removed: [],
  });
  expect(diffHazards([gone], []).retracted).toEqual([]);
  expect(diffHazards([gone], [standing]).added).toEqual([standing]);
});

test("A record that is gone from the list is retracted whatever it last said, and removed", () => {
  const standing = record({});
  const { retracted, removed } = diffHazards([standing], []);
  expect(retracted).toEqual([{ ...standing, status: "retracted" }]);
  expect(removed).toEqual(["kr:1"]);
  expect(diffHazards([standing], [record({ status: "retracted" })]).removed).toEqual([]);
  expect(diffHazards([record({ status: "retracted" })], []).removed).toEqual(["kr:1"]);
});
