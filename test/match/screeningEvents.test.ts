import { createMatcher, screeningEvents } from "safepact/match";
import { orThrow, parseCaseEvent, parseHazardRecord, parseListing } from "safepact/model";
import { expect, test } from "vitest";

const heater = { name: "Fan heater", brand: "Brisa", models: ["FH-1200"] };
const records = ["kr:1", "kr:2"].map((id) =>
  orThrow(parseHazardRecord({ id, products: [heater] })),
);
const listing = orThrow(
  parseListing({ id: "L-1", platform: "shop", title: "Brisa FH-1200 fan heater" }),
);
const at = "2026-03-09T14:00:00+01:00";

test("every record a listing is to be reviewed for gives one event that the parser takes whole", () => {
  const events = screeningEvents(createMatcher(records).screen(listing), { at });
  expect(events.map(({ hazardId }) => hazardId).sort()).toEqual(["kr:1", "kr:2"]);
  for (const event of events) {
    expect(parseCaseEvent(event)).toEqual({ ok: true, value: event, issues: [] });
  }
  expect(new Set(events.map(({ id }) => id)).size).toBe(2);
});

test("nothing found and nothing verifiable give no event, whatever is among the matches", () => {
  const other = orThrow(parseListing({ id: "L-3", title: "Oak dining table" }));
  expect(screeningEvents(createMatcher(records).screen(other, { minScore: 0 }), { at })).toEqual(
    [],
  );
  const stale = createMatcher(records, { asOf: "2026-03-01T00:00:00Z", maxListAge: 24 });
  const doubtful = stale.screen(listing, { now: "2026-03-09T00:00:00Z" });
  expect([doubtful.outcome, doubtful.matches.length > 0]).toEqual(["unverifiable", true]);
  expect(screeningEvents(doubtful, { at })).toEqual([]);
});

test("a confirmation says of which record, and of one that was found", () => {
  const screening = createMatcher(records).screen(listing);
  const confirm = (hazardId?: string) =>
    screeningEvents(screening, { at, confirmedBy: "kim", ...(hazardId && { hazardId }) });
  expect(confirm("kr:2")).toMatchObject([{ hazardId: "kr:2", confirmedBy: "kim" }]);
  expect(() => confirm()).toThrow("not which record was confirmed");
  expect(() => confirm("kr:9")).toThrow('no match or review of "kr:9"');
});

test("a list that somebody vouches for anew is fresh, with and without changes, and else grows stale", () => {
  const now = "2026-03-09T00:00:00Z";
  const old = createMatcher(records, { asOf: "2026-03-01T00:00:00Z", maxListAge: 24 });
  const outcomes = [
    old.update({}),
    old.update({}, { asOf: now }),
    old.update({ removed: ["kr:2"] }),
  ]
    .concat(old.update({ removed: ["kr:2"] }, { asOf: now }))
    .map((matcher) => matcher.screen(listing, { now }).reasons);
  const [stale] = outcomes;
  expect(stale).toEqual(["stale-list"]);
  expect(outcomes.map((reasons) => reasons[0] === "stale-list")).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(old.screen(listing, { now }).reasons).toEqual(["stale-list"]);
  const fresh = old.update({}, { asOf: now }).screen(listing, { now });
  expect(fresh.list).toEqual({ ...old.screen(listing, { now }).list, asOf: now });
  expect(() => old.update({}, { asOf: "2026-03-09" })).toThrow("asOf cannot be 2026-03-09");
});
