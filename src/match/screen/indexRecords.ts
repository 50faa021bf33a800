import { contentHash } from "../../canonical/contentHash.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import { codesOfProduct } from "../identify/codesOfProduct.ts";
import { codeNumber, isFirmGtin } from "../identify/productCode.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import { ROW, ROW_RECORD } from "../index/entryRow.ts";
import type { IndexBuilder } from "../index/indexBuilder.ts";
import { type IndexPart, type IndexParts, partOf, toPart } from "../index/indexParts.ts";
import type { Lexis } from "../index/matchIndex.ts";
import type { SegmentPart } from "../index/mergeSegments.ts";
import { digestWith, emptyDigest, type ListDigest } from "../index/recordDigest.ts";
import { type RecordList, toRecordList } from "../index/recordList.ts";
import { isIdBefore, type RecordStore, storeRecords } from "../index/recordStore.ts";
import { standingOf } from "../index/standing.ts";
import { toIndex } from "../index/toIndex.ts";
import { type Dictionary, dictionaryOf, noLexicons } from "../lexicon/dictionary.ts";
import { fingerprintsOf } from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { createBuffers, type MatcherState } from "../score/matcherState.ts";
import { algorithmOf, readSettings } from "../score/readSettings.ts";

// Few enough to stay near at hand, and enough to wait for at once.
const AHEAD = 32;
// What is read has to go somewhere, or else the engine need not read it.
const touched = new Float64Array(1);
// Measured: more of either finds no more on any labelled set.
const screeningBounds = { budget: 5000, keep: 32 };

/** Indexes records in one go. @internal */
export function indexRecords(
  records: readonly HazardRecord[],
  options: MatcherOptions,
): MatcherState {
  const store = storeRecords(records);
  const dictionary = dictionaryOf(options.lexicons ?? noLexicons);
  const builder = startIndex(store.size, dictionary);
  let digest = emptyDigest;
  for (let place = 0; place < store.size; place++) {
    if (place % AHEAD === 0) touchRecords(store, place, Math.min(place + AHEAD, store.size));
    const record = store.at(place);
    addRecord(builder, { record, place }, dictionary);
    // While it is near at hand: reading records takes a third of a build.
    digest = digestWith(digest, record, 1);
  }
  return endState(store, builder, digest, options);
}

// Records lie anywhere in memory; to reach one takes several steps, each of which waits for the one before, but not for those of others.
function touchRecords({ at }: RecordStore, from: number, to: number): void {
  let read = 0;
  for (let place = from; place < to; place++) {
    const { products, id, territory, offers } = at(place);
    read += id.charCodeAt(0) + territory.length + offers.length;
    const [first] = products;
    if (first === undefined) continue;
    const { name, models, categories, identifiers, images, scope } = first;
    read += name.charCodeAt(0) + models.length + categories.length;
    read += identifiers.length + images.length + scope.units.length;
  }
  touched[0] = read;
}

/** Puts a state together once every record is added. @internal */
export function endState(
  store: RecordStore,
  builder: IndexBuilder,
  digest: ListDigest,
  options: MatcherOptions,
): MatcherState {
  const index = endIndex(builder);
  const parts = [{ segment: index, records: { store, gone: undefined } }];
  return assembleState({ parts, lexis: index, digest }, options);
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

/** A list as it is indexed. @internal */
export interface IndexedList {
  /** At least one. */
  readonly parts: readonly SegmentPart[];
  readonly lexis: Lexis;
  readonly digest: ListDigest;
}

/** Puts a state together from its parts; buffers of one before are used again: they serve one screening at a time. @internal */
export function assembleState(
  { parts: segments, lexis, digest }: IndexedList,
  options: MatcherOptions,
  before?: MatcherState,
): MatcherState {
  const settings = readSettings(options);
  const records = toRecordList(segments.map(({ records: part }) => part));
  const parts = toParts(segments, lexis, records);
  const { size } = records;
  return {
    records,
    parts,
    digest,
    options,
    ...settings,
    list: {
      version: contentHash({ size, digest }),
      ...(options.asOf !== undefined && { asOf: options.asOf }),
      size,
    },
    algorithm: algorithmOf(settings),
    ...createBuffers(parts, settings, screeningBounds, before),
  };
}

function toParts(segments: readonly SegmentPart[], lexis: Lexis, records: RecordList): IndexParts {
  const list: IndexPart[] = [];
  let firstEntry = 0;
  let firstRecord = 0;
  let firstBrand = 0;
  for (const { segment, records: part } of segments) {
    const index = toIndex(segment, lexis);
    list.push(toPart(index, part.store.idAt, { firstEntry, firstRecord, firstBrand }));
    firstEntry += segment.entries;
    firstRecord += part.store.size;
    firstBrand += segment.brands.length;
  }
  const parts: IndexParts = {
    list,
    entries: firstEntry,
    isBefore: (one, other) => isIdBefore(idOf(one), idOf(other)),
  };
  const idOf = (entry: number): string => {
    const { index, firstEntry: first, firstRecord: before } = partOf(parts, entry);
    return records.idAt(before + (index.rows.words[(entry - first) * ROW + ROW_RECORD] ?? 0));
  };
  return parts;
}
