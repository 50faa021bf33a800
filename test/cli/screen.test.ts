import { existsSync, readFileSync } from "node:fs";
import * as ko from "safepact/languages/ko";
import { createMatcher } from "safepact/match";
import { renderEvidenceSvg } from "safepact/report";
import { expect, test } from "vitest";
import { textWidth } from "../../src/cli/common/textWidth.ts";
import { runCli } from "./support/runCli.ts";
import { lamp, lampListing } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const hazards = folder.put("hazards.ndjson", lines(lamp));
const listing = folder.put("listing.json", JSON.stringify(lampListing, null, 2));
const call = ["screen", "--hazards", hazards, "--listing", listing];

test("one listing is screened and explained with weights", async () => {
  const { code, out } = await runCli(call);
  expect(code).toBe(0);
  expect(out).toContain("Outcome: match.");
  expect(out).toContain("kr:1  Nimbu Star lamp");
  expect(out).toMatch(/\+\d\.\d\d {2}[ |>]{24} {2}\S/u);
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("the explanation can be read in nine languages", async () => {
  const { out } = await runCli([...call, "--locale", "ko"]);
  expect(out).toMatch(/[가-힣]/u);
  expect((await runCli([...call, "--locale", "pl"])).out).toContain("GTIN");
  expect((await runCli([...call, "--locale", "xx"])).err).toContain("Known are");
});

test("the evidence is a waterfall: bars go where the sum goes, and the last is the score", async () => {
  const other = { ...lampListing, title: "Volthaus floor lamp", brand: "Volthaus" };
  const file = folder.put("other.json", JSON.stringify(other));
  const { out } = await runCli(["screen", "--hazards", hazards, "--listing", file]);
  const rows = [...out.matchAll(/^ {2} *([+-]\d+\.\d\d) {2}([ |<>x=-]{24}) {2}\S/gmu)];
  const [start, ...steps] = rows.map(([, weight, bar = ""]) => ({ weight: Number(weight), bar }));
  const total = steps.pop();
  expect(start?.bar).toMatch(/^-+ *$/u);
  expect(steps.filter(({ weight }) => weight > 0).every(({ bar }) => />/u.test(bar))).toBe(true);
  expect(steps.filter(({ weight }) => weight < 0).every(({ bar }) => /[<x]/u.test(bar))).toBe(true);
  expect(steps.some(({ bar }) => bar.includes("x"))).toBe(true);
  const sum = steps.reduce((before, { weight }) => before + weight, start?.weight ?? 0);
  expect(total?.weight).toBeCloseTo(sum, 1);
  expect(total?.bar).toMatch(/=/u);
  expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(80);
});

test("--svg draws the best candidate in the reader's language, whatever --json prints", async () => {
  const path = folder.path("why.svg");
  const { code, out, err } = await runCli([...call, "--svg", path, "--locale", "ko", "--json"]);
  expect(code).toBe(0);
  const [best] = JSON.parse(out).matches;
  expect(readFileSync(path, "utf8")).toBe(renderEvidenceSvg(best, { messages: ko.matchMessages }));
  expect(err).toContain(`The evidence for kr:1 is drawn in ${path}`);
});

test("without a candidate nothing is drawn, and --min-score 0 shows why one was not found", async () => {
  const title = "Star stickers for the bedroom";
  const stars = folder.put("stars.json", JSON.stringify({ id: "L5", title }));
  const path = folder.path("none.svg");
  const plain = ["screen", "--hazards", hazards, "--listing", stars, "--svg", path];
  const none = await runCli(plain);
  expect(none).toMatchObject({ code: 0 });
  expect(none.err).toContain("no candidate to draw");
  expect(existsSync(path)).toBe(false);
  const all = await runCli([...plain, "--min-score", "0", "--limit", "1"]);
  expect(all.out).toContain("Too little agrees.");
  expect(existsSync(path)).toBe(true);
});

test("--json prints the screening", async () => {
  const { out } = await runCli([...call, "--json"]);
  const screening = JSON.parse(out);
  expect(Object.keys(screening).sort()).toEqual(
    Object.keys(
      createMatcher([]).screen({
        ...lampListing,
        attributes: {},
        variants: [],
        images: [],
        status: "live",
        identifiers: [],
      }),
    ).sort(),
  );
  expect(screening).toMatchObject({ listingId: "L1", outcome: "match" });
});

test("nothing found names the list it was held against", async () => {
  const towel = folder.put("towel.json", JSON.stringify({ id: "L2", title: "Cotton bath towel" }));
  const { code, out } = await runCli(["screen", "--hazards", hazards, "--listing", towel]);
  expect(code).toBe(0);
  expect(out).toContain("Outcome: none-found.");
  expect(out).toContain("Held against 1 hazard record;");
  expect(out).not.toMatch(/\bsafe\b/u);
});

test("control characters of a title do not reach the terminal", async () => {
  const evil = folder.put(
    "evil.json",
    JSON.stringify({ id: "L3", title: "Lamp \u001b[2J\u202eevil" }),
  );
  const { out } = await runCli(["screen", "--hazards", hazards, "--listing", evil]);
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
});

test("a listing that cannot be used is unreadable input", async () => {
  const untitled = folder.put("untitled.json", '{"id":"L4"}');
  const one = await runCli(["screen", "--hazards", hazards, "--listing", untitled]);
  expect(one.code).toBe(3);
  expect(one.err).toContain("missing-field");
  const several = folder.put("several.ndjson", lines(lampListing, lampListing));
  const two = await runCli(["screen", "--hazards", hazards, "--listing", several]);
  expect(two.code).toBe(3);
  expect(two.err).toContain("use `safepact sweep`");
});

test("an unknown language is wrong use", async () => {
  expect(await runCli([...call, "--locale", "xx"])).toMatchObject({ code: 2 });
});
