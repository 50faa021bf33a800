import { contentHash } from "../canonical/contentHash.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { hashText } from "./analyse/hash.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "./identify/productCode.ts";
import { addEntry, endIndex, type IndexBuilder, startIndex } from "./index/buildIndex.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import { fingerprintsOf } from "./listingFacts.ts";
import type { MatcherOptions } from "./matcherOptions.ts";
import { createBuffers, type MatcherState } from "./matcherState.ts";
import { namesOf, textOfProduct } from "./productText.ts";
import { algorithmOf, readSettings } from "./readSettings.ts";
import { type RecordStore, storeRecords } from "./recordStore.ts";
import { checksum } from "./snapshot/checksum.ts";

// Measured: more of either finds no more on any labelled set.
const screeningBounds = { budget: 4096, keep: 64, thorough: true };

/** Indexes records in one go. @internal */
export function indexRecords(
  records: readonly HazardRecord[],
  options: MatcherOptions,
): MatcherState {
  const store = storeRecords(records);
  const builder = startIndex(store.size);
  for (let place = 0; place < store.size; place++) addRecord(builder, store.at(place), place);
  return assembleState(store, endIndex(builder), options);
}

/** Adds every product of a record under every name. @internal */
export function addRecord(builder: IndexBuilder, record: HazardRecord, place: number): void {
  for (const { product, name } of namesOf(record)) {
    const item = record.products[product];
    if (item === undefined) continue;
    const codes = codesOfProduct(record, item);
    addEntry(builder, {
      record: place,
      product,
      text: textOfProduct(item, name),
      keys: codes.map(codeNumber),
      firmGtin: codes.some(isFirmGtin),
      fingerprints: fingerprintsOf(item.images),
    });
  }
}

/** Puts a state together from its parts. @internal */
export function assembleState(
  records: RecordStore,
  index: MatchIndex,
  options: MatcherOptions,
): MatcherState {
  const settings = readSettings(options);
  return {
    records,
    index,
    options,
    ...settings,
    list: {
      version: listVersion(index, records),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      size: records.size,
    },
    algorithm: algorithmOf(settings),
    ...createBuffers(index, screeningBounds),
  };
}

// Everything a screening can depend on goes in: ids, states, words, codes and prices.
function listVersion(index: MatchIndex, records: RecordStore): string {
  let first = 0;
  let second = 0;
  for (let place = 0; place < records.size; place++) {
    const { id, status, source } = records.at(place);
    const hash = hashText(`${id}\t${status}\t${source.contentHash ?? source.updatedOn ?? ""}`);
    first = Math.imul(first ^ (hash >>> 0), 0x01000193);
    second = Math.imul(second ^ Math.floor(hash / 0x100000000), 0x85ebca6b) ^ (first >>> 9);
  }
  const { head, body, grams, price, identifierKeys } = index;
  const arrays = [head, body, grams, price, identifierKeys].map((array) =>
    checksum(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), 0),
  );
  return contentHash({ size: records.size, first, second, arrays });
}
