import { type OpenCase, triage } from "safepact/comply";
import { expect, test } from "vitest";

const asOf = "2025-03-03T09:00:00+09:00";
const order = (...cases: OpenCase[]) =>
  triage(cases, { asOf, exposure: { temu: 8_290_000 } }).map(({ id }) => id);
const base = { platform: "elsewhere", riskLevel: "serious" } as const;

test("serious risk comes first, and an unknown one before those stated to be less than high", () => {
  const levels = ["low", "other", "medium", "unknown", "high", "serious"] as const;
  const cases = levels.map((riskLevel) => ({ ...base, id: riskLevel, riskLevel, buyers: 1 }));
  expect(order(...cases)).toEqual(["serious", "high", "unknown", "medium", "other", "low"]);
});

test("of equal risk the most buyers come first, users of the platform standing in for them", () => {
  const cases = [
    { ...base, id: "few", buyers: 10 },
    { ...base, id: "many", buyers: 1000 },
    { ...base, id: "nobody-knows" },
    { ...base, id: "users", platform: "temu" },
  ];
  expect(order(...cases)).toEqual(["users", "many", "few", "nobody-knows"]);
});

test("of equal exposure what is due first, then what is oldest", () => {
  const cases = [
    { ...base, id: "undated", buyers: 1 },
    { ...base, id: "later", buyers: 1, dueAt: "2025-03-05T00:00:00+09:00" },
    { ...base, id: "overdue", buyers: 1, dueAt: "2025-03-01T00:00:00+09:00" },
    { ...base, id: "old", buyers: 1, openedAt: "2025-01-01T00:00:00Z" },
  ];
  expect(order(...cases)).toEqual(["overdue", "later", "old", "undated"]);
});

test("where nobody knows how many have it or when it is due, what is due and what is oldest still comes first", () => {
  const of = (id: string, more: object = {}) => ({ ...base, id, ...more });
  const later = of("later", { dueAt: "2025-03-05T00:00:00+09:00" });
  const sooner = of("sooner", { dueAt: "2025-03-04T00:00:00+09:00" });
  const undated = of("undated");
  const old = of("old", { openedAt: "2025-01-01T00:00:00Z" });
  const [older, same] = [of("older", { openedAt: "2024-12-01T00:00:00Z" }), of("same")];
  const wanted = ["sooner", "later", "older", "old", "same", "undated"];
  expect(order(undated, later, old, same, older, sooner)).toEqual(wanted);
  expect(order(sooner, older, same, old, later, undated)).toEqual(wanted);
  expect(order(of("none", { buyers: 0 }), sooner)).toEqual(["none", "sooner"]);
});

test("each case shows its parts and what was left out", () => {
  const cases = [
    {
      id: "a",
      platform: "temu",
      openedAt: "2025-03-02T09:00:00+09:00",
      dueAt: "2025-03-03T08:00:00+09:00",
    },
    { ...base, id: "b", platform: "constructor" },
  ];
  expect(triage(cases, { asOf, exposure: { temu: 5 } })).toEqual([
    {
      id: "b",
      rank: 1,
      riskLevel: "serious",
      people: null,
      peopleAre: "unknown",
      dueInHours: null,
      ageHours: null,
      leftOut: ["buyers", "exposure", "due", "age"],
    },
    {
      id: "a",
      rank: 2,
      riskLevel: "unknown",
      people: 5,
      peopleAre: "platform-users",
      dueInHours: -1,
      ageHours: 24,
      leftOut: ["risk", "buyers"],
    },
  ]);
});

test("a time without a zone is refused", () => {
  expect(() => triage([], { asOf: "2025-03-03" })).toThrow('"2025-03-03" is no instant.');
});
