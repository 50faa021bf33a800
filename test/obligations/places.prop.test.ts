import fc from "fast-check";
import type { CaseEvent } from "safepact/model";
import { expect, test } from "vitest";
import { event, request } from "../comply/support/events.ts";
import { derive } from "../comply/support/obligations.ts";
import { endOfBusinessDay } from "./oracle.ts";
import { type Happening, type Story, type Told, tell } from "./placesReader.ts";

const HOUR = 3_600_000;
const received = Date.parse("2025-03-10T10:00:00+09:00");

const places = fc.uniqueArray(fc.constantFrom("DE", "FR", "KR", "EU", "JP"), { maxLength: 3 });
const kind = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("block"),
      action: fc.constantFrom("geo-blocked", "removed", "warned"),
      places,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("answer"),
      decision: fc.constantFrom("geo-blocked", "removed", "refused"),
      places: fc.oneof(fc.constant([]), places),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("restored") }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("seen") }) },
);

/** A listing asked for in one to three places, with up to eight things that happened to it from two days before until a week after. */
const stories: fc.Arbitrary<Story> = fc
  .record({
    asked: fc.uniqueArray(fc.constantFrom("DE", "FR", "KR", "EU"), { minLength: 1, maxLength: 3 }),
    happened: fc.array(fc.tuple(kind, fc.integer({ min: -48, max: 168 })), { maxLength: 8 }),
  })
  .map(({ asked, happened }) => ({
    asked,
    received,
    due: endOfBusinessDay(received, 2),
    happenings: happened.map(([what, hour], index) => {
      // Nobody answers what was not asked yet.
      const from = what.what === "answer" ? Math.abs(hour) : hour;
      return { ...what, at: received + from * HOUR + (index + 1) * 1000 } as Happening;
    }),
  }));

const iso = (ms: number) => new Date(ms + 9 * HOUR).toISOString().replace("Z", "+09:00");

/** One place is written as a territory or as a list of one, by turns. */
const inPlaces = (some: readonly string[], at: number) =>
  some.length === 1 && at % 2000 === 0 ? { territory: some[0] } : { territories: some };

function eventsOf({ asked, happenings }: Story): CaseEvent[] {
  const base = { hazardId: "h1", listingId: "a" };
  return [
    request("r1", iso(received), ["a"], inPlaces(asked, 0)),
    ...happenings.map((each) => {
      const at = iso(each.at);
      switch (each.what) {
        case "block":
          return event({
            ...base,
            type: "listing.blocked",
            at,
            action: each.action,
            ...inPlaces(each.places, each.at),
          });
        case "answer": {
          const territories = each.places.length > 0 ? { territories: each.places } : {};
          const items = [{ itemId: "i1", decision: each.decision, ...territories }];
          return event({ type: "request.answered", at, requestId: "r1", items });
        }
        case "restored":
          return event({ ...base, type: "listing.restored", at, reason: "expired" });
        default:
          return event({
            ...base,
            type: "check.performed",
            at,
            assertedBy: "authority",
            method: "targeted",
            outcome: "same-listing",
          });
      }
    }),
  ];
}

function toldBy(events: readonly CaseEvent[]): Told {
  const [found] = derive(events).obligations.filter(({ channel }) => channel);
  if (!found) throw new Error("no obligation");
  return {
    state: found.state as Told["state"],
    done: found.fulfilledAt === null ? undefined : Date.parse(found.fulfilledAt),
    reason: found.reason,
  };
}

test("of 10,000 listings asked for in several places the package says when they were off sale as an independent reader does", {
  timeout: 600_000,
}, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(stories, (story) => {
      const told = tell(story);
      expect(toldBy(eventsOf(story))).toEqual(told);
      const key = `${story.asked.length > 1} ${told.state} ${told.reason}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }),
    { numRuns: 10_000, seed: 20_251_130 },
  );
  // Each answer there is was given for several places, and not by chance alone.
  for (const answer of [
    "met undefined",
    "met already-blocked",
    "late undefined",
    "overdue only-some-territories",
    "overdue block-contradicted",
    "overdue block-lifted",
    "overdue territory-not-covered",
    "not-evaluated refused-undecided",
  ]) {
    expect(seen.get(`true ${answer}`), answer).toBeGreaterThan(20);
  }
});
