import fc from "fast-check";
import { xmlRows } from "safepact/feeds";
import { expect, test } from "vitest";

const limits = { maxRecordLength: 500, maxDepth: 10, maxTrackedIds: 10 };

async function rows(text: string, bounds = limits) {
  async function* source() {
    await Promise.resolve();
    for (let at = 0; at < text.length; at += 64) yield text.slice(at, at + 64);
  }
  const results = [];
  for await (const row of xmlRows({ item: ["i", "item"], root: "r" })(source(), bounds)) {
    results.push(row);
  }
  return results;
}

async function codes(text: string) {
  return (await rows(text)).flatMap((row) =>
    row.ok
      ? ["ok", ...row.issues.map(({ code }) => `warning ${code}`)]
      : row.issues.map(({ code }) => code),
  );
}

test("An entity nobody defined is a warning: nothing is lost", async () => {
  const [row] = await rows("<r><i><t>Cool &nbsp; Dry</t></i></r>");
  expect(row?.ok && JSON.stringify(row.value.value)).toContain("Cool &nbsp; Dry");
  expect(row?.issues.map(({ code }) => code)).toEqual(["invalid-xml"]);
});

test("An ampersand that begins nothing stands for itself, and never passes unseen", async () => {
  const found = await rows(
    "<r><i><t>A</t></i><i><t>Cool & Dry</t><u>x;y</u></i><i><t>B</t></i></r>",
  );
  expect(found.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(JSON.stringify(found[1])).toContain('"Cool & Dry"');
  expect(found[1]?.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["invalid-xml", "warning"],
  ]);
});

test("What stands in a broken tag, a comment or CDATA without end costs its own record only", async () => {
  const damages = ["<!--", "<![CDATA[", '<a b="', "<", "&", "</i", "</", "<i", "]]>", "</r>"];
  for (const damage of damages) {
    const found = await rows(`<r><i><a>1</a></i><i><a>2${damage}</a></i><i><a>3</a></i></r>`);
    expect([damage, found.length]).toEqual([damage, 3]);
    expect([found[0]?.ok, found[2]?.ok]).toEqual([true, true]);
  }
});

test("A first record whose opening tag is damaged is told, and the next is read", async () => {
  for (const damaged of [
    "i><a>1</a></i>",
    "<j><a>1</a></i>",
    "<j/><a>1</a></i>",
    "<i<a>1</a></i>",
  ]) {
    const found = await rows(`<r><title>List</title>${damaged}<i><a>2</a></i></r>`);
    expect([damaged, found.map(({ ok }) => ok)]).toEqual([damaged, [false, true]]);
  }
});

test("A record whose own tags are damaged is one fault, and its neighbours are read", async () => {
  for (const damaged of [
    "<j><a>2</a></i>",
    "<i><a>2</a></j>",
    "<i<a>2</a></i>",
    "<i><a>2</a></i",
    "i><a>2</a></i>",
    '<i b="><a>2</a></i>',
  ]) {
    const found = await rows(`<r><i><a>1</a></i>${damaged}<i><a>3</a></i></r>`);
    expect([damaged, found.map(({ ok }) => ok)]).toEqual([damaged, [true, false, true]]);
  }
});

test("A record of which both tags are damaged is one error with its row, wherever it stands", async () => {
  const record = (number: number) =>
    `<offer><no>${number}</no><goods>Lamp</goods><code>7</code></offer>`;
  const read = async (records: readonly string[], size: number) => {
    async function* source() {
      const text = `<shop><offers>${records.join("\n")}</offers></shop>`;
      await Promise.resolve();
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const found = [];
    for await (const row of xmlRows({ item: "offer" })(source(), limits)) {
      const { row: number } = (row.ok ? row.value.position : row.issues[0]?.position) ?? {};
      if (row.ok || number !== undefined) found.push([row.ok, number, row.issues.length > 0]);
    }
    return found;
  };
  const ends: readonly (readonly [string, string])[] = [
    ["<off>", "</off>"],
    ["<ofer>", "</ofer>"],
    ["<offer1>", "</offer1>"],
    ["<0ffer>", "</0ffer>"],
    ["<oer>", "/offer>"],
    ["<offe>", "<ffer>"],
    ["’offer>", "</off"],
    ["<offer}", "</off,er>"],
    ["<  offer>", "</of>"],
    ["</offer>", "</o&ffer>"],
    ["<o\\ffer>", "<offer>"],
    ["offer>", "/offer>"],
    ["er>", "<fer>"],
    ["<offe>>", "offer>"],
  ];
  for (const [start, end] of ends) {
    for (let at = 0; at < 4; at += 1) {
      const records = [0, 1, 2, 3].map(record);
      records[at] = record(at).replace("<offer>", start).replace("</offer>", end);
      for (const size of [1, 7, 1000]) {
        const found = await read(records, size);
        const expected = records.map((_, row) => [row !== at, row + 1, row === at]);
        expect([start, end, at, size, found]).toEqual([start, end, at, size, expected]);
      }
    }
  }
});

test("The tag of the first record that became one with that of its field is an error with its row", async () => {
  const sound = "<item><a>1</a><b>2</b><c>3</c></item>";
  const found = await rows(
    `<r><title>List</title><itema>1</a><b>2</b><c>3</c></it|em>${sound}</r>`,
  );
  expect(found.map(({ ok, issues }) => [ok, issues[0]?.position?.row])).toEqual([
    [false, 1],
    [true, undefined],
  ]);
  // A head that is damaged is none.
  const head = await rows(`<r><titel>List</title><b>2</b></x>${sound}</r>`);
  expect(head.map(({ ok, issues }) => [ok, issues.length > 0])).toEqual([[true, true]]);
});

test("An empty tag too many behind the last record is no record", async () => {
  const found = await rows("<r><i><a>1</a></i><i><a>2</a></i><br></r>");
  expect(found.map(({ ok, issues }) => [ok, issues[0]?.position?.row])).toEqual([
    [true, undefined],
    [true, undefined],
    [false, undefined],
  ]);
});

test("What stood before a record says nothing of those behind it", async () => {
  const told = async (content: string) =>
    (await rows(`<r>${content}</r>`)).map(({ ok, issues }) => [ok, issues.length > 0]);
  const sound = "<item><a>1</a><b>2</b><c>3</c><d>4</d></item>";
  // A stray field here and another there are not the half of one record.
  expect(await told(`${sound}x<a>1</a>${sound}x<b>2</b>${sound}${sound}`)).toEqual(
    Array(4).fill([true, false]),
  );
  // An empty record was the beginning of the damaged one, and is none of its own.
  expect(await told(`<title>L</title><item></item>${sound.slice(6)}${sound}`)).toEqual([
    [false, true],
    [true, false],
  ]);
  // Nor is the text in front of one that is damaged to the end of the file another one.
  const last = await rows(`<r>${sound}${sound}</r>tem><a>3</a><b>2</b><c>3<<//c></item></r>`);
  expect(last.map(({ ok, issues }) => [ok, issues[0]?.position?.row])).toEqual([
    [true, undefined],
    [true, undefined],
    [false, 3],
    [false, undefined],
  ]);
  // A tag that is none is the sign of one, also behind a head.
  expect(await told(`<title>L</title><>${sound.slice(6, -7)}</ite>${sound}`)).toEqual([
    [false, true],
    [true, false],
  ]);
  // A damaged head with nothing in it is none either.
  expect(await told(`<titl</title>${sound}${sound}`)).toEqual([
    [true, true],
    [true, false],
  ]);
});

test("A document that ends inside of a damaged record tells its row", async () => {
  const found = await rows("<r><item><a>1</a></item><itm><a>2</a><b>");
  expect(found.at(-1)?.issues).toMatchObject([{ code: "truncated", position: { row: 2 } }]);
});

test("Damaged records beside one another are an error each, and one with attributes alone is told too", async () => {
  const oks = async (text: string) => (await rows(text)).map(({ ok }) => ok);
  const list = (...records: string[]) => `<r>${records.join("")}</r>`;
  const sound = "<item><a>1</a><b>2</b></item>";
  const off = "<itm><a>1</a><b>2</b></itm>";
  expect(await oks(list(off, off, sound, off, off, sound, off))).toEqual([
    ...[false, false, true, false, false, true, false],
  ]);
  const empty = '<item id="1" name="Lamp"/>';
  expect(await oks(list(empty, '<itm id="2" name="Lamp"/>', empty))).toEqual([true, false, true]);
});

test("An element that is no record is not told as one: by its name, its place or what it holds", async () => {
  const sound = "<item><a>1</a><b>2</b><c>3</c></item>";
  for (const other of [
    "<image><a>1</a><b>2</b></image>",
    "<items><x>1</x><a>1</a></items>",
    "<list><itm><a>1</a><b>2</b></itm></list>",
    "<itm/>",
    "<items>12</items>",
  ]) {
    for (const text of [
      `${other}${sound}${sound}`,
      `${sound}${other}${sound}`,
      `${sound}${other}`,
    ]) {
      const found = await rows(`<r>${text}</r>`);
      expect([text, found.filter(({ ok, issues }) => !ok || issues.length > 0)]).toEqual([
        text,
        [],
      ]);
    }
  }
  // What holds the records may be called nearly as they are, and may have their fields.
  const within = await rows(`<r><items><a>1</a><b>2</b>${sound}${sound}</items></r>`);
  expect(within.map(({ ok, issues }) => [ok, issues.length])).toEqual([
    [true, 0],
    [true, 0],
  ]);
});

test("A wrong closing tag refuses its record, and the next is read", async () => {
  const found = await rows("<r><i><a>1</b></i><i><a>2</a></i></r>");
  expect(found[0]?.issues[0]).toMatchObject({ code: "invalid-xml", severity: "error" });
  expect(found.filter(({ ok }) => ok)).toHaveLength(1);
});

test("Another outermost element, or none, is another format", async () => {
  expect(await codes("<html><body>Service unavailable</body></html>")).toEqual(["unknown-format"]);
  expect(await codes('{"a":1}')).toEqual(["unknown-format"]);
});

test("Nesting beyond the bound stops the reading and keeps what was complete", async () => {
  expect(await codes(`<r><i><a>1</a></i>${"<x>".repeat(20)}`)).toEqual(["ok", "too-deep"]);
});

test("A text beyond the bound stops the reading and keeps what was complete", async () => {
  expect(await codes(`<r><i><a>1</a></i><i><a>${"y".repeat(5000)}</a></i></r>`)).toEqual([
    "ok",
    "too-large",
  ]);
});

test("Entities of a document type are not expanded", async () => {
  const bomb =
    '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><r><i><t>&b;</t></i></r>';
  const [row] = await rows(bomb);
  expect(JSON.stringify(row)).not.toContain("aaaaaaaaaaaa");
});

test("A prefix does not matter", async () => {
  expect(await codes('<n:r xmlns:n="urn:x"><n:i><n:a>1</n:a></n:i></n:r>')).toEqual(["ok"]);
});

const words = fc.stringMatching(/^[ a-z가-힣🌟."'>-]{0,12}$/u);
const content = fc.oneof(
  words,
  words.map((text) => `<![CDATA[${text}<b>&amp;]]>`),
  words.map((text) => `${text} &amp; &#x2603; &lt;b&gt; &#233;`),
  fc.constantFrom("\r\n line\r", "&unknown;", "]]>", "&#1;", "<br/>", "<br />and", "\n\t"),
);
const attributes = fc.constantFrom(
  "",
  ' id="7"',
  ' xmlns:g="urn:x" g:a="b"',
  " a='b'",
  ' a="&amp;"',
);
const field = fc.tuple(fc.constantFrom("title", "g:id", "알림", "item"), attributes, content);
const record = fc
  .tuple(attributes, fc.array(field, { maxLength: 4 }))
  .map(([own, fields]) => [
    `<item${own}>`,
    fields.map(([name, said, text]) => `<${name}${said}>${text}</${name} >`).join("\n"),
    "</item>",
  ]);

test("a record is the same whether the parser reads it or it is read without", async () => {
  // A comment is only read by the parser, and says nothing.
  const rowsOf = async (records: readonly string[][], inside: string, size: number) => {
    const file = `<list><date>1</date>\n${records.map(([open, fields, end]) => `${open}${inside}${fields}${end}`).join("\n")}</list>`;
    const rows = [];
    async function* pieces() {
      await Promise.resolve();
      for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
    }
    const limits = { maxRecordLength: 2000, maxDepth: 8, maxTrackedIds: 9 };
    for await (const row of xmlRows({ root: "list", item: "item" })(pieces(), limits)) {
      const issues = row.issues.map(({ code, message }) => [code, message]);
      rows.push(row.ok ? [row.value, issues] : issues);
    }
    return rows;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 300 }),
      async (records, size) => {
        const plain = await rowsOf(records, "", size);
        expect(plain).toEqual(await rowsOf(records, "<!-- -->", size));
        expect(plain).toEqual(await rowsOf(records, "", 1_000_000));
      },
    ),
    { numRuns: 400 },
  );
});

test("a fault behind records that were read without the parser has its own line and column", async () => {
  const rows = [];
  async function* text() {
    await Promise.resolve();
    yield "<list>\n<item><a>1\n2</a></item> <item><a>3</a></item>\n<item><a>4</a></item><x>5</y></list>";
  }
  const limits = { maxRecordLength: 2000, maxDepth: 8, maxTrackedIds: 9 };
  for await (const row of xmlRows({ root: "list", item: "item" })(text(), limits)) rows.push(row);
  expect(rows.map((row) => (row.ok ? row.value.position : row.issues[0]?.position))).toEqual([
    { line: 2, row: 1 },
    { line: 3, row: 2 },
    { line: 4, row: 3 },
    { line: 4, row: 4, column: 30 },
  ]);
});

test("CDATA that is not closed in a record without its end costs that record only", async () => {
  const rows = [];
  async function* text() {
    await Promise.resolve();
    const record = (number: number) => `<i><a><![CDATA[${number}]]></a><b>x</b></i>`;
    yield `<r>${record(1)}<i><a><![CDATA[2]></a><b>x</b></ i>${record(3)}${record(4)}</r>`;
  }
  for await (const row of xmlRows({ item: "i", root: "r" })(text(), limits)) rows.push(row.ok);
  expect(rows).toEqual([true, false, true, true]);
});

test("A record whose name holds a hyphen is read", async () => {
  const rows = [];
  async function* text() {
    await Promise.resolve();
    yield "<shop-list><shop-item><a>1</a></shop-item></shop-list>";
  }
  for await (const row of xmlRows({ item: "shop-item", root: "shop-list" })(text(), limits)) {
    rows.push(row.ok);
  }
  expect(rows).toEqual([true]);
});

test("A damaged record is told as damaged, wherever the pieces of its text end", async () => {
  const text = "<r><i><a>1</b></i><i><a>2</a></i></r>";
  for (let cut = 0; cut <= text.length; cut += 1) {
    async function* source() {
      await Promise.resolve();
      yield text.slice(0, cut);
      yield text.slice(cut);
    }
    const found = [];
    for await (const row of xmlRows({ item: "i", root: "r" })(source(), limits)) found.push(row);
    expect(found.map(({ ok, issues }) => [ok, issues.map(({ code }) => code)])).toEqual([
      [false, ["invalid-xml"]],
      [true, []],
    ]);
  }
});

test("Records whose comments name records are read to the last", async () => {
  const record = "<i><!-- <i> --><a>1</a></i>";
  async function* source() {
    await Promise.resolve();
    yield `<r>${record.repeat(40_000)}</r>`;
  }
  let count = 0;
  const bounds = { ...limits, maxRecordLength: 4_000_000 };
  for await (const row of xmlRows({ item: "i", root: "r" })(source(), bounds)) {
    expect(row.ok).toBe(true);
    count += 1;
  }
  expect(count).toBe(40_000);
});

test("A document damaged in hundreds of places is read to the end in small pieces too", async () => {
  const records = Array.from(
    { length: 120 },
    (_, at) => `<i><a>${at}</a><b>${"Lamp &amp; cord. ".repeat(20)}</b></i>`,
  );
  // A tag without its bracket in each of the first records, and whole ones behind.
  const damaged = records.map((text, at) => (at < 60 ? text.replace("</b>", "</b") : text));
  const bounds = { ...limits, maxRecordLength: 4_000_000 };
  const read = async (size: number) => {
    async function* source() {
      const text = `<r>${damaged.join("\n")}</r>`;
      await Promise.resolve();
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    }
    const found = [];
    for await (const { ok } of xmlRows({ item: "i", root: "r" })(source(), bounds)) found.push(ok);
    return found;
  };
  const whole = await read(1_000_000);
  expect(whole.slice(60)).toEqual(Array.from({ length: 60 }, () => true));
  expect(await read(20)).toEqual(whole);
});
