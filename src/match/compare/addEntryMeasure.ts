import { addMeasure, hasLastOf } from "../analyse/readMeasure.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { TOKEN_SHIFT } from "../index/packToken.ts";
import type { Query } from "../retrieve/query.ts";
import type { PairSums } from "./pairSums.ts";

/** Reads a measure of the entry, where the query has any to hold against it; tells whether the query has the same, in whatever unit. @internal */
export function addEntryMeasure(
  { entryMeasures }: PairSums,
  { measures }: Query,
  { chars, charFrom }: MatchIndex,
  packed: number,
): boolean {
  if (measures.size === 0) return false;
  const token = packed >>> TOKEN_SHIFT;
  return (
    addMeasure(entryMeasures, chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0) &&
    hasLastOf(measures, entryMeasures)
  );
}
