import { contentHash } from "../canonical/contentHash.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { codesOfProduct } from "./identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "./identify/productCode.ts";
import { addEntry, endIndex, type IndexBuilder, startIndex } from "./index/buildIndex.ts";
import type { MatchIndex } from "./index/matchIndex.ts";
import type { MatcherOptions } from "./matcherOptions.ts";
import { createBuffers, type MatcherState } from "./matcherState.ts";
import { namesOf, textOfProduct } from "./productText.ts";
import { algorithmOf, readSettings } from "./readSettings.ts";
import { type RecordStore, storeRecords } from "./recordStore.ts";

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

function listVersion(index: MatchIndex, records: RecordStore): string {
  const lines: string[] = [];
  for (let place = 0; place < records.size; place++) {
    const { id, status, source } = records.at(place);
    lines.push(`${id}\t${status}\t${source.contentHash ?? source.updatedOn ?? ""}`);
  }
  return contentHash({
    lines,
    entries: index.entries,
    head: index.head.length,
    body: index.body.length,
  });
}
