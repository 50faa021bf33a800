import { jsonRows } from "safepact/feeds";
import { expect, test } from "vitest";

const limits = { maxRecordLength: 200, maxDepth: 6, maxTrackedIds: 10 };

async function rows(text: string, options = {}) {
  async function* source() {
    await Promise.resolve();
    yield text;
  }
  const results = [];
  for await (const row of jsonRows(options)(source(), limits)) results.push(row);
  return results.map((row) =>
    row.ok ? row.value.value : row.issues.map(({ code, position }) => [code, position?.row]),
  );
}

test("A list, one object, an object with a list and several documents in a row are read", async () => {
  expect(await rows('[{"a":1}, {"a":[2,{"b":"]"}]}]')).toEqual([{ a: 1 }, { a: [2, { b: "]" }] }]);
  expect(await rows('{"a":1}')).toEqual([{ a: 1 }]);
  expect(await rows('{"n":2,"results":[{"a":1},{"a":2}],"z":{}}', { items: ["results"] })).toEqual([
    { a: 1 },
    { a: 2 },
  ]);
  expect(await rows('{"a":1}\n{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
  expect(await rows("[]")).toEqual([]);
});

test("A list under another key, or deeper, is part of the record", async () => {
  expect(await rows('{"other":[1],"in":{"results":[2]}}', { items: ["results"] })).toEqual([
    { other: [1], in: { results: [2] } },
  ]);
});

test("A record that is no JSON is an issue, and the next is read", async () => {
  expect(await rows('[{"a":1},{"a":},{"a":3}]')).toEqual([
    { a: 1 },
    [["invalid-json", 2]],
    { a: 3 },
  ]);
});

test("A missing quote costs the record it is missing in, and no other", async () => {
  expect(await rows('[\n{"a":"0"},\n{"a":"1},\n{"a":"2"}\n]')).toEqual([
    { a: "0" },
    [["invalid-json", 2]],
    { a: "2" },
  ]);
});

test("Of objects one after another a damaged one is one fault, wherever it stands and whatever its keys are", async () => {
  const file = (damaged: number) =>
    ['{"a":1,"b":2}', '{"a":3,"b":4}', '{"b":5}', '{"a":6,"b":7}', '{"a":8,"b":9}']
      .map((text, row) => (row === damaged ? `${text.slice(0, -1)} x}` : text))
      .join("\n");
  const sound = await rows(file(-1));
  for (const damaged of sound.keys()) {
    expect(await rows(file(damaged))).toEqual(sound.with(damaged, [["invalid-json", damaged + 1]]));
  }
});

test("Signs before the first object are damage of that, and no record", async () => {
  for (const sign of ["=", "가", "e+12", "&amp"]) {
    expect(await rows(`[${sign}{"a":1},{"a":2},{"a":3}]`)).toEqual([
      [["invalid-json", 1]],
      { a: 2 },
      { a: 3 },
    ]);
  }
});

test("Keys with a hyphen name the records behind a damaged one", async () => {
  const file = '[{"recall-id":1},{"recall-id":2},{"recall-id":3 x},{"recall-id":4}]';
  expect(await rows(file)).toEqual([
    { "recall-id": 1 },
    { "recall-id": 2 },
    [["invalid-json", 3]],
    { "recall-id": 4 },
  ]);
});

test("A list that breaks off keeps what was complete", async () => {
  expect(await rows('[{"a":1},{"a":"two')).toEqual([{ a: 1 }, [["truncated", 2]]]);
  expect(await rows('{"results":[{"a":1},', { items: ["results"] })).toEqual([
    { a: 1 },
    [["truncated", undefined]],
  ]);
});

test("Records beyond the bounds are skipped, and the next is read", async () => {
  expect(await rows(`[{"a":"${"x".repeat(300)}"},{"a":2}]`)).toEqual([
    [["too-large", 1]],
    { a: 2 },
  ]);
  expect(await rows('[[[[[[[[[1]]]]]]]],{"a":2}]')).toEqual([[["too-deep", 1]], { a: 2 }]);
});

test("What is no JSON at all is said once per line of it", async () => {
  expect(await rows("<html>")).toEqual([[["invalid-json", 1]]]);
});

test("A bare text or number among objects is an error of its own, and the record before it is kept", async () => {
  for (const bare of ['"text"', "5", '["x"]', '"a","b"']) {
    expect(await rows(`[{"a":1},${bare}]`)).toEqual([{ a: 1 }, [["invalid-json", 2]]]);
    expect(await rows(`[{"a":1,"b":2},{"a":2},${bare},{"a":3,"b":4}]`)).toEqual([
      { a: 1, b: 2 },
      { a: 2 },
      [["invalid-json", 3]],
      { a: 3, b: 4 },
    ]);
  }
  // What a bracket too many tore off still belongs to its record.
  expect(await rows('[{"a":1},"b":2},{"a":3,"b":4}]')).toEqual([
    [["invalid-json", 1]],
    { a: 3, b: 4 },
  ]);
});
