import { readFileSync } from "node:fs";
import { createMatcher } from "safepact/match";
import { orThrow, parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { disguiseModel } from "../../examples/demo/generator/disguiseTitle.ts";
import { generateDemo } from "../../examples/demo/generator/generateDemo.ts";
import { seededRandom } from "../../examples/demo/generator/seededRandom.ts";
import { providedRecords, readFeeds } from "../../src/cli/demo/readFeeds.ts";

test("mulberry32 gives the published sequence for seed 0", () => {
  const random = seededRandom(0);
  // First outputs of the reference implementation, as 32-bit integers.
  const first = [1144304738, 1416247, 958946056].map((value) => value / 2 ** 32);
  expect([random.next(), random.next(), random.next()]).toEqual(first);
});

test("waiting times have the median asked for", () => {
  const random = seededRandom(7);
  const waits = Array.from({ length: 4001 }, () => random.waiting(10)).sort((a, b) => a - b);
  expect(waits[2000]).toBeGreaterThan(9);
  expect(waits[2000]).toBeLessThan(11);
});

test("a disguised model keeps its letters and digits to a reader's eye", () => {
  const random = seededRandom(3);
  const folded = (text: string): string =>
    text
      .toUpperCase()
      .replaceAll(/[\s_-]/gu, "")
      .replaceAll("O", "0")
      .replaceAll(/[IL]/gu, "1")
      .replaceAll("S", "5");
  for (let turn = 0; turn < 50; turn++) {
    expect(folded(disguiseModel("STA-BGY-801T", random))).toBe(folded("STA-BGY-801T"));
  }
});

function shipped(name: string): string {
  return readFileSync(new URL(`../../examples/demo/${name}`, import.meta.url), "utf8");
}

test("the generator gives the listings and true pairs that are shipped", async () => {
  const files = await generateDemo();
  for (const [name, text] of files) {
    if (name !== "events.ndjson") expect(text === shipped(name), name).toBe(true);
  }
  expect(files.size).toBe(5);
});

test("the shipped events say what a screening of the shipped listings finds today", async () => {
  const matcher = createMatcher(providedRecords(await readFeeds()).first);
  const found = new Set<string>();
  for (const id of ["hanbit-plaza", "nordwind"]) {
    for (const line of shipped(`listings/${id}.ndjson`).trimEnd().split("\n")) {
      const { listingId, matches } = matcher.screen(orThrow(parseListing(JSON.parse(line))));
      for (const { hazardId } of matches.slice(0, 1)) found.add(`${listingId} ${hazardId}`);
    }
  }
  const matched = shipped("events.ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ type, channel }) => type === "listing.matched" && channel === "monitoring");
  const agreeing = matched.filter(({ listingId, hazardId }) =>
    found.has(`${listingId} ${hazardId}`),
  );
  // When this falls, `npm run demo-data` makes the events anew.
  expect(agreeing.length / matched.length).toBeGreaterThan(0.95);
});
