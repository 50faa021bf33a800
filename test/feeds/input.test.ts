import { gzipSync } from "node:zlib";
import {
  cpscJson,
  csv,
  googleMerchantXml,
  ndjson,
  readHazards,
  readListings,
  safetyGateXml,
} from "safepact/feeds";
import { expect, test } from "vitest";
import { collect, split } from "./collect.ts";
import { alert, report } from "./report.ts";

const line = '{"id":"kr:1","products":[{"name":"별"}]}\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1)
    new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** "완구" in EUC-KR. */
const eucKr = new Uint8Array([0xbf, 0xcf, 0xb1, 0xb8]);

function withBytes(before: string, bytes: Uint8Array, after: string): Uint8Array {
  const encoder = new TextEncoder();
  return new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(after)]);
}

test.each([
  ["little", true],
  ["big", false],
])(
  "UTF-16 that begins with the %s end is decoded by its byte order mark, and without one with a warning",
  async (_, end) => {
    const marked = await collect(readHazards(ndjson, utf16(`\ufeff${line}`, end)));
    expect(marked.values[0]?.products[0]?.name).toBe("별");
    expect(marked.codes).toEqual([]);
    const guessed = await collect(readHazards(ndjson, utf16(line, end)));
    expect(guessed.values[0]?.products[0]?.name).toBe("별");
    expect(guessed.codes).toEqual(["invalid-encoding"]);
  },
);

test("An XML file is decoded by its declaration", async () => {
  const xml = report([alert({ name: "NAME" })]).replace('encoding="UTF-8"', 'encoding="euc-kr"');
  const [before = "", after = ""] = xml.split("NAME");
  const { values, issues } = await collect(
    readHazards(safetyGateXml, withBytes(before, eucKr, after)),
  );
  expect(values[0]?.products[0]?.name).toBe("완구");
  expect(issues).toEqual([]);
});

test("EUC-KR without a declaration is refused with advice, and read with the option", async () => {
  const bytes = withBytes(
    '{"id":"kr:1","products":[{"name":"',
    new Uint8Array([...eucKr, ...eucKr, ...eucKr]),
    '"}]}\n',
  );
  const wrong = await collect(readHazards(ndjson, bytes));
  expect(wrong.values).toEqual([]);
  expect(wrong.refused[0]?.message).toContain('such as "euc-kr"');
  const right = await collect(readHazards(ndjson, bytes, { encoding: "euc-kr" }));
  expect(right.values[0]?.products[0]?.name).toBe("완구완구완구");
});

test("One character that cannot be decoded is a warning: the record is not lost", async () => {
  const bytes = withBytes(
    '{"id":"eu:1","products":[{"name":"Lamp", "description":"A long enough text about a lamp that is caf',
    new Uint8Array([0xe9]),
    '-brown."}]}',
  );
  const { values, codes } = await collect(readHazards(ndjson, bytes));
  expect(values).toHaveLength(1);
  expect(codes).toEqual(["invalid-encoding"]);
});

test("An unknown encoding is misuse", async () => {
  await expect(collect(readHazards(ndjson, line, { encoding: "klingon" }))).rejects.toMatchObject({
    code: "INVALID_OPTION",
    message:
      'There is no encoding "klingon". Use a label of the Encoding Standard, such as "utf-8", "utf-16le", "euc-kr" or "windows-1252".',
  });
});

test("A bound that is no positive whole number is misuse", async () => {
  await expect(
    collect(readHazards(ndjson, line, { limits: { maxDepth: 0 } })),
  ).rejects.toMatchObject({ code: "INVALID_OPTION" });
});

test("An empty source is said to be empty; an empty list is not", async () => {
  expect((await collect(readHazards(ndjson, ""))).codes).toEqual(["empty-input"]);
  expect((await collect(readHazards(ndjson, " \n\n"))).codes).toEqual(["empty-input"]);
  expect((await collect(readHazards(safetyGateXml, report([])))).codes).toEqual([]);
});

test("A line of 50 MB is skipped in bounded memory, and the next line is read", async () => {
  async function* big() {
    await Promise.resolve();
    yield line;
    yield '{"id":"kr:2","raw":"';
    const piece = "x".repeat(1_000_000);
    for (let part = 0; part < 50; part += 1) yield piece;
    yield `"}\n${line.replace("kr:1", "kr:3")}`;
  }
  const { values, refused } = await collect(readHazards(ndjson, big()));
  expect(values.map(({ id }) => id)).toEqual(["kr:1", "kr:3"]);
  expect(refused.map(({ code, position }) => [code, position])).toEqual([
    ["too-large", { line: 2, row: 2 }],
  ]);
});

test("A bad line says where and why, and the others are read", async () => {
  const { values, refused } = await collect(
    readListings(ndjson, '{"id":"a","title":"A"}\n{"id":"b"}\nnot json\n{"id":"c","title":"C"}\n', {
      file: "l.ndjson",
    }),
  );
  expect(values.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(refused.map(({ code, position }) => [code, position?.file, position?.line])).toEqual([
    ["missing-field", "l.ndjson", 2],
    ["invalid-json", "l.ndjson", 3],
  ]);
});

test("Duplicate ids are warnings, remembered up to the bound", async () => {
  const text = ["a", "b", "a", "b"].map((id) => JSON.stringify({ id, title: id })).join("\n");
  expect((await collect(readListings(ndjson, text))).codes).toEqual([
    "duplicate-id",
    "duplicate-id",
  ]);
  expect(
    (await collect(readListings(ndjson, text, { limits: { maxTrackedIds: 1 } }))).codes,
  ).toEqual(["duplicate-id"]);
});

test("A web stream is read, and cancelled when the caller stops", async () => {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(line));
    },
    cancel() {
      cancelled = true;
    },
  });
  for await (const result of readHazards(ndjson, stream)) {
    expect(result.ok).toBe(true);
    break;
  }
  expect(cancelled).toBe(true);
});

test("A reader of one's own that throws loses its row only", async () => {
  const own = {
    id: "own",
    reads: { hazards: true },
    rows: ndjson.rows,
    read: ({ value }: { value: unknown }) => {
      if (JSON.stringify(value).includes("bad")) throw new TypeError("no such field");
      return [{ value }];
    },
  } as const;
  const { values, refused } = await collect(readHazards(own, `{"id":"bad"}\n${line}`));
  expect(values).toHaveLength(1);
  expect(refused[0]?.message).toContain('The reader "own" could not read the row: no such field');
});

test.each([
  ["as such", ndjson, "\uFFFD"],
  ["escaped in JSON", ndjson, "\\ufffd"],
  ["escaped in mixed letters", ndjson, "\\uFfFd"],
  ["by its number in XML", googleMerchantXml, "&#65533;"],
  ["by its number with zeros", googleMerchantXml, "&#x00FFFD;"],
])(
  "A character that could not be decoded is remarked on when it is written %s, wherever the file is parted",
  async (_, reader, character) => {
    // The first bytes of a file are read together.
    const long = "x".repeat(600);
    const file =
      reader === ndjson
        ? `{"id":"1","description":"${long}","title":"Lamp ${character}"}`
        : `<rss><channel><item><id>1</id><description>${long}</description><title>Lamp ${character}</title></item></channel></rss>`;
    const bytes = new TextEncoder().encode(file);
    for (let at = 600; at < bytes.length; at += 1) {
      const { codes } = await collect(readListings(reader, split(bytes, [at])));
      expect(codes).toEqual(["invalid-encoding"]);
    }
  },
);

test("A source that fails while it is read rejects: that is not a fault of the file", async () => {
  async function* failing() {
    yield* split(new TextEncoder().encode(line), []);
    throw new Error("connection reset");
  }
  await expect(collect(readHazards(ndjson, failing()))).rejects.toThrow("connection reset");
});

test("Long lines of every script come through whole, wherever their bytes are parted for decoding", async () => {
  for (const text of ["a", "é", "별", "🌟", "a별", "🌟é", "ab별🌟é"]) {
    const name = text.repeat(12_001 / text.length);
    const file = new TextEncoder().encode(
      `${JSON.stringify({ id: "kr:1", products: [{ name }] })}\n${line}`,
    );
    for (const pieces of [file, split(file, [1, 4096, 4097, 5003])]) {
      const { values, issues } = await collect(readHazards(ndjson, pieces));
      expect(values.map(({ products }) => products[0]?.name)).toEqual([name, "별"]);
      expect(issues.map(({ code }) => code)).toEqual(["duplicate-id"]);
    }
  }
});

test.each([
  ["a JSON list", cpscJson, (rows: readonly string[]) => `[${rows.join(",")}]`],
  ["lines", ndjson, (rows: readonly string[]) => rows.join("\n")],
])(
  "Rows of %s that are numbers are told one by one up to a hundred, and then counted",
  async (_, reader, join) => {
    const record =
      reader === ndjson
        ? '{"id":"a","products":[{"name":"Lamp"}]}'
        : '{"RecallNumber":"26001","Products":[{"Name":"Lamp"}]}';
    const bare = Array.from({ length: 500 }, (__, n) => (n % 3 === 0 ? "null" : String(n)));
    const { values, refused } = await collect(readHazards(reader, join([...bare, "true", record])));
    expect(values).toHaveLength(1);
    expect(refused).toHaveLength(101);
    expect(refused[1]?.message).toContain("The row is 1, not a record");
    expect(refused[100]?.message).toContain("401 more rows");
    expect(refused[100]?.position?.row).toBe(501);
  },
);

test("A short gzip that is cut gives its rows, and says whether anything was kept", async () => {
  const packed = gzipSync("id,title\n1,Lamp\n2,Kettle\n");
  const read = async (length: number) => {
    const found = [];
    for await (const row of readListings(csv, packed.subarray(0, length))) {
      found.push(
        row.ok ? row.value.id : (row.issues[0]?.message ?? "").replace(/^.*; |\. .*$/gu, ""),
      );
    }
    return found;
  };
  // Only the sum at the end is cut off.
  expect(await read(packed.length - 5)).toEqual(["1", "2", "what came before was kept"]);
  expect(await read(11)).toEqual(["nothing of it could be unpacked"]);
});
