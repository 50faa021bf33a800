import { addConcepts } from "./conceptSet.ts";
import { pairKey } from "./pairKey.ts";
import { MAX_KEYS, type Scanner } from "./scanner.ts";

/** Adds the key of a token and the word before it, 0 for none; gives what is before the next. @internal */
export function addPairKey(
  scanner: Scanner,
  token: number,
  previous: number,
  whole: boolean,
): number {
  const current = scanner.first[token] ?? 0;
  if (previous === 0) return current;
  const key = pairKey(previous, current);
  addConcepts(scanner.concepts, key, whole);
  if (whole && scanner.pairCount < MAX_KEYS) scanner.pairs[scanner.pairCount++] = key;
  return current;
}
