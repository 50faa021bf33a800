import { assessAudit } from "safepact/comply";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";

const ids = Array.from({ length: 200 }, (_, index) => `L-${index}`);
const plan = (stdin: string, ...words: string[]) =>
  runCli(["plan-audit", "-", "--seed", "7", ...words], { stdin });
const lines = ids
  .map((id, index) => `{"id":"${id}","platform":"${index < 40 ? "small" : "large"}"}\n`)
  .join("");

test("a sample is drawn that anybody with the frame and the seed draws again", async () => {
  const words = ["--tolerable-rate", "0.05", "--confidence", "0.9", "--json"];
  const one = await plan(ids.join("\n"), ...words);
  const other = await plan([...ids].reverse().join("\n"), ...words);
  expect(other.out).toBe(one.out);
  const drawn = JSON.parse(one.out);
  expect(drawn).toMatchObject({ sampleSize: 41, population: 200, acceptance: 0 });
  // What the command prints is what the library takes on.
  expect(assessAudit(drawn, []).strata[0]?.population).toBe(200);
});

test("groups are drawn from by their share, at a terminal within 80 columns", async () => {
  const { out } = await plan(lines, "--size", "10", "--by", "platform");
  expect(out.match(/^small: L-/gmu)).toHaveLength(2);
  expect(out.match(/^large: L-/gmu)).toHaveLength(8);
  expect(out).toMatch(/^ +5 % +5[0-9]\.\d %$/mu);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("a standard's plan says how far its table was checked", async () => {
  const { out } = await plan(ids.join("\n"), "--aql", "1", "--level", "I");
  expect(out).toContain("unverified");
});

test.each([
  [ids.join("\n"), [], "one way"],
  [ids.join("\n"), ["--size", "5", "--aql", "1"], "one way"],
  [ids.join("\n"), ["--size", "5", "--level", "I"], "one way"],
  [ids.join("\n"), ["--size", "5", "--by", "platform"], "no field"],
  ['{"name":"x"}', ["--size", "1"], "line 1 has neither id nor listingId"],
  ["a\na", ["--size", "1"], "more than once"],
])("what cannot be meant is refused: %#", async (stdin, words, message) => {
  const { code, err } = await plan(stdin, ...words);
  expect(code).not.toBe(0);
  expect(err).toContain(message);
});
