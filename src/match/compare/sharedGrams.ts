import { gramNumber } from "../analyse/grams.ts";
import type { Lexis } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";

const MEMO_MASK = 1023;

/**
 * Sum of squared idf over the 3-grams of a word of the index that the query has too. Candidates share words that the query
 * lacks, so the answers are kept for the query of the moment.
 *
 * @internal
 */
export function sharedGrams(query: Query, index: Lexis, token: number): number {
  const { gramTokens, gramSums } = query;
  const slot = token & MEMO_MASK;
  if (gramTokens[slot] === token) return gramSums[slot] ?? 0;
  const { gramBits } = query;
  const { chars, charFrom, gramIdf2 } = index;
  const to = charFrom[token + 1] ?? 0;
  let sum = 0;
  let left = 0;
  let middle = chars[charFrom[token] ?? 0] ?? 0;
  for (let at = (charFrom[token] ?? 0) + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    if (((gramBits[gram >>> 5] ?? 0) & (1 << (gram & 31))) !== 0) sum += gramIdf2[gram] ?? 0;
    left = middle;
    middle = right;
  }
  gramTokens[slot] = token;
  gramSums[slot] = sum;
  return sum;
}
