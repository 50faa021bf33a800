import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coloursWanted } from "../../src/cli/common/colour.ts";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const broken = folder.put("broken.ndjson", `${lines(lamp)}{"id":"kr:2"}\n{"id":"kr:3"}\n`);
const listing = folder.put("listing.json", JSON.stringify(lampListing));
const out = folder.path("o.ndjson");
const importing = ["import", "--from", "ndjson", broken, "--out", out];
// Written out, for control characters have no place in an expression.
const esc = "\u001b";
const both = { out: true, err: true };

test("a quiet command tells errors alone, a verbose one every remark with its row", async () => {
  const normal = await runCli(importing);
  expect(normal.err).toContain("Rows skipped: 2");
  expect(normal.err.match(/line \d+/gu)).toHaveLength(1);
  expect((await runCli([...importing, "-q"])).err).toBe("");
  const verbose = await runCli([...importing, "-v"]);
  expect(verbose.err.match(/line \d+/gu)).toHaveLength(2);
  expect(verbose.err).toMatch(/ s since the start, at most \d+ MB of memory; safepact \d/u);
  const failed = await runCli(["import", folder.path("none"), "--quiet"]);
  expect(failed.err).toMatch(/^safepact: .*ENOENT/u);
  const told = await runCli(["import", folder.path("none"), "--verbose"]);
  expect(told.err).toMatch(/^ +at .*openSource/mu);
  expect((await runCli([...importing, "-q", "-v"])).code).toBe(2);
});

test("what reads a file says how far it is, and stops where it is asked to", async () => {
  const screenings = folder.put(
    "screenings.ndjson",
    lines({ listingId: "L1", outcome: "none-found", matches: [] }),
  );
  const gold = folder.put("gold.ndjson", lines({ listingId: "L1", hazardId: "kr:1" }));
  const calls: readonly (readonly [string[], string])[] = [
    [["validate", "hazards", hazards], "reading 1 row"],
    [["profile", hazards], "reading 1 hazard record"],
    [["evaluate", "--screenings", screenings, "--gold", gold], "reading 1 row"],
  ];
  for (const [call, told] of calls) {
    const slow = await runCli(call, { tick: 20_000 });
    expect(slow.err, call[0]).toContain(`100 %, 0 s left: ${told}\n`);
    expect((await runCli([...call, "-q"], { tick: 20_000 })).err).toBe("");
    expect((await runCli(call)).err).not.toContain("reading");
    const stopped = await runCli(call, { signal: AbortSignal.abort() });
    expect(stopped.code, call[0]).toBe(130);
    expect(stopped.out).toBe("");
  }
});

test.each([
  [{}, both],
  [
    { NO_COLOR: "1", FORCE_COLOR: "1" },
    { out: false, err: false },
  ],
  [{ NO_COLOR: "" }, both],
  [{ TERM: "dumb" }, { out: false, err: false }],
])("%o asks a terminal for %o", (env, wanted) => {
  expect(coloursWanted(env, both)).toEqual(wanted);
  expect(coloursWanted(env, { out: false, err: false })).toEqual({ out: false, err: false });
});

test("FORCE_COLOR asks for colour in a pipe", () => {
  expect(coloursWanted({ FORCE_COLOR: "1" }, { out: false, err: true })).toEqual(both);
});

test("colour comes only where it is wanted, and says nothing that the words do not", async () => {
  const call = ["screen", "--hazards", hazards, "--listing", listing];
  const plain = await runCli(call);
  expect(plain.out).not.toContain("\u001b[");
  const coloured = await runCli(call, { colours: both });
  expect(coloured.out).toContain("Outcome: \u001b[31mmatch\u001b[0m");
  expect(coloured.out.replaceAll(new RegExp(`${esc}\\[\\d+m`, "gu"), "")).toBe(plain.out);
  expect((await runCli([...call, "--json"], { colours: both })).out).not.toContain("\u001b[");
  expect((await runCli(["--help"], { colours: both })).out).toContain("\u001b[1mUsage:");
  const failed = await runCli(["import", folder.path("none")], { colours: both });
  expect(failed.err.startsWith(`safepact: ${esc}[31m`)).toBe(true);
});

test("a long reading says how far it is and how long the rest takes", async () => {
  const many = folder.put(
    "many.ndjson",
    Array.from({ length: 3000 }, (_, id) => lines({ ...lamp, id: `kr:${id}` })).join(""),
  );
  const told = { stderrIsTerminal: true, tick: 100 };
  for (const words of [
    ["import", "--from", "ndjson", many, "--out", out],
    ["index", "--hazards", many, "--out", folder.path("i.index")],
    ["diff", many, many],
  ]) {
    const { err } = await runCli(words, told);
    expect(err, words[0]).toMatch(/\[2K\d+ %, \d+ (?:s|min) left: /u);
  }
  // From a pipe nobody knows how much is to come.
  const piped = await runCli(["import", "--from", "ndjson", "-", "--out", out], {
    ...told,
    stdin: readFileSync(many),
  });
  expect(piped.err).toMatch(/\[2K\d+ records?, /u);
});

test("- is standard output for an index, a key and what was gathered", async () => {
  const index = folder.path("lamp.index");
  await runCli(["index", "--hazards", hazards, "--out", index]);
  const printed = await runCli(["index", "--hazards", hazards, "--out", "-"]);
  const bytes = Buffer.from(printed.out, "latin1");
  expect(bytes.equals(readFileSync(index))).toBe(true);
  const screened = await runCli(["screen", "--index", "-", "--listing", listing], { stdin: bytes });
  expect(screened.out).toContain("Outcome: match.");

  const words = ["bulletin", "keygen", "--issuer", "a.example"];
  const key = await runCli([...words, "--out", folder.path("key.json"), "--public", "-"]);
  expect(JSON.parse(key.out).keys).toHaveLength(1);
  expect(key.err).toContain("Key ");
  expect((await runCli([...words, "--out", "-", "--public", "-"])).code).toBe(2);

  const catalogue = folder.put("catalogue.ndjson", lines(lampListing));
  const plan = folder.path("plan.json");
  const parts = folder.path("parts");
  await runCli(["sweep", "plan", "--index", index, "--listings", catalogue, "--out", plan]);
  const gathering = ["sweep", "gather", "--plan", plan, "--parts", parts, "--out", "-"];
  const early = await runCli(gathering);
  expect(early).toMatchObject({ code: 1, out: "" });
  await runCli(["sweep", "--plan", plan, "--parts", parts]);
  const gathered = await runCli(gathering);
  expect(JSON.parse(gathered.out)).toMatchObject({ outcome: "match" });
  expect(gathered.err).toContain("1 match");
  expect(existsSync("-")).toBe(false);
});
