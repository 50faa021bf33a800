import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Matcher } from "./contract/matcher.ts";
import type { BuildOptions } from "./contract/matcherOptions.ts";
import { startIndex } from "./index/buildIndex.ts";
import { storeRecords } from "./index/recordStore.ts";
import { dictionaryOf, noLexicons } from "./lexicon/dictionary.ts";
import { addRecord, endState } from "./screen/indexRecords.ts";
import { toMatcher } from "./toMatcher.ts";

// Some ten milliseconds of work between two breaths.
const CHUNK = 1024;

/**
 * Makes a matcher without holding up the program: between portions of records it lets others run, tells how far it is
 * and can be stopped.
 *
 * @param records - Hazard records; their order does not matter, and each has an id of its own.
 * @param options - What {@link createMatcher} takes, a signal and a listener.
 * @returns The matcher, the same as {@link createMatcher} makes.
 * @throws The reason of the signal when it is aborted; a {@link errors!SafepactError} with code `DUPLICATE_ID` when two records have
 * one id.
 *
 * @example
 * ```ts
 * import { buildMatcher } from "safepact/match";
 *
 * const stop = new AbortController();
 * const matcher = await buildMatcher([], { signal: stop.signal });
 * matcher.size; // => 0
 * ```
 */
export async function buildMatcher(
  records: readonly HazardRecord[],
  options: BuildOptions = {},
): Promise<Matcher> {
  const { signal, onProgress, ...rest } = options;
  signal?.throwIfAborted();
  const store = storeRecords(records);
  const builder = startIndex(store.size);
  const dictionary = dictionaryOf(rest.lexicons ?? noLexicons);
  for (let place = 0; place < store.size; place++) {
    if (place > 0 && place % CHUNK === 0) {
      onProgress?.({ done: place, total: store.size });
      await breathe();
      signal?.throwIfAborted();
    }
    addRecord(builder, store.at(place), place, dictionary);
  }
  const state = endState(store, builder, rest);
  onProgress?.({ done: store.size, total: store.size });
  return toMatcher(state);
}

// A timer lets events and painting in, which a resolved promise does not.
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
