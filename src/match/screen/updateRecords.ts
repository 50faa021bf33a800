import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import { checkMatcherOptions } from "../contract/checkOptions.ts";
import type { RecordChanges, UpdateOptions } from "../contract/matcher.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import { startIndex } from "../index/buildIndex.ts";
import {
  type ChangingLexis,
  countEntry,
  countLead,
  endChange,
  startChange,
} from "../index/changeLexis.ts";
import { ROW, ROW_RECORD } from "../index/entryRow.ts";
import { takeParts } from "../index/finishIndex.ts";
import { reserveUint32, takeUint32 } from "../index/growable.ts";
import type { IndexBuilder } from "../index/indexBuilder.ts";
import { lexisOf } from "../index/indexParts.ts";
import { invertInto } from "../index/invert.ts";
import { invertSmall } from "../index/invertSmall.ts";
import type { Lexis, Segment } from "../index/matchIndex.ts";
import { mergeSegments, type SegmentPart } from "../index/mergeSegments.ts";
import { digestWith } from "../index/recordDigest.ts";
import { storeRecords } from "../index/recordStore.ts";
import { findToken, viewVocabulary } from "../index/vocabulary.ts";
import type { WordRoom } from "../index/wordRoom.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { scanProduct } from "../normalise/scanProduct.ts";
import { shareSounds } from "../retrieve/soundAliases.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { addRecord, assembleState, type IndexedList, indexRecords } from "./indexRecords.ts";

// Segments of about one size are merged when there are so many: each costs a search a little, and merging costs a copy.
const MOST_OF_A_SIZE = 4;
const SIZE_STEP = 4;
const SMALLEST = 256;
// What is gone still takes room, and time in every search.
const MOST_GONE = 1 / 4;

/**
 * A state over a changed list. What changed is indexed as a segment of its own; the others are shared with the state before, which goes on
 * answering as it did. It screens as one built anew would, to the last bit.
 *
 * @internal
 */
export function updateRecords(
  state: MatcherState,
  changes: RecordChanges,
  settings: UpdateOptions = {},
): MatcherState {
  // What a diff gives is taken as it is, and says more than what changed.
  const known: RecordChanges & { readonly summary?: unknown } = changes;
  checkGiven(
    { changes: known, options: settings },
    {
      changes: [
        "only",
        { added: "list?", changed: "list?", retracted: "list?", removed: "list?", summary: "any?" },
      ],
      options: { asOf: "any?" },
    },
  );
  const { asOf } = settings;
  const options = asOf === undefined ? state.options : { ...state.options, asOf };
  const { added = [], changed = [], retracted = [], removed = [] } = changes;
  checkGiven(
    { added, changed, retracted, removed },
    {
      added: [hazardRecordShape],
      changed: [["or", hazardRecordShape, { record: hazardRecordShape }]],
      retracted: [hazardRecordShape],
      removed: ["text"],
    },
  );
  if (added.length + changed.length + retracted.length + removed.length === 0) {
    checkMatcherOptions(options);
    return { ...state, options, list: { ...state.list, ...(asOf !== undefined && { asOf }) } };
  }
  const gone = new Set(removed);
  const written = [
    ...changed.map((change) => ("record" in change ? change.record : change)),
    ...retracted.map((record): HazardRecord => ({ ...record, status: "retracted" })),
    ...added,
  ].filter(({ id }) => !gone.has(id));
  return applyChanges(state, written, new Set([...gone, ...written.map(({ id }) => id)]), options);
}

function applyChanges(
  state: MatcherState,
  written: readonly HazardRecord[],
  replaced: ReadonlySet<string>,
  options: MatcherOptions,
): MatcherState {
  const store = storeRecords(written);
  const before = lexisOf(state.parts);
  const places = [...replaced].map((id) => state.records.placeOf(id)).filter((place) => place >= 0);
  const { semantics } = state;
  if (places.length === state.records.size) return { ...indexRecords(written, options), semantics };
  const builder = startIndex(store.size, state.dictionary, before);
  for (let place = 0; place < store.size; place++) {
    addRecord(builder, { record: store.at(place), place }, state.dictionary);
  }
  const vocabulary = viewVocabulary(builder.vocabulary);
  const room = roomOf(builder, before);
  const changing = startChange(before, vocabulary);
  const leads = takeUint32(builder.leads);
  for (const token of leads) countLead(changing, token, 1);
  const words = takeParts(builder);
  for (let entry = 0; entry < words.entries; entry++) countEntry(changing, words, entry, 1);
  const kept = withoutPlaces(state, places, changing, builder);
  let { digest } = state;
  for (const place of places) digest = digestWith(digest, state.records.at(place), -1);
  for (const record of written) digest = digestWith(digest, record, 1);
  const lexis = endChange(changing, room);
  shareSounds(vocabulary, before.vocabulary);
  const parts =
    store.size === 0
      ? kept
      : [
          ...kept,
          { segment: { ...words, ...invertSmall(words) }, records: { store, gone: undefined } },
        ];
  return {
    ...assembleState(mergeMany({ parts, lexis, digest }), options, state),
    semantics,
  };
}

// The words of this list are in it now; where they end, the next update goes on.
function roomOf({ chars, charFrom, vocabulary }: IndexBuilder, before: Lexis): WordRoom {
  reserveUint32(charFrom, 1);
  charFrom.store[charFrom.size] = chars.size;
  const { slots, kinds, size: tokens } = vocabulary;
  const { room } = before;
  if (room === undefined || room.chars !== chars) return { tokens, chars, charFrom, slots, kinds };
  return Object.assign(room, { tokens, slots, kinds });
}

/** The segments of a state, without records at some places. */
function withoutPlaces(
  state: MatcherState,
  places: readonly number[],
  changing: ChangingLexis,
  builder: IndexBuilder,
): SegmentPart[] {
  return state.parts.list.map(({ index, firstRecord }, at): SegmentPart => {
    const records = state.records.parts[at];
    if (records === undefined) throw new RangeError("The index does not fit its records.");
    const { store } = records;
    const own = places.filter((place) => place >= firstRecord && place < firstRecord + store.size);
    if (own.length === 0) return { segment: index, records };
    const goneRecords = records.gone?.slice() ?? new Uint8Array(store.size);
    const goneEntries = index.gone?.slice() ?? new Uint8Array(index.entries);
    for (const place of own) {
      const record = place - firstRecord;
      goneRecords[record] = 1;
      for (let entry = firstEntryOf(index, record); recordOf(index, entry) === record; entry++) {
        goneEntries[entry] = 1;
        countEntry(changing, index, entry, -1);
      }
      countLeadsOut(changing, builder, store.at(record), state);
    }
    return {
      segment: { ...index, gone: goneEntries },
      records: { store, gone: goneRecords },
    };
  });
}

function recordOf({ entries, rows }: Segment, entry: number): number {
  return entry < entries ? (rows.words[entry * ROW + ROW_RECORD] ?? 0) : -1;
}

function firstEntryOf(segment: Segment, record: number): number {
  let low = 0;
  let high = segment.entries;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (recordOf(segment, middle) < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Which word leads a name is not kept by entry: names are read again.
function countLeadsOut(
  changing: ChangingLexis,
  { scanner }: IndexBuilder,
  record: HazardRecord,
  { dictionary }: MatcherState,
): void {
  for (const product of record.products) {
    for (const name of namesOf(product)) {
      const text = textOfProduct(product, name, dictionary);
      if (text.brand !== "") continue;
      scanProduct(scanner, text);
      if (scanner.count === 0 || scanner.kinds[0] !== 0) continue;
      const { first, second } = scanner;
      countLead(changing, findToken(changing.vocabulary, first[0] ?? 0, second[0] ?? 0), -1);
    }
  }
}

/** Merges segments where there are many of one size, or much is gone. */
function mergeMany(list: IndexedList): IndexedList {
  const { parts, lexis } = list;
  const all = parts.reduce((sum, { segment }) => sum + segment.entries, 0);
  if (all - lexis.totals.entries > MOST_GONE * all) return mergeAll(list);
  const last = parts.at(-1);
  if (last === undefined) return list;
  const size = sizeOf(last);
  let from = parts.length;
  while (from > 0 && sizeOf(parts[from - 1] ?? last) <= size) from--;
  if (parts.length - from < MOST_OF_A_SIZE) return list;
  if (from === 0) return mergeAll(list);
  const { words, store } = mergeSegments(parts.slice(from));
  const segment = { ...words, ...invertSmall(words) };
  return mergeMany({
    ...list,
    parts: [...parts.slice(0, from), { segment, records: { store, gone: undefined } }],
  });
}

function sizeOf({ segment }: SegmentPart): number {
  return Math.ceil(Math.log(Math.max(1, segment.entries / SMALLEST)) / Math.log(SIZE_STEP));
}

/** One segment of all, whose postings the vocabulary places. @internal */
export function mergeAll({ parts, lexis, digest }: IndexedList): IndexedList {
  const { words, store } = mergeSegments(parts);
  const placed: Lexis = { ...lexis, vocabulary: copyOf(lexis.vocabulary), live: undefined };
  const segment = {
    ...words,
    postings: invertInto(words, placed.vocabulary),
    directory: undefined,
  };
  return { parts: [{ segment, records: { store, gone: undefined } }], lexis: placed, digest };
}

// The places of postings are written into it.
function copyOf(vocabulary: Lexis["vocabulary"]): Lexis["vocabulary"] {
  const rows = vocabulary.rows.slice();
  return { ...vocabulary, rows, floats: new Float32Array(rows.buffer) };
}
