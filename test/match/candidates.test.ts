import { parseHazardRecord } from "safepact/model";
import { expect, test } from "vitest";
import { lexisOf } from "../../src/match/index/indexParts.ts";
import {
  type CandidateBuffer,
  candidateBufferFor,
} from "../../src/match/retrieve/candidateBuffer.ts";
import { findCandidates } from "../../src/match/retrieve/findCandidates.ts";
import { createQuery, prepareQuery } from "../../src/match/retrieve/query.ts";
import { indexRecords } from "../../src/match/screen/indexRecords.ts";

test("two words that stand side by side in most records leave nothing behind for the next search", () => {
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
  const bounds = { budget: 8, keep: 4 };
  const buffer = candidateBufferFor(parts, bounds);
  const query = createQuery();
  const search = (title: string, into: CandidateBuffer) => {
    const rest = {
      brand: "",
      brandAsGiven: "",
      models: [],
      body: "",
      english: "",
      price: undefined,
    };
    prepareQuery(query, lexisOf(parts), { title, ...rest });
    findCandidates(into, query, parts, bounds);
    return [...into.best.subarray(0, into.size)];
  };
  expect(search("garden hose", buffer)).toHaveLength(4);
  expect(search("hose", buffer)).toEqual(search("hose", candidateBufferFor(parts, bounds)));
});
