import { addMeasure } from "../analyse/readMeasure.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { TOKEN_SHIFT } from "../index/packToken.ts";
import type { Query } from "../query.ts";
import type { PairSums } from "./pairSums.ts";

/** Reads a measure of the entry, where the query has any to hold against it. @internal */
export function addEntryMeasure(
  { entryMeasures }: PairSums,
  { measures }: Query,
  { codeChars, codeFrom }: MatchIndex,
  packed: number,
): void {
  if (measures.size === 0) return;
  const token = packed >>> TOKEN_SHIFT;
  addMeasure(entryMeasures, codeChars, codeFrom[token] ?? 0, codeFrom[token + 1] ?? 0);
}
