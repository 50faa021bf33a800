import { evaluate } from "safepact/match";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const screenings = [
  {
    listingId: "L1",
    platform: "bazaar",
    outcome: "match",
    matches: [{ hazardId: "H1", score: 0.9, outcome: "match" }],
  },
  {
    listingId: "L2",
    platform: "bazaar",
    outcome: "review",
    matches: [{ hazardId: "H1", score: 0.6, outcome: "review" }],
  },
  { listingId: "L3", platform: "bazaar", outcome: "none-found", matches: [] },
];
const gold = [
  { hazardId: "H1", listingId: "L1" },
  { hazardId: "H2", listingId: "L3" },
];
const call = [
  "evaluate",
  "--screenings",
  folder.put(
    "screenings.ndjson",
    lines(...screenings.map((each) => ({ schemaVersion: 1, ...each }))),
  ),
  "--gold",
  folder.put("gold.ndjson", lines(...gold)),
];

test("--json prints what the library gives", async () => {
  const { code, out } = await runCli([...call, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(evaluate(screenings, gold))));
});

test("a person reads precision and recall with fraction and interval", async () => {
  const { code, out } = await runCli(call);
  expect(code).toBe(0);
  expect(out).toMatch(/precision of match and review +50\.0 % +1\/2/u);
  expect(out).toMatch(/recall of match and review +50\.0 % +1\/2/u);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("a record that is the listing itself can be left out", async () => {
  const own = { hazardId: "A", score: 1, outcome: "review" };
  const self = folder.put(
    "self.ndjson",
    lines({ listingId: "A", outcome: "review", matches: [own] }),
  );
  const options = ["evaluate", "--screenings", self, "--gold", call[4] ?? "", "--json"];
  const predicted = async (...more: readonly string[]): Promise<number> =>
    JSON.parse((await runCli([...options, ...more])).out).predicted.precision.denominator;
  expect([await predicted(), await predicted("--drop-self")]).toEqual([1, 0]);
});

test("a bad line is counted, and a file of nothing usable is unreadable input", async () => {
  const some = folder.put("some.ndjson", `${lines(...gold)}{"hazardId":"H9"}\n`);
  const lenient = await runCli([...call.slice(0, 4), some]);
  expect(lenient.code).toBe(0);
  expect(lenient.err).toContain("Rows skipped: 1");
  const none = folder.put("none.ndjson", '{"x":1}\n');
  expect((await runCli([...call.slice(0, 4), none])).code).toBe(3);
});

test("screenings that hold too few candidates are named on standard error", async () => {
  const { err, out } = await runCli([...call, "--json"]);
  expect(err).toContain("recall at 10 may be cut short");
  expect(JSON.parse(out).cutAt).toBeLessThan(10);
});

test("rows that are none are told with advice", async () => {
  const other = folder.put("other.ndjson", lines({ id: "L1", title: "Lamp" }));
  const { code, err } = await runCli(call.with(4, other));
  expect(code).toBe(3);
  expect(err).toContain("hazardId is missing. Give a text.");
});
