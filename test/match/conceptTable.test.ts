import { allLexicons } from "safepact/languages";
import { expect, test } from "vitest";
import { addConcepts, createConceptSet } from "../../src/match/analyse/conceptSet.ts";
import { conceptTableOf } from "../../src/match/analyse/conceptTable.ts";
import { dictionaryOf } from "../../src/match/lexicon/dictionary.ts";

test("whatever stands in the table of concepts is found by its key, however full the places about it are", () => {
  const table = conceptTableOf(dictionaryOf(allLexicons));
  const set = createConceptSet(table);
  const lost: number[] = [];
  let stored = 0;
  for (const [slot, key] of table.keys.entries()) {
    if (key === 0) continue;
    stored++;
    set.marks = 0;
    set.typeCount = 0;
    addConcepts(set, key, true);
    const concept = table.concepts[slot] ?? 0;
    const isFound =
      concept < 32 ? (set.marks & (1 << concept)) !== 0 : [...set.types].includes(concept - 32);
    if (!isFound && set.typeCount < set.types.length) lost.push(key);
  }
  expect(stored).toBeGreaterThan(2000);
  expect(lost).toEqual([]);
});
