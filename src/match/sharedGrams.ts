import { bodiesOf, gramsOf, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./index/entryRow.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { Query } from "./query.ts";

/**
 * Sum of squared idf over the 3-grams that a query and an entry share. Most 3-grams of the entry are not in the query:
 * eight kilobytes of bits say so from the nearest cache.
 *
 * @internal
 */
export function sharedGrams(query: Query, index: MatchIndex, entry: number): number {
  const { gramBits, gramIdf2 } = query;
  const { grams } = index;
  const { words } = index.rows;
  const counts = words[entry * ROW + ROW_COUNTS] ?? 0;
  const from = 2 * ((words[entry * ROW + ROW_FROM] ?? 0) + headsOf(counts) + bodiesOf(counts));
  const to = from + gramsOf(counts);
  let sum = 0;
  for (let at = from; at < to; at++) {
    const gram = grams[at] ?? 0;
    if (((gramBits[gram >>> 5] ?? 0) & (1 << (gram & 31))) !== 0) sum += gramIdf2[gram] ?? 0;
  }
  return sum;
}
