import { addMeasure } from "../analyse/readMeasure.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { TOKEN_SHIFT } from "../index/packToken.ts";
import type { Query } from "../retrieve/query.ts";
import type { PairSums } from "./pairSums.ts";

/** Reads a measure of the entry, where the query has any to hold against it. @internal */
export function addEntryMeasure(
  { entryMeasures }: PairSums,
  { measures }: Query,
  { chars, charFrom }: MatchIndex,
  packed: number,
): void {
  if (measures.size === 0) return;
  const token = packed >>> TOKEN_SHIFT;
  addMeasure(entryMeasures, chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0);
}
