import { parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { conceptTableOf } from "../../src/match/analyse/conceptTable.ts";
import { lexisOf } from "../../src/match/index/indexParts.ts";
import { dictionaryOf, noLexicons } from "../../src/match/lexicon/dictionary.ts";
import {
  type CandidateBounds,
  type CandidateBuffer,
  candidateBufferFor,
} from "../../src/match/retrieve/candidateBuffer.ts";
import { findCandidates } from "../../src/match/retrieve/findCandidates.ts";
import { prepareQuery } from "../../src/match/retrieve/prepareQuery.ts";
import { createQuery } from "../../src/match/retrieve/query.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";

const names = [
  ...Array.from({ length: 40 }, () => "garden hose"),
  ...Array.from({ length: 20 }, () => "garden"),
  ...Array.from({ length: 20 }, () => "hose"),
];
const records = names.flatMap((name, at) => {
  const parsed = parseHazardRecord({ id: `H${at}`, products: [{ name: `${name} no${at}` }] });
  return parsed.ok ? [parsed.value] : [];
});
const { parts } = indexRecords(records, {});
const query = createQuery(conceptTableOf(dictionaryOf(noLexicons)));
const bounds = { budget: 8, keep: 4 };

function search(title: string, into: CandidateBuffer, within: CandidateBounds = bounds): number[] {
  const rest = {
    brand: "",
    brandAsGiven: "",
    models: [],
    body: "",
    english: "",
    price: undefined,
  };
  prepareQuery(query, lexisOf(parts), { title, ...rest });
  findCandidates(into, query, parts, within);
  return [...into.best.subarray(0, into.size)];
}

test("two words that stand side by side in most records leave nothing behind for the next search", () => {
  const buffer = candidateBufferFor(parts, bounds);
  expect(search("garden hose", buffer)).toHaveLength(4);
  expect(search("hose", buffer)).toEqual(search("hose", candidateBufferFor(parts, bounds)));
});

test("of common words no more is read than the budget allows, and the rarest words are read first", () => {
  const wide = { budget: 500, keep: 80 };
  const title = "no71 hose garden";
  expect(search(title, candidateBufferFor(parts, wide), wide)).toHaveLength(80);
  const tight = { budget: 8, keep: 80 };
  const found = search(title, candidateBufferFor(parts, tight), tight);
  const entries = search("no71", candidateBufferFor(parts, wide), wide);
  expect(found.slice(0, 1)).toEqual(entries);
  expect(found.length).toBeLessThan(20);
});

test("a table of the entries met finds what sums for all entries find, and is empty again after it", () => {
  const wide = { budget: 500, keep: 30 };
  const dense = candidateBufferFor(parts, wide);
  const table = candidateBufferFor({ entries: 1_000_000 }, wide);
  expect(dense.keys).toHaveLength(0);
  expect(table.sums.length).toBeLessThan(10_000);
  for (const title of ["garden hose", "hose no71", "garden no3"]) {
    const found = search(title, dense, wide);
    expect(found.length).toBeGreaterThan(19);
    expect(search(title, table, wide)).toEqual(found);
    expect(table.keys.some((key) => key !== 0)).toBe(false);
    expect(table.sums.some((sum) => sum !== 0)).toBe(false);
  }
});
