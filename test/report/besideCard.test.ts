import fc from "fast-check";
import type { ScoreRow } from "safepact/comply";
import { type Obligation, vocabularies } from "safepact/obligations";
import { expect, test } from "vitest";
import { besideCard, MOST_ROWS } from "../../src/report/owed/besideCard.ts";
import { worstOf } from "../../src/report/owed/worstOf.ts";

const asOf = "2025-01-31T00:00:00Z";
const hour = fc.integer({ min: 0, max: 4000 }).map((hours) => {
  return new Date(Date.parse("2024-09-01T00:00:00Z") + hours * 3_600_000).toISOString();
});

function owed(number: number, state: Obligation["state"], dueAt: string | null): Obligation {
  return {
    id: `takedown-authority:e${number}:i`,
    commitment: "takedown-authority",
    ceilingOnly: false,
    channel: "request",
    triggerEventId: `e${number}`,
    triggeredAt: "2024-09-01T00:00:00Z",
    day: "2024-09-01",
    dueAt,
    fulfilledAt: null,
    state,
    selfDeclared: false,
    eventIds: [`e${number}`],
  };
}

const some = fc
  .array(fc.tuple(fc.constantFrom(...vocabularies.obligationStates), fc.option(hour)), {
    maxLength: 60,
  })
  .map((all) => all.map(([state, dueAt], number) => owed(number, state, dueAt)));

/** Overdue, late, open, not evaluated, waived, met; of those what was due first. */
function inOrder(all: readonly Obligation[]): Obligation[] {
  const order = ["overdue", "late", "open", "not-evaluated", "waived", "met"];
  return [...all].sort((a, b) => {
    const [one, other] = [a.dueAt ?? "9999", b.dueAt ?? "9999"];
    if (a.state !== b.state) return order.indexOf(a.state) - order.indexOf(b.state);
    if (one !== other) return one < other ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

test("of many obligations the worst are kept, the same in whatever order they come", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 12 }), (all, most) => {
      const worst = worstOf(most, asOf);
      for (const each of all) worst.add(each);
      expect(worst.list()).toEqual(inOrder(all).slice(0, most));
    }),
  );
});

test("of a long stream no more is kept than a page lists, and everything is counted", () => {
  const rows = function* (): Generator<ScoreRow> {
    for (let number = 0; number < 5000; number++) {
      const dueAt = new Date(Date.parse("2024-12-01T00:00:00Z") + number * 60_000).toISOString();
      const state = number % 5 === 0 ? "overdue" : "met";
      yield { row: "obligation", ...owed(number, state, dueAt) };
      yield {
        row: "evidence",
        kpis: ["reply-rate"],
        eventIds: [`a${number}`, `b${number}`],
      };
      yield { row: "finding", code: "clock-skew", eventIds: [`a${number}`], message: "Late." };
    }
  };
  const beside = besideCard(rows(), { asOf, zone: "UTC" });
  const request = beside.owed.get("takedown-on-time/request");
  expect([beside.overdue, beside.oldestDays, request?.count]).toEqual([1000, 61, 5000]);
  expect(beside.worst.map(({ id }) => id)).toEqual(
    Array.from({ length: MOST_ROWS }, (_, place) => `takedown-authority:e${place * 5}:i`),
  );
  expect(request?.worst).toEqual(beside.worst);
  expect(beside.events.get("reply-rate")?.count).toBe(10_000);
  expect(beside.events.get("reply-rate")?.ids).toHaveLength(MOST_ROWS);
  expect(beside.findings.length).toBeLessThanOrEqual(MOST_ROWS);
  expect(beside.times.get("request")?.times).toHaveLength(5000);
});
