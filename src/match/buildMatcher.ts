import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { hazardRecordShape } from "../model/modelShapes.ts";
import type { Matcher } from "./contract/matcher.ts";
import type { BuildOptions } from "./contract/matcherOptions.ts";
import type { Semantics } from "./contract/semantics.ts";
import { startIndex } from "./index/buildIndex.ts";
import { digestWith, emptyDigest } from "./index/recordDigest.ts";
import { type RecordStore, storeRecords } from "./index/recordStore.ts";
import { dictionaryOf, noLexicons } from "./lexicon/dictionary.ts";
import { matcherOptionsShape } from "./matchShapes.ts";
import { meaningOfProduct } from "./normalise/meaningText.ts";
import { namesOf } from "./normalise/productText.ts";
import { embedTexts } from "./retrieve/embedTexts.ts";
import { addRecord, type EntryVectors, endState } from "./screen/indexRecords.ts";
import { toMatcher } from "./toMatcher.ts";

// Some ten milliseconds of work between two breaths.
const CHUNK = 1024;
// As many records as an embedding is asked about at once.
const EMBEDDED = 64;

/**
 * Makes a matcher without holding up the program: between portions of records it lets others run, tells how far it is
 * and can be stopped.
 *
 * @param records - Hazard records; their order does not matter, and each has an id of its own.
 * @param options - What {@link createMatcher} takes, a signal and a listener.
 * @returns The matcher, the same as {@link createMatcher} makes.
 * @throws The reason of the signal when it is aborted; a {@link errors!SafepactError} with code `DUPLICATE_ID` when two records have
 * one id, and `SEMANTICS_FAILED` when the embedding throws or gives what are no vectors.
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
  checkGiven(
    { records, options },
    {
      records: [hazardRecordShape],
      options: {
        ...matcherOptionsShape,
        semantics: "function?",
        signal: "object?",
        onProgress: "function?",
      },
    },
  );
  const { signal, onProgress, semantics, ...rest } = options;
  signal?.throwIfAborted();
  const store = storeRecords(records);
  const dictionary = dictionaryOf(rest.lexicons ?? noLexicons);
  const builder = startIndex(store.size, dictionary);
  let vectors: readonly EntryVectors[] = [];
  let digest = emptyDigest;
  for (let place = 0; place < store.size; place++) {
    if (semantics !== undefined && place % EMBEDDED === 0) {
      vectors = await embedRecords(semantics, store, {
        place,
        dimensions: vectors[0]?.[0]?.length,
      });
      signal?.throwIfAborted();
    }
    if (place > 0 && place % CHUNK === 0) {
      onProgress?.({ done: place, total: store.size });
      await breathe();
      signal?.throwIfAborted();
    }
    const each = vectors[place % EMBEDDED];
    const record = store.at(place);
    addRecord(builder, { record, place, vectors: each }, dictionary);
    digest = digestWith(digest, record, 1);
  }
  const state = { ...endState(store, builder, digest, rest), semantics };
  onProgress?.({ done: store.size, total: store.size });
  return toMatcher(state);
}

// Half a list with vectors would be worse than none: it would find by meaning what happened to be embedded.
async function embedRecords(
  semantics: Semantics,
  store: RecordStore,
  { place, dimensions }: { readonly place: number; readonly dimensions: number | undefined },
): Promise<EntryVectors[]> {
  const count = Math.min(EMBEDDED, store.size - place);
  const texts = Array.from({ length: count }, (_, at) =>
    store
      .at(place + at)
      .products.flatMap((product) =>
        namesOf(product).map((name) => meaningOfProduct(product, name)),
      ),
  );
  const embedded = await embedTexts(semantics, texts.flat(), dimensions);
  const vectors = embedded.map((each) => {
    if (each instanceof SafepactError) throw each;
    return each;
  });
  let from = 0;
  return texts.map(({ length }) => {
    from += length;
    return vectors.slice(from - length, from);
  });
}

// A timer lets events and painting in, which a resolved promise does not.
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
