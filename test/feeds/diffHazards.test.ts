import { diffHazards, gatherHazardDiff, ndjson, readHazards, safetyGateXml } from "safepact/feeds";
import { type HazardRecord, parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { alert, report } from "./report.ts";

function record(fields: Readonly<Record<string, unknown>>): HazardRecord {
  const parsed = parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }], ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function compare(
  before: readonly HazardRecord[],
  after: readonly HazardRecord[],
  confirmed = true,
) {
  return gatherHazardDiff(diffHazards(before, after, { confirmed }));
}

test("A new date or address is a change that is not material", async () => {
  const { changed } = await compare(
    [record({})],
    [record({ source: { system: "kr", id: "kr:1", updatedOn: "2026-01-02" } })],
  );
  expect(changed.map(({ fields, material }) => [fields, material])).toEqual([[["source"], true]]);
  const before = record({ source: { system: "kr", id: "1", updatedOn: "2026-01-01" } });
  const after = record({
    source: { system: "kr", id: "1", updatedOn: "2026-01-02", url: "https://a.example" },
  });
  expect(
    (await compare([before], [after])).changed.map(({ fields, material }) => [fields, material]),
  ).toEqual([[["source"], false]]);
});

test("Another model, scope or measure is material, and both states are given", async () => {
  const before = record({});
  const after = record({
    measures: [{ action: "destruction" }],
    products: [{ name: "Slime", models: ["HS-1"] }],
  });
  expect((await compare([before], [after])).changed).toEqual([
    {
      kind: "changed",
      record: after,
      previous: before,
      fields: ["measures", "products"],
      material: true,
    },
  ]);
});

test("The source's own record and the hash are not compared", async () => {
  const after = record({
    raw: { a: 1 },
    source: { system: "other", id: "kr:1", contentHash: "0".repeat(64) },
  });
  expect((await compare([record({})], [after])).changed).toEqual([]);
});

test("A record that says it is retracted is retracted once, and added when it stands again", async () => {
  const standing = record({});
  const gone = record({ status: "retracted" });
  expect((await compare([standing], [gone])).retracted).toEqual([gone]);
  expect(await compare([gone], [gone])).toMatchObject({
    added: [],
    changed: [],
    retracted: [],
    removed: [],
  });
  expect((await compare([gone], [])).retracted).toEqual([]);
  expect((await compare([gone], [standing])).added).toEqual([standing]);
});

test("A record that is gone from the list is retracted whatever it last said, and removed", async () => {
  const standing = record({});
  const { retracted, removed } = await compare([standing], []);
  expect(retracted).toEqual([{ ...standing, status: "retracted" }]);
  expect(removed).toEqual(["kr:1"]);
  expect((await compare([standing], [record({ status: "retracted" })])).removed).toEqual([]);
  expect((await compare([record({ status: "retracted" })], [])).removed).toEqual([]);
});

function many(count: number): readonly HazardRecord[] {
  return Array.from({ length: count }, (_, index) => record({ id: `kr:${index}` }));
}

test("A list cut in half lifts nothing until somebody confirms that it is whole", async () => {
  const whole = many(100);
  const half = whole.slice(0, 50);
  const unsure = await compare(whole, half, false);
  expect(unsure.retracted).toEqual([]);
  expect(unsure.summary).toMatchObject({
    before: 100,
    after: 50,
    absent: 50,
    absenceRetracts: false,
    issues: [{ code: "list-shrank", severity: "error" }],
  });
  expect((await compare(whole, half, true)).removed).toHaveLength(50);
});

test("Up to one record in twenty may go without a confirmation", async () => {
  const whole = many(100);
  expect((await compare(whole, whole.slice(5), false)).removed).toHaveLength(5);
  expect((await compare(whole, whole.slice(6), false)).removed).toEqual([]);
});

test("Absence retracts nothing when a row of the new list was refused, also when confirmed", async () => {
  const whole = many(100);
  const file = `${whole
    .slice(1)
    .map((one) => JSON.stringify(one))
    .join("\n")}\n{"id":"kr:0","products":`;
  const diff = await gatherHazardDiff(
    diffHazards(whole, () => readHazards(ndjson, file), { confirmed: true }),
  );
  expect(diff.retracted).toEqual([]);
  expect(diff.summary).toMatchObject({ refused: 1, absent: 1, absenceRetracts: false });
  expect(diff.summary.issues[0]?.code).toBe("invalid-json");
});

test("What a report withdraws is retracted though it is absent, and nothing else is", async () => {
  const first = () => readHazards(safetyGateXml, report([alert({ caseNumber: "SR/00001/25" })]));
  const addendum = "Notification SR/00001/25 was withdrawn.";
  const second = () =>
    readHazards(
      safetyGateXml,
      report([alert({ caseNumber: "SR/00002/25" })], { report_addendum: addendum }),
    );
  const diff = await gatherHazardDiff(diffHazards(first, second));
  expect(diff.added.map(({ id }) => id)).toEqual(["safety-gate:SR/00002/25"]);
  expect(diff.retracted.map(({ id, status }) => [id, status])).toEqual([
    ["safety-gate:SR/00001/25", "retracted"],
  ]);
  expect(diff.removed).toEqual([]);
});

test("Of several records with one id the last counts, in both lists", async () => {
  const list = (...names: readonly string[]) =>
    names.map((name) => record({ products: [{ name }] }));
  const { changed } = await compare(list("A", "B"), list("C", "D"));
  expect(
    changed.map(({ previous, record: now }) => [previous, now].map((one) => one.products[0]?.name)),
  ).toEqual([["B", "D"]]);
  expect((await compare(list("A", "B"), list("C", "B"))).changed).toEqual([]);
});
