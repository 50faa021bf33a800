import { contentHash } from "../../canonical/contentHash.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import { codesOfProduct } from "../identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "../identify/productCode.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import { checksum } from "../index/checksum.ts";
import type { IndexBuilder } from "../index/indexBuilder.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { type OrderedRecords, type RecordStore, storeRecords } from "../index/recordStore.ts";
import { standingOf } from "../index/standing.ts";
import { type Dictionary, dictionaryOf, noLexicons } from "../lexicon/dictionary.ts";
import { fingerprintsOf } from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { createBuffers, type MatcherState } from "../score/matcherState.ts";
import { algorithmOf, readSettings } from "../score/readSettings.ts";

// Measured: more of either finds no more on any labelled set.
const screeningBounds = { budget: 5000, keep: 32 };

/** Indexes records in one go. @internal */
export function indexRecords(
  records: readonly HazardRecord[],
  options: MatcherOptions,
  vectorsOf?: (record: HazardRecord) => EntryVectors | undefined,
): MatcherState {
  const store = storeRecords(records);
  const builder = startIndex(store.size);
  const dictionary = dictionaryOf(options.lexicons ?? noLexicons);
  for (let place = 0; place < store.size; place++) {
    const record = store.at(place);
    addRecord(builder, { record, place, vectors: vectorsOf?.(record) }, dictionary);
  }
  return endState(store, builder, options);
}

/** Puts a state together once every record is added. @internal */
export function endState(
  records: OrderedRecords,
  builder: IndexBuilder,
  options: MatcherOptions,
): MatcherState {
  const index = endIndex(builder);
  const version = listVersion(index, records);
  return assembleState(records, index, options, version);
}

/** Vectors of a record's products under each name, in their order; of some there may be none. @internal */
export type EntryVectors = readonly (Float32Array | undefined)[];

/** A record to be indexed. @internal */
export interface PlacedRecord {
  readonly record: HazardRecord;
  /** Its place in the list. */
  readonly place: number;
  /** Its meanings. */
  readonly vectors?: EntryVectors | undefined;
}

/** Adds every product of a record under every name. @internal */
export function addRecord(
  builder: IndexBuilder,
  { record, place, vectors }: PlacedRecord,
  dictionary: Dictionary,
): void {
  let at = 0;
  for (const [product, item] of record.products.entries()) {
    const codes = codesOfProduct(record, item);
    const keys = codes.map(codeNumber);
    const firmGtin = codes.some(isFirmGtin);
    const fingerprints = fingerprintsOf(item.images);
    const standing = standingOf(record, item);
    for (const name of namesOf(item)) {
      const text = textOfProduct(item, name, dictionary);
      const vector = vectors?.[at++];
      addEntry(builder, {
        record: place,
        product,
        text,
        keys,
        firmGtin,
        fingerprints,
        standing,
        vector,
      });
    }
  }
}

/** Puts a state together from its parts. @internal */
export function assembleState(
  records: RecordStore,
  index: MatchIndex,
  options: MatcherOptions,
  version: string,
): MatcherState {
  const settings = readSettings(options);
  return {
    records,
    index,
    options,
    ...settings,
    list: {
      version,
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      size: records.size,
    },
    algorithm: algorithmOf(settings),
    ...createBuffers(index, settings.weights, screeningBounds),
  };
}

// Everything a screening can depend on goes in: ids, states, words, codes and prices.
function listVersion(index: MatchIndex, { size, digest }: OrderedRecords): string {
  const arrays = [index.rows.words, index.forward, index.identifierKeys, index.vectors].map(
    (array) => checksum(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), 0),
  );
  return contentHash({ size, digest, arrays });
}
