import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type CaseEvent, parseCaseEvent } from "safepact/model";
import { createEventLog } from "safepact/obligations";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/canonical/canonicalJson.ts";
import { createLineScan } from "../../src/obligations/log/scanLine.ts";
import { someEvents } from "../comply/support/randomEvents.ts";

const numRuns = Number(process.env["SAFEPACT_LOGS"] ?? 400);
const lines = readFileSync(new URL("../../examples/demo/events.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n");
const decoder = new TextDecoder();

/** What a line may hold in place of a field, as JSON. */
const odd = fc.constantFrom(
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
  ...["", "]", "}", '"open', "nul", "01", '"a" "b"', '{"a":[}]}'],
);
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

test("a line that is scanned as bytes gives the event that the parser gives; every other is left to the parser", () => {
  const scan = createLineScan();
  fc.assert(
    fc.property(line, (text) => {
      const parsed = plainly(text);
      const scanned = scan(text);
      if (scanned) {
        expect(parsed?.ok && parsed.issues).toEqual([]);
        expect(decoder.decode(scanned.canonical)).toBe(canonicalJson(parsed?.ok && parsed.value));
      }
      const log = createEventLog();
      const result = log.addLine(text);
      expect(result.ok).toBe(parsed?.ok ?? false);
      expect(canonicalJson([...log.events()])).toBe(
        canonicalJson(parsed?.ok ? [parsed.value] : []),
      );
    }),
    { numRuns },
  );
});

test("lines as files have them are all scanned", () => {
  const scan = createLineScan();
  const ascii = lines.filter((text) => /^[ -~]*$/u.test(text) && !text.includes("\\"));
  expect(ascii.length).toBeGreaterThan(lines.length / 2);
  expect(ascii.filter((text) => !scan(text))).toEqual([]);
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
