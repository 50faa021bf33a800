import { addConcepts } from "./conceptSet.ts";
import { pairKey } from "./pairKey.ts";
import type { Scanner } from "./scanner.ts";

/** Adds the concepts of a token and the word before it, 0 for none; gives what is before the next. @internal */
export function addPairConcepts(
  scanner: Scanner,
  token: number,
  previous: number,
  whole: boolean,
): number {
  const current = scanner.first[token] ?? 0;
  if (previous !== 0) addConcepts(scanner.concepts, pairKey(previous, current), whole);
  return current;
}
