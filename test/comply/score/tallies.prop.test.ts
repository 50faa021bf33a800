import { createHash } from "node:crypto";
import fc from "fast-check";
import { kr } from "safepact/calendars/kr";
import {
  createScore,
  mergeTallies,
  rowsRoot,
  scoreCompliance,
  scoreRows,
  scoreTally,
  tallyEvents,
} from "safepact/comply";
import type { CaseEvent } from "safepact/model";
import { createEventLog } from "safepact/obligations";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/canonical/canonicalJson.ts";
import { ownLog } from "../../../src/comply/score/ownLog.ts";
import { scoreGround } from "../../../src/comply/score/scoreGround.ts";
import { cardOfTally } from "../../../src/comply/score/scoreTally.ts";
import { tallyWhole } from "../../../src/comply/score/tallyEvents.ts";
import { dutyOf } from "../../support/dutyOf.ts";
import { own } from "../support/agreement.ts";
import { someEvents } from "../support/randomEvents.ts";
import { inputs as common } from "../support/score.ts";

/** 10,000 logs under `npm run verify`; a few here, by another seed each time. */
const numRuns = Number(process.env["SAFEPACT_LOGS"] ?? 60);

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const provenance = { source: [], confidence: "sourced" };
const days = (amount: number) => ({ amount, unit: "business-day", countFrom: "next-day" });
const agreement = own([
  { kind: "takedown-authority", text: "Take down.", deadline: days(2), provenance },
  { kind: "monitor-sources", text: "Watch.", deadline: days(2), provenance },
  { kind: "consumer-channel", text: "Hear consumers.", deadline: days(5), provenance },
  { kind: "info-request", text: "Answer.", deadline: days(10), provenance },
  { kind: "recall-info", text: "Tell buyers.", provenance },
  { kind: "seller-education", text: "Tell sellers.", deadline: days(3), provenance },
  { kind: "prevent-relisting", text: "Keep away.", provenance },
  {
    kind: "report-kpi",
    text: "Report.",
    deadline: days(9),
    period: { every: "month" },
    provenance,
  },
  { kind: "report-kpi", text: "Reply.", deadline: days(9), period: { every: "block" }, provenance },
]);
const duties = [{ ...dutyOf("eu-gpsr-22-4"), calendar: "KR", applicableFrom: "2024-01-01" }];
const inputs = { ...common, agreement, duties, calendars: [kr], hazards: [] };

/** Events some of which come again, in the same words or others, and some of which share the id of another. */
const repeated = fc
  .tuple(someEvents, fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.nat()), { maxLength: 4 }))
  .map(([events, again]) => [
    ...events,
    ...again.flatMap(([place, how, other]): CaseEvent[] => {
      const event = events[place % Math.max(1, events.length)];
      const stranger = events[other % Math.max(1, events.length)];
      if (!event || !stranger) return [];
      if (how === 0) return [event];
      if (how === 1) return [{ ...event, recordedAt: "2025-06-01" }];
      return [{ ...stranger, id: event.id }];
    }),
  ]);

/** The card as it comes out when all events are judged as one case. */
function plainly(events: readonly CaseEvent[]): string {
  const ground = scoreGround(inputs);
  const { log, all } = ownLog({ events, platform: inputs.platform });
  return canonicalJson(cardOfTally(tallyWhole(log, all.hash, ground), all.hash, ground));
}

test("a card is the same, byte for byte, by cases and as a whole, from lines and from objects, with either hasher", () => {
  fc.assert(
    fc.property(repeated, (events) => {
      const card = canonicalJson(scoreCompliance({ ...inputs, events }));
      expect(card).toBe(plainly(events));
      const log = createEventLog({ hash });
      for (const event of events) expect(log.addLine(JSON.stringify(event)).ok).toBe(true);
      expect(canonicalJson(scoreCompliance({ ...inputs, events: log }))).toBe(card);
      expect([...log.events()]).toEqual(events);
    }),
    { numRuns },
  );
}, 3_600_000);

test("events added one by one give the card of all, and the rows give the root that it states", () => {
  fc.assert(
    fc.property(repeated, (events) => {
      const half = events.length >> 1;
      const score = createScore({ ...inputs, events: events.slice(0, half) });
      for (const event of events.slice(half)) score.add(event);
      const card = score.card();
      expect(canonicalJson(card)).toBe(canonicalJson(scoreCompliance({ ...inputs, events })));
      const sum = rowsRoot();
      for (const row of score.rows()) sum.add(JSON.parse(JSON.stringify(row)));
      expect(sum.root()).toEqual(card.rows);
      const states = [...scoreRows({ ...inputs, events })].filter(
        ({ row }) => row === "obligation",
      );
      expect(states).toHaveLength(card.owed.count);
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
}, 3_600_000);

/** The same events about other records, requests and listings. */
function elsewhere(events: readonly CaseEvent[]): CaseEvent[] {
  return events.map((event) => {
    const { hazardId, requestId } = event as { hazardId?: string; requestId?: string };
    const names = {
      ...(hazardId !== undefined && { hazardId: `${hazardId}-2` }),
      ...(requestId !== undefined && { requestId: `${requestId}-2` }),
    };
    return { ...event, ...names, id: `${event.id}-2` } as CaseEvent;
  });
}

const forAll = ({ type, ...rest }: CaseEvent) =>
  type === "report.submitted" ||
  type === "bulletin.received" ||
  (type === "waiver.granted" && !("requestId" in rest));

test("tallies of logs that share no case add up to the tally of both, in either order", () => {
  fc.assert(
    fc.property(someEvents, someEvents, (some, others) => {
      const general = some.filter(forAll);
      const a = some;
      const b = elsewhere(others.filter((event) => !forAll(event)));
      const tallies = [a, [...general, ...b]].map((events) => tallyEvents({ ...inputs, events }));
      const [left, right] = tallies;
      if (!left || !right) throw new Error("two tallies");
      const whole = canonicalJson(scoreCompliance({ ...inputs, events: [...a, ...b] }));
      expect(canonicalJson(scoreTally(mergeTallies(left, right), inputs))).toBe(whole);
      expect(canonicalJson(scoreTally(mergeTallies(right, left), inputs))).toBe(whole);
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
}, 3_600_000);
