import { contentHash } from "../canonical/contentHash.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { hashText } from "./analyse/hash.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "./identify/productCode.ts";
import { addEntry, endIndex, startIndex } from "./index/buildIndex.ts";
import type { IndexBuilder } from "./index/indexBuilder.ts";
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
  return endState(store, builder, options);
}

/** Puts a state together once every record is added. @internal */
export function endState(
  records: RecordStore,
  builder: IndexBuilder,
  options: MatcherOptions,
): MatcherState {
  const index = endIndex(builder);
  const version = listVersion(index, records.size, builder.digest);
  return assembleState(records, index, options, version);
}

/** Adds every product of a record under every name. @internal */
export function addRecord(builder: IndexBuilder, record: HazardRecord, place: number): void {
  addToDigest(builder.digest, record);
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
    ...createBuffers(index, screeningBounds),
  };
}

function addToDigest(digest: Int32Array, { id, status, source }: HazardRecord): void {
  const hash = hashText(`${id}\t${status}\t${source.contentHash ?? source.updatedOn ?? ""}`);
  const first = Math.imul((digest[0] ?? 0) ^ (hash >>> 0), 0x01000193);
  digest[0] = first;
  const high = Math.floor(hash / 0x100000000);
  digest[1] = Math.imul((digest[1] ?? 0) ^ high, 0x85ebca6b) ^ (first >>> 9);
}

// Everything a screening can depend on goes in: ids, states, words, codes and prices.
function listVersion(index: MatchIndex, size: number, digest: Int32Array): string {
  const arrays = [index.rows.words, index.forward, index.identifierKeys].map((array) =>
    checksum(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), 0),
  );
  return contentHash({ size, digest: [...digest], arrays });
}
