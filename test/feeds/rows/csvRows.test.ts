import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { csvRows, type RowCutter } from "safepact/feeds";
import type { Issue } from "safepact/model";
import { expect, test } from "vitest";

const limits = { maxRecordLength: 1000, maxDepth: 8, maxTrackedIds: 10 };

async function rows(text: string, options = {}, bounds = limits) {
  async function* source() {
    await Promise.resolve();
    yield text;
  }
  const results = [];
  for await (const row of csvRows(options)(source(), bounds)) results.push(row);
  return results.map((row) =>
    row.ok ? row.value.value : row.issues.map(({ code, position }) => [code, position?.line]),
  );
}

test("Quotes, doubled quotes, line ends in cells and CRLF are read", async () => {
  expect(await rows('a,b\r\n1,"x, ""y""\r\nz"\r\n2,\r\n')).toEqual([
    { a: "1", b: 'x, "y"\r\nz' },
    { a: "2", b: "" },
  ]);
});

test("A quote that is never closed costs one line, and the rest is read", async () => {
  expect(await rows('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
    [["invalid-csv", 2]],
    { a: "2", b: "y" },
    { a: "3", b: "z" },
  ]);
});

test("A quote that is never closed is given up at the limit, long before the end of the file", async () => {
  const lines = Array.from({ length: 500 }, (_, index) => `${index},y`).join("\n");
  const found = await rows(`a,b\n1,"x\n${lines}\n`, {}, { ...limits, maxRecordLength: 100 });
  expect(found).toHaveLength(501);
  expect(found[0]).toEqual([["invalid-csv", 2]]);
});

test("Text behind a closing quote refuses the row", async () => {
  expect(await rows('a,b\n1,"x"y\n2,z\n')).toEqual([[["invalid-csv", 2]], { a: "2", b: "z" }]);
});

test("A line longer than the limit is skipped, however it comes, and the next is read", async () => {
  const long = "x".repeat(2000);
  expect(await rows(`a,b\n1,${long}\n2,z\n`)).toEqual([[["too-large", 2]], { a: "2", b: "z" }]);
  async function* pieces() {
    await Promise.resolve();
    yield "a,b\n1,";
    for (let part = 0; part < 60; part += 1) yield "x".repeat(50);
    yield "\n2,z\n";
  }
  const results = [];
  for await (const row of csvRows({ delimiter: "," })(pieces(), limits)) results.push(row);
  expect(results.map((row) => (row.ok ? row.value.value : row.issues[0]?.code))).toEqual([
    "too-large",
    { a: "2", b: "z" },
  ]);
});

test("The delimiter is found in the header", async () => {
  expect(await rows("a;b\n1,5;2\n")).toEqual([{ a: "1,5", b: "2" }]);
  expect(await rows("a\tb\n1\t2\n")).toEqual([{ a: "1", b: "2" }]);
  expect(await rows("a|b\n1|2\n")).toEqual([{ a: "1", b: "2" }]);
});

test("Too many cells refuse a row, too few leave cells empty with a warning", async () => {
  expect(await rows("a,b\n1,2,3\n4\n")).toEqual([[["invalid-csv", 2]], { a: "4", b: "" }]);
});

test("Columns of one name are numbered, and a prototype name is only a name", async () => {
  expect(await rows("a,a,__proto__\n1,2,3\n")).toEqual([
    Object.fromEntries([
      ["a", "1"],
      ["a (2)", "2"],
      ["__proto__", "3"],
    ]),
  ]);
  expect({}).not.toHaveProperty("3");
});

test("A missing column ends the reading with its name", async () => {
  expect(await rows("a,b\n1,2\n", { required: ["c"] })).toEqual([[["missing-column", 1]]]);
});

test("Well-formed files give the rows of the csv-parse package", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "별", ";"),
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
      async (table) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `h1,h2\n${table.map((line) => line.map(quoted).join(",")).join("\n")}\n`;
        const expected: unknown = parse(text, { columns: true });
        expect(await rows(text, { delimiter: "," })).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([1, 3, 7, 1000])(
  "A quote that only closes in the next row costs its own line, however the text is cut: pieces of %i",
  async (size) => {
    const text = 'a,b\n1,"x\n2,"y"\n3,z\n';
    async function* source() {
      await Promise.resolve();
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const seen = [];
    for await (const row of csvRows()(source(), limits)) {
      seen.push(row.ok ? row.value.value : row.issues[0]?.position?.line);
    }
    expect(seen).toEqual([2, { a: "2", b: "y" }, { a: "3", b: "z" }]);
  },
);

test("A bare quote in a cell of several lines refuses the record, and the next whole row is read", async () => {
  const found = await rows('a,b,c\n1,"x\nsay "hi" to\nall",2\n3,y,z\n');
  expect(found[0]).toEqual([["invalid-csv", 2]]);
  expect(found.at(-1)).toEqual({ a: "3", b: "y", c: "z" });
});

test("Short rows under a header of thousands of columns take no memory for each of its columns", async () => {
  const names = Array.from({ length: 5000 }, (_, index) => `c${index}`);
  async function* source() {
    await Promise.resolve();
    yield `${names.join(",")}\n${"1\n".repeat(20_000)}`;
  }
  const bounds = { maxRecordLength: 100_000, maxDepth: 8, maxTrackedIds: 9 };
  let count = 0;
  for await (const row of csvRows()(source(), bounds)) {
    const cells = row.ok ? Object.entries(row.value.value ?? {}) : [];
    expect(cells.slice(0, 2)).toEqual([
      ["c0", "1"],
      ["c1", ""],
    ]);
    expect(cells.length).toBeLessThan(100);
    expect(row.issues.map(({ code }) => code)).toEqual(["invalid-csv"]);
    count += 1;
  }
  expect(count).toBe(20_000);
});

async function cutPieces(cutter: RowCutter, pieces: readonly string[]) {
  async function* source() {
    await Promise.resolve();
    yield* pieces;
  }
  const values: Record<string, string>[] = [];
  const issues: Issue[] = [];
  for await (const row of cutter(source(), limits)) {
    issues.push(...row.issues);
    if (row.ok) values.push(row.value.value as Record<string, string>);
  }
  return { values, issues };
}

test.each([
  ["\r", 1],
  ["\r", 7],
  ["\r", 70_000],
  ["\r\n", 1],
  ["\n", 7],
])("Lines that end with %j are cut alike, in pieces of %i", async (end, size) => {
  const rows = Array.from({ length: 9 }, (_, n) => `${n};"Lamp ""${n}""";x`);
  const file = ["id;title;note", ...rows].join(end) + end;
  const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, n) =>
    file.slice(n * size, (n + 1) * size),
  );
  const { values, issues } = await cutPieces(csvRows(), pieces);
  expect(issues).toEqual([]);
  expect(values.map(({ id, title }) => [id, title])).toEqual(
    rows.map((_, n) => [String(n), `Lamp "${n}"`]),
  );
});

test("A return inside of a cell ends no line of a file whose lines end otherwise", async () => {
  const { values } = await cutPieces(csvRows(), ["id\ttitle\n1\tred\rgreen\n2\tblue\n"]);
  expect(values.map(({ title }) => title)).toEqual(["red\rgreen", "blue"]);
});

test("The line that tells spreadsheets the separator is no header", async () => {
  for (const first of ["sep=;\r\n", '"sep=;"\n', "SEP=;;\n"]) {
    const { values, issues } = await cutPieces(csvRows(), [first, "id;title\n1;a,b,c\n"]);
    expect([values, issues]).toEqual([[{ id: "1", title: "a,b,c" }], []]);
  }
});

test("A header that comes again is no row: it is one error, and the rows of both files are read", async () => {
  const { values, issues } = await cutPieces(csvRows(), ["id,title\n1,a\nid,title\n2,b\n"]);
  expect(values.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(issues.map(({ code, position }) => [code, position?.line])).toEqual([["invalid-csv", 3]]);
});
