import fc from "fast-check";

import { type Scorecard, scoreCompliance, scoreRows, verifyScorecard } from "safepact/comply";
import type { CaseEvent } from "safepact/model";
import { createEventLog, deriveObligations } from "safepact/obligations";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/canonical/canonicalJson.ts";
import { dutyOf } from "../../support/dutyOf.ts";
import { block, request } from "../support/events.ts";
import { someEvents } from "../support/randomEvents.ts";
import { inputs, kpi, owed } from "../support/score.ts";

const gpsr22p4 = dutyOf("eu-gpsr-22-4");

const duties = [{ ...gpsr22p4, calendar: "KR", applicableFrom: "2024-01-01" }];
const score = (events: Parameters<typeof scoreCompliance>[0]["events"], more: object = {}) =>
  scoreCompliance({ ...inputs, duties, events, ...more });
const runs = { numRuns: 60 };

test("the order of events is irrelevant, and the same inputs give the same bytes", () => {
  const shuffled = someEvents.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      expect(canonicalJson(score(other))).toBe(canonicalJson(score(events)));
    }),
    runs,
  );
});

test("no event of another platform changes a card", () => {
  fc.assert(
    fc.property(someEvents, someEvents, (events, strangers) => {
      const others = strangers.map((event) => ({ ...event, platform: "elsewhere" }));
      expect(canonicalJson(score([...others, ...events]))).toBe(canonicalJson(score(events)));
    }),
    runs,
  );
});

test("what is recorded after the account changes nothing in it", () => {
  const asOf = "2025-04-01T00:00:00+09:00";
  fc.assert(
    fc.property(someEvents, (events) => {
      const known = events.filter(({ recordedAt }) =>
        recordedAt.length === 10
          ? recordedAt < "2025-04-01"
          : Date.parse(recordedAt) <= Date.parse(asOf),
      );
      expect(canonicalJson(score(events, { asOf }))).toBe(canonicalJson(score(known, { asOf })));
    }),
    runs,
  );
});

test("a card verifies against its inputs", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const card: Scorecard = JSON.parse(JSON.stringify(score(events)));
      expect(verifyScorecard(card, { ...inputs, duties, events })).toEqual({
        verified: true,
      });
    }),
    { numRuns: 20 },
  );
});

test("each obligation belongs to one period, and the periods pooled give the whole", () => {
  const halves = [
    { from: "2025-01-01", to: "2025-03-14" },
    { from: "2025-03-15", to: "2025-06-30" },
  ];
  fc.assert(
    fc.property(someEvents, (events) => {
      const whole = score(events);
      const parts = halves.map((period) => score(events, { period }));
      const ids = (more: object) => owed(events, { duties, ...more }).map(({ id }) => id);
      expect(halves.flatMap((period) => ids({ period })).sort()).toEqual(ids({}).sort());
      for (const figure of whole.kpis) {
        if (figure.weighting !== "pooled") continue;
        const pooled = parts.map((card) => kpi(card, figure.id));
        const sum = (read: "numerator" | "denominator") =>
          pooled.reduce((total, each) => total + (each[read] ?? 0), 0);
        if (figure.id.startsWith("takedown") || figure.id.endsWith("on-time")) {
          expect([sum("numerator"), sum("denominator")]).toEqual([
            figure.numerator,
            figure.denominator,
          ]);
        }
      }
    }),
    runs,
  );
});

test("an obligation fulfilled in time never lowers a rate", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const asked = request("new", "2025-03-10T10:00:00+09:00", ["n"], {
        id: "n1",
        hazardId: "h9",
      });
      const open = kpi(score([...events, asked]), "takedown-on-time/request");
      const done = block("n", "2025-03-11T10:00:00+09:00", { id: "n2", hazardId: "h9" });
      const met = kpi(score([...events, asked, done]), "takedown-on-time/request");
      const before = kpi(score(events), "takedown-on-time/request");
      expect(met.value ?? 0).toBeGreaterThanOrEqual(open.value ?? 0);
      expect(met.value ?? 1).toBeGreaterThanOrEqual(before.value ?? 0);
    }),
    runs,
  );
});

test("every rate lies within its interval, and every figure between nothing and all", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const card = score(events);
      for (const { kind, value, interval, numerator, denominator } of card.kpis) {
        if (kind === "count" || value === null) continue;
        expect(numerator).toBeLessThanOrEqual(denominator ?? 0);
        expect(value >= 0 && value <= 1).toBe(true);
        if (interval) expect(interval.low <= value && value <= interval.high).toBe(true);
      }
    }),
    runs,
  );
});

test("what is owed is given out without members that it lacks", () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const { obligations } = deriveObligations(inputs.agreement, events, inputs);
      expect(JSON.parse(JSON.stringify(obligations))).toStrictEqual(obligations);
      const rows = owed(events);
      expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
    }),
    runs,
  );
});

test("of events that share an id the one recorded first stands; two that are the same are no conflict", () => {
  const at = "2025-03-11T10:00:00+09:00";
  const first = block("7", at, { id: "n2", hazardId: "h9" });
  const later = { ...first, recordedAt: "2025-03-20T10:00:00+09:00" };
  const other = { ...later, evidence: [{ kind: "note" as const }] };
  const read = (...events: CaseEvent[]) => {
    const log = createEventLog();
    for (const event of events) log.addLine(JSON.stringify(event));
    return [...scoreRows({ ...inputs, events: log })].flatMap((row) =>
      row.row === "finding" && row.eventIds.includes("n2") ? [row.code] : [],
    );
  };
  expect(read(first)).not.toContain("duplicate-event");
  expect(read(first, first)).toContain("duplicate-event");
  expect(read(first, later)).toContain("duplicate-event");
  expect(read(first, other)).toContain("conflicting-event");
  expect(read(other, first, first)).toEqual(expect.arrayContaining(["conflicting-event"]));
  const warned = { ...first, action: "warned" as const };
  for (const events of [
    [warned, later],
    [later, warned],
  ]) {
    const log = createEventLog();
    for (const event of events) log.addLine(JSON.stringify(event));
    expect(kpi(scoreCompliance({ ...inputs, events: log }), "blocked-count").value).toBe(0);
  }
});
