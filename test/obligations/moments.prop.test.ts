import fc from "fast-check";
import { type CaseEvent, vocabularies } from "safepact/model";
import { createEventLog } from "safepact/obligations";
import { expect, test } from "vitest";
import { timed } from "../../src/obligations/events/timed.ts";
import { platformLogOf } from "../../src/obligations/log/eventLog.ts";
import { typeNumber } from "../../src/obligations/log/eventText.ts";
import { plainInstantAt } from "../../src/obligations/log/plainInstant.ts";

const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, "0"));
const fraction = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^\.[0-9]{1,9}$/u),
  fc.constant(".999999999"),
);
const zone = fc.oneof(
  fc.constant("Z"),
  fc.tuple(fc.constantFrom("+", "-"), two(15), two(60)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);

/** Instants in the two forms that most have; some of a day, an hour or a zone that is not there. */
const instants = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), two(13), two(32), two(24), two(60), two(60))
  .chain(([year, month, day, hour, minute, second]) =>
    fc
      .tuple(fraction, zone)
      .map(([part, end]) => `${year}-${month}-${day}T${hour}:${minute}:${second}${part}${end}`),
  );

const encoder = new TextEncoder();

test("an instant that is read from bytes is the one that the model reads, cut to the millisecond", () => {
  let read = 0;
  fc.assert(
    fc.property(instants, (text) => {
      const bytes = encoder.encode(`"${text}"`);
      const ms = plainInstantAt(bytes, 1, bytes.length - 1);
      if (Number.isNaN(ms)) return;
      read++;
      expect(ms).toBe(Date.parse(text));
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(1000);
});

test.each([
  ["2025-02-28T23:59:59Z", true],
  ["2024-12-31T00:00:00.123456+14:00", true],
  ["2025-02-29T00:00:00Z", false],
  ["2025-04-31T00:00:00Z", false],
  ["2025-01-01T24:00:00Z", false],
  ["2025-01-01T00:60:00Z", false],
  ["2025-01-01T00:00:60Z", false],
  ["2025-01-01T00:00:00+15:00", false],
  ["2025-01-01T00:00:00+01:60", false],
  ["2025-01-01T00:00:00.Z", false],
  ["2025-01-01T00:00:00.1234567890Z", false],
  ["2025-01-01T00:00:00", false],
  ["2025-01-01 00:00:00Z", false],
  ["2025-01-01T00:00:00Zx", false],
])("%s is read from its bytes: %s", (text, isRead) => {
  const bytes = encoder.encode(text);
  expect(Number.isNaN(plainInstantAt(bytes, 0, bytes.length))).toBe(!isRead);
});

const base = {
  type: "hazard.retracted",
  assertedBy: "authority",
  platform: "example",
  hazardId: "h1",
  evidence: [],
} as const;

test.each([
  ["2025-03-02T10:00:00+09:00", "2025-03-02T01:30:00.250Z"],
  ["2025-03-02T10:00:00+09:00", undefined],
  ["2025-03-02", "2025-03-05"],
  ["2025-03-02", "2025-03-02T23:00:00Z"],
  ["2024-02-29T10:00:00.5Z", "2024-02-29T10:00:00Z"],
])("a log keeps the moments of what happened at %s and was recorded at %s", (at, recordedAt) => {
  const given = { id: "e1", ...base, at, ...(recordedAt && { recordedAt }) };
  const event: CaseEvent = { ...given, recordedAt: recordedAt ?? at };
  const { from, recordedFrom } = timed(event, "Asia/Seoul");
  const [scanned, added] = [createEventLog(), createEventLog()];
  expect(scanned.addLine(JSON.stringify(given)).ok).toBe(true);
  added.add(event);
  for (const log of [scanned, added].map((each) => platformLogOf(each, "example"))) {
    for (const [kept, read] of [
      [log.happenedAt(0), from],
      [log.recordedAt(0), recordedFrom],
    ]) {
      if (!Number.isNaN(kept)) expect(kept).toBe(read);
    }
    expect(Number.isNaN(log.happenedAt(0))).toBe(at.length === 10 || at.startsWith("2024-02-29"));
  }
});

test("a log marks each row whose id was there before, whatever the type, and no other", () => {
  const log = createEventLog();
  for (const id of ["a", "b", "a", "c", "b", "a"])
    log.addLine(JSON.stringify({ id, ...base, at: "2025-03-02" }));
  const own = platformLogOf(log, "example");
  expect([0, 1, 2, 3, 4, 5].map(own.isRepeat)).toEqual([false, false, true, false, true, true]);
  // What is kept beside the number of a type lies above it.
  for (const type of vocabularies.caseEventTypes) expect(typeNumber({ type })).toBeLessThan(0x20);
  expect(own.eventAt(5).type).toBe("hazard.retracted");
});
