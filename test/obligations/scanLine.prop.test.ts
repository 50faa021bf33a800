import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type CaseEvent, parseCaseEvent } from "safepact/model";
import { createEventLog } from "safepact/obligations";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";
import { createLineFeed } from "../../src/obligations/log/lineFeed.ts";
import { createLineScan, type LineScan } from "../../src/obligations/log/scanLine.ts";
import { someEvents } from "../comply/support/randomEvents.ts";

const numRuns = Number(process.env["SAFEPACT_LOGS"] ?? 400);
const lines = readFileSync(new URL("../../examples/demo/events.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n");
const decoder = new TextDecoder();

/** An event of each type that holds a list or a number. */
const oneOfEach = [
  ...["request.received", "request.answered", "consumers.notified", "bulletin.received"].map(
    (type) => lines.find((text) => JSON.parse(text).type === type) ?? "{}",
  ),
  JSON.stringify({
    ...JSON.parse(lines.find((text) => JSON.parse(text).type === "listing.blocked") ?? "{}"),
    evidence: [{ kind: "screenshot", sha256: "0".repeat(64) }],
    territories: ["DE", "FR"],
  }),
];

/** What a line may hold in place of a field, as JSON. */
const odds = [
  ...[
    "null",
    '""',
    '" "',
    '"\\u3000"',
    '"\\ud800"',
    '"é"',
    '"리콜"',
    '"x\\ny"',
    '"x\u007f"',
    "0",
    "-0",
    "1.50",
    "1e20",
    "-1",
    "true",
  ],
  ...[
    "[]",
    "{}",
    "[null]",
    "[[]]",
    '["h1","h2"]',
    '[" "]',
    '{"kind":"note","more":1}',
    '[{"kind":"note"}]',
    '[{"itemId":"i1"}, {"itemId": "i2"}]',
  ],
  ...[
    '"2026-02-30"',
    '"2024-02-29"',
    '"2026-02-14T08:30:00"',
    '"2026-02-14T08:30Z"',
    '"2026-02-14T24:00:00Z"',
    '"2026-02-14T08:30:00.Z"',
  ],
  ...[
    '"2026-01-31T08:30:00.123456789+14:59"',
    '"2026-02-14T08:30:00-15:00"',
    '"2026-02-14T08:30:00.1234567890Z"',
    '"removed"',
    '"authority"',
  ],
  ...["", "]", "}", '"open', "nul", "01", "12", "1234567890123456", '"a" "b"', '{"a":[}]}'],
  ...[
    '[{"kind":"note","url":"https://a.example"},{"kind":"photo"}]',
    '[{"url":"https://a.example","kind":"note"}]',
    '[{"kind":"note"},{}]',
    '[{"kind":"note"},]',
    '[{"kind":"note"}{"kind":"note"}]',
    '[{"kind":" "}]',
    '[{"kind":"note","more":"1"}]',
    '[{"kind":"note","sha256":"f00"}]',
    '[{"capturedAt":"2026-02-14T08:30:00Z","kind":"note"}]',
    '[{"capturedAt":"2026-02-30T08:30:00Z","kind":"note"}]',
    '[{"decision":"removed","itemId":"i1"}]',
    '[{"decision":"kept","itemId":"i1"}]',
    '[{"itemId":"i1","listingId":null}]',
    '[{"decision":"removed","itemId":"i1","territories":["DE"]}]',
    '[{"decision":"removed","itemId":"i1","territories":[]}]',
    '[{"decision":"removed","itemId":"i1","territories":"DE"}]',
  ],
];
const odd = fc.constantFrom(...odds);
const blank = fc.constantFrom("", "", "", " ", "\t", "\r");

/** A line of an event: its fields in any order, with blanks between, some of them odd, missing, double or unknown. */
const line = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...lines).map((text) => JSON.parse(text)),
      someEvents.map(([event]) => event ?? {}),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), odd), { maxLength: 2 }),
    fc.infiniteStream(fc.nat(20)),
    fc.infiniteStream(blank),
  )
  .map(([event, changes, order, blanks]) => {
    let fields = Object.entries(event).map(
      ([name, value]) => [name, JSON.stringify(value)] as const,
    );
    for (const [place, how, value] of changes) {
      const at = place % Math.max(1, fields.length);
      const [name = "id"] = fields[at] ?? [];
      if (how < 3) fields[at] = [name, value];
      else if (how === 3) fields = fields.filter((_, index) => index !== at);
      else fields.push([place % 2 === 0 ? name : `${name}x`, value]);
    }
    const next = () => blanks.next().value ?? "";
    const members = fields
      .map((field) => ({ field, rank: order.next().value ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ field: [name, value] }) => `${next()}"${name}"${next()}:${next()}${value}${next()}`);
    return `${next()}{${members.join(",")}}${next()}`;
  });

function plainly(text: string) {
  try {
    return parseCaseEvent(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Holds what the scanner and a log make of a line against what the parser does. */
function compare(text: string, scan: LineScan): void {
  const parsed = plainly(text);
  const scanned = scan.load(text) ? scan.line(0, text.length) : undefined;
  if (scanned) {
    expect(parsed?.ok && parsed.issues).toEqual([]);
    expect(decoder.decode(scanned.canonical())).toBe(canonicalJson(parsed?.ok && parsed.value));
  }
  const log = createEventLog();
  const result = log.addLine(text);
  expect(result.ok).toBe(parsed?.ok ?? false);
  expect(canonicalJson([...log.events()])).toBe(canonicalJson(parsed?.ok ? [parsed.value] : []));
}

test("every odd value in place of every field is read as the parser reads it", () => {
  const scan = createLineScan();
  for (const value of odds) {
    for (const text of oneOfEach) {
      const fields = Object.entries(JSON.parse(text));
      for (const [name] of fields) {
        const members = fields.map(
          ([key, own]) => `"${key}":${key === name ? value : JSON.stringify(own)}`,
        );
        compare(`{${members.join(",")}}`, scan);
      }
    }
  }
});

test("a line that is scanned as bytes gives the event that the parser gives; every other is left to the parser", () => {
  const scan = createLineScan();
  fc.assert(
    fc.property(line, (text) => {
      compare(text, scan);
    }),
    { numRuns },
  );
});

/** What a log is after a text, and what was said of its lines. */
function fed(pieces: readonly string[]): unknown {
  const log = createEventLog();
  const feed = createLineFeed(log, 16_000_000);
  const told: unknown[] = [];
  for (const step of [...pieces.map((piece) => () => feed.push(piece)), feed.end]) {
    for (const { line: number, content, issues = [] } of step()) {
      const all = content === undefined ? issues : log.addLine(content).issues;
      told.push([number, all.map(({ code }) => code)]);
    }
  }
  return { told, size: log.size, events: [...log.events()] };
}

test("a text that comes in pieces is read as its lines are, one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.constantFrom(...lines, "", " ")), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(3000), { maxLength: 5 }),
      (some, end, cuts) => {
        const text = [...some, ...some.slice(0, 2)].join(end);
        const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length];
        const sorted = places.sort((a, b) => a - b);
        const pieces = sorted.slice(1).map((place, index) => text.slice(sorted[index], place));
        const whole = text.split("\n");
        const singly = whole.map((each, index) => (index < whole.length - 1 ? `${each}\n` : each));
        expect(fed(pieces)).toEqual(fed(singly));
      },
    ),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

test("a piece is read to its end, however it fits into the memory that is there", () => {
  const [text = ""] = lines;
  for (let length = 65_500; length < 65_560; length++) {
    const log = createEventLog();
    const taken = [...createLineFeed(log, 16_000_000).push(`${text}\n`.padStart(length, "\n"))];
    expect(taken.filter(({ issues }) => issues !== undefined)).toHaveLength(1);
    expect(log.size).toBe(1);
  }
});

test("lines as files have them are all scanned", () => {
  const scan = createLineScan();
  const ascii = lines.filter((text) => /^[ -~]*$/u.test(text) && !text.includes("\\"));
  expect(ascii.length).toBeGreaterThan(lines.length / 2);
  expect(ascii.filter((text) => !scan.load(text) || !scan.line(0, text.length))).toEqual([]);
});

test("an id is kept apart from the line it came in, and events in other letters come out as they went in", () => {
  const log = createEventLog();
  const at = "2026-03-02T10:00:00+09:00";
  const base = { type: "hazard.retracted", at, assertedBy: "authority", platform: "시장" };
  const rows = ["h1", "위험", "h\u007f", "\u{1f525}"].map((hazardId, index) => ({
    ...base,
    id: `e${index}`,
    hazardId,
  }));
  for (const row of rows)
    expect(log.addLine(JSON.stringify(row))).toMatchObject({ ok: true, value: row.id });
  expect([...log.events()]).toEqual(rows.map((row) => ({ ...row, recordedAt: at, evidence: [] })));
  expect(log.addLine(JSON.stringify(rows[1])).issues).toMatchObject([{ code: "duplicate-id" }]);
});

test("texts of any length come out as they went in, from lines and from objects", () => {
  const at = "2026-03-02T10:00:00+09:00";
  const base = { type: "seller.objected", at, assertedBy: "platform", platform: "example" };
  const rows = [1, 126, 127, 128, 16_383, 16_384, 60_000, 70_000].map((length) => ({
    ...base,
    id: `${length}-`.padEnd(Math.min(length, 900), "x"),
    recordedAt: "2026-03-03",
    evidence: [{ kind: "y".repeat(length) }],
    hazardId: "h1",
    listingId: "\u007f\r\n\0",
    reason: "z".repeat(length),
  }));
  const log = createEventLog();
  for (const row of rows) expect(log.addLine(JSON.stringify(row)).ok).toBe(true);
  expect([...log.events()]).toEqual(rows);
  const again = createEventLog();
  for (const row of rows) again.add(row as CaseEvent);
  expect([...again.events()]).toEqual(rows);
  expect(again.addLine(JSON.stringify(rows[3])).issues).toMatchObject([{ code: "duplicate-id" }]);
});
