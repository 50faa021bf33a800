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

const record = (id: number | string) => `{"id":${id},"name":"Lamp","parts":[{"kind":"a"}]}`;
const whole = (id: number) => ({ id, name: "Lamp", parts: [{ kind: "a" }] });
const files = [
  ["a stream of lines", (texts: readonly string[]) => `${texts.join("\n")}\n`],
  ["a list", (texts: readonly string[]) => `[${texts.join(",")}]`],
  ["a list of lines", (texts: readonly string[]) => `[\n${texts.join(",\n")}\n]`],
] as const;

/** Five records, of which one is damaged, as they are read: whether each is named once. */
async function namedOnce(file: (typeof files)[number][1], damaged: string, at: number) {
  const texts = [0, 1, 2, 3, 4].map((id) => (id === at ? damaged : record(id)));
  const found = (await rows(file(texts))).map((row) => JSON.stringify(row));
  // One more may tell of the file: that its list does not end.
  const named = found.filter((row) => !row.includes(",null]"));
  const others = [0, 1, 2, 3, 4].filter((id) => id !== at);
  const isLost = others.some((id) => !named.includes(JSON.stringify(whole(id))));
  return isLost || named.length !== 5 || found.length > 6 ? found : "named once";
}

test.each(files)(
  "The first record of %s is one fault, whatever it lost in front",
  async (_, file) => {
    for (let cut = 1; cut < record(0).length - 4; cut += 1) {
      const rest = record(0).slice(cut);
      // A number or a text that is left of it is a value of its own, and brackets are nothing.
      if (/^(?:\d+|"\w+"),|^[\]}]+$/u.test(rest)) continue;
      expect(await namedOnce(file, rest, 0), rest).toBe("named once");
    }
  },
);

test.each(files)("Signs in front of the first record of %s are a part of it", async (_, file) => {
  for (const sign of ["=", "0", "null", ":", '"', "가", "-1", "&amp;"]) {
    const text = sign + record(0).replace('"name"', '"name"<');
    expect(await namedOnce(file, text, 0), text).toBe("named once");
    expect(await namedOnce(file, sign + record(0), 0), sign).toBe("named once");
  }
});

test.each(files)(
  "A part of a damaged record of %s is none of the records behind it",
  async (_, file) => {
    for (let at = 0; at < 5; at += 1) {
      for (const text of [
        `{"id":${at},{"name":"Lamp","parts":[{"kind":"a"}]}`,
        `{"id":${at},"name":"Lamp",{"parts":[{"kind":"a"}]}`,
        `{"id":${at},"name":"Lamp","parts":,{"kind":"a"}]}`,
        `{"id":${at},"name":"Lamp","parts"][{"kind":"a"}]}`,
      ]) {
        expect(await namedOnce(file, text, at), text).toBe("named once");
      }
    }
  },
);

test.each(files)("Brackets too many behind a record of %s make no second one", async (_, file) => {
  for (let at = 0; at < 5; at += 1) {
    for (const end of ["{", "{<", "}", "[", "{{"]) {
      const text = record(at) + end;
      expect(await namedOnce(file, text, at), text).toBe("named once");
      const other = text.replace('"id"', '"xid"');
      expect(await namedOnce(file, other, at), other).toBe("named once");
    }
  }
});

test.each(files)(
  "A bracket too early in a record of %s does not make two of it",
  async (_, file) => {
    for (let at = 0; at < 5; at += 1) {
      for (const text of [
        `{"id":${at}},<name":"Lamp","parts":[{"kind":"a"}]}`,
        `{"id":<${at}},"name":"Lamp","parts":[{"kind":"a"}]}`,
        `{"id":${at}}"name":"Lamp","parts":[{"kind":"a"}]}`,
        `\t"a":${at},"name\t:"Lamp","parts":[{"kind":"a"}]}`,
      ]) {
        expect(await namedOnce(file, text, at), text).toBe("named once");
      }
    }
  },
);

test("A text between two records without a comma is an error of its own, and costs neither", async () => {
  const text = [["invalid-json", 2]];
  for (const [before, behind] of [
    ["", ","],
    [",", ""],
    ["", ""],
    ["\n", " "],
  ]) {
    for (const file of [`[${record(0)}`, record(0)]) {
      const found = await rows(`${file}${before}"text"${behind}${record(1)}`);
      expect(found.slice(0, 3), file).toEqual([whole(0), text, whole(1)]);
    }
  }
  expect(await rows(`[${record(0)} "text"]`)).toEqual([whole(0), text]);
});

test("What stands where a record should is told as it is written", async () => {
  async function* source(text: string) {
    await Promise.resolve();
    yield text;
  }
  for (const bare of ['"text"', "5", '["x"]']) {
    const told = [`Record 2 is ${bare} where the others are objects. Check the file.`];
    for (const [head, tail] of [
      ["[", "]"],
      ['{"list":[', "]}"],
      ['{"list":[', '],"total":[2]}'],
    ]) {
      const found = [];
      const text = `${head}${record(0)},${bare}${tail}`;
      for await (const row of jsonRows({ items: ["list"] })(source(text), limits)) {
        found.push(row.ok ? row.value.value : row.issues.map(({ message }) => message));
      }
      expect(found, text).toEqual([whole(0), told]);
    }
  }
});

test("A text that stands where the first record begins costs none behind it", async () => {
  expect(await rows(`[":|r0","name":"Lamp"},${record(1)},${record(2)}]`)).toEqual([
    ":|r0",
    [["invalid-json", 2]],
    whole(1),
    whole(2),
  ]);
  expect(await rows(`[{},{"id":1 x},${record(1)},${record(2)}]`)).toEqual([
    {},
    [["invalid-json", 2]],
    whole(1),
    whole(2),
  ]);
});

test("A list that ends behind a bracket too many does not end in silence", async () => {
  expect(await rows(`[${record(0)}{`)).toEqual([whole(0), [["truncated", undefined]]]);
  expect(await rows(`[${record(0)}}`)).toEqual([whole(0), [["truncated", undefined]]]);
  expect(await rows(`[${record(0)}{]`)).toEqual([whole(0)]);
});
