import {
  bodiesOf,
  headsOf,
  ROW,
  ROW_BRAND,
  ROW_COUNTS,
  ROW_FROM,
  ROW_RECORD,
  ROW_STANDING,
  ROW_TERRITORY,
  rowsOn,
} from "./entryRow.ts";
import { joinVectors } from "./joinVectors.ts";
import type { Segment } from "./matchIndex.ts";
import type { RecordPart } from "./recordList.ts";
import { isIdBefore, type RecordOrigin, type RecordStore } from "./recordStore.ts";
import { movedLine } from "./standing.ts";

/** A segment with its records. @internal */
export interface SegmentPart {
  readonly segment: Segment;
  readonly records: RecordPart;
}

/** Entries of several segments as those of one, before their postings are known. @internal */
export interface Merged {
  readonly words: Omit<Segment, "postings" | "directory">;
  readonly store: RecordStore;
}

/** Puts segments together by copying what they hold: what is gone is left out, and the order is that of records indexed in one go. @internal */
export function mergeSegments(parts: readonly SegmentPart[]): Merged {
  const order = orderRecords(parts);
  let entries = 0;
  let words = 0;
  const spans = parts.map(({ segment, records }) => spansOf(segment, records.store.size));
  for (const { part, place } of order) {
    const span = spans[part];
    const { segment } = parts[part] ?? {};
    if (span === undefined || segment === undefined) continue;
    for (let entry = span[place] ?? 0; entry < (span[place + 1] ?? 0); entry++) {
      entries++;
      words += sizeOf(segment, entry);
    }
  }
  const rows = new Uint32Array(entries * ROW);
  const forward = new Uint32Array(words);
  const movers = parts.map(({ segment }) => moverOf(segment));
  const texts: Texts = { brands: new Map(), lines: new Map(), territories: new Map() };
  const moved = parts.map(({ segment }) => new Int32Array(segment.entries).fill(-1));
  let entry = 0;
  let at = 0;
  for (const [record, { part, place }] of order.entries()) {
    const { segment } = parts[part] ?? {};
    const span = spans[part];
    if (segment === undefined || span === undefined) continue;
    for (let old = span[place] ?? 0; old < (span[place + 1] ?? 0); old++) {
      const row = entry * ROW;
      const oldRow = old * ROW;
      for (let each = 0; each < ROW; each++)
        rows[row + each] = segment.rows.words[oldRow + each] ?? 0;
      const from = segment.rows.words[oldRow + ROW_FROM] ?? 0;
      const size = sizeOf(segment, old);
      for (let each = 0; each < size; each++)
        forward[at + each] = segment.forward[from + each] ?? 0;
      rows[row + ROW_FROM] = at;
      rows[row + ROW_RECORD] = record;
      movers[part]?.(rows, row, texts);
      const places = moved[part];
      if (places !== undefined) places[old] = entry;
      at += size;
      entry++;
    }
  }
  return {
    words: {
      entries,
      rows: rowsOn(rows),
      forward,
      brands: [...texts.brands.keys()],
      lines: [...texts.lines.keys()],
      territories: [...texts.territories.values()].map(({ names }) => names),
      ...mergeKeys(parts, moved),
      ...mergeImages(parts, moved),
      ...mergeVectors(parts, moved),
      gone: undefined,
    },
    store: mergeStores(parts, order),
  };
}

interface Place {
  readonly part: number;
  readonly place: number;
}

// Each is in order already.
function orderRecords(parts: readonly SegmentPart[]): Place[] {
  const next = parts.map(() => 0);
  const ids: (string | undefined)[] = parts.map((_, part) => advance(part));
  function advance(part: number): string | undefined {
    const { store, gone } = parts[part]?.records ?? {};
    if (store === undefined) return undefined;
    let place = next[part] ?? 0;
    while (place < store.size && gone?.[place] === 1) place++;
    next[part] = place;
    return place < store.size ? store.idAt(place) : undefined;
  }
  const order: Place[] = [];
  for (;;) {
    let best = -1;
    let bestId = "";
    for (const [part, id] of ids.entries()) {
      if (id === undefined || (best >= 0 && !isIdBefore(id, bestId))) continue;
      best = part;
      bestId = id;
    }
    if (best < 0) return order;
    const place = next[best] ?? 0;
    order.push({ part: best, place });
    next[best] = place + 1;
    ids[best] = advance(best);
  }
}

// First entry of each record, and one end.
function spansOf({ entries, rows }: Segment, records: number): Uint32Array {
  const spans = new Uint32Array(records + 1).fill(entries);
  for (let entry = entries - 1; entry >= 0; entry--) {
    spans[rows.words[entry * ROW + ROW_RECORD] ?? 0] = entry;
  }
  for (let record = records - 1; record >= 0; record--) {
    spans[record] = Math.min(spans[record] ?? 0, spans[record + 1] ?? 0);
  }
  return spans;
}

function sizeOf({ rows }: Segment, entry: number): number {
  const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
  return headsOf(counts) + bodiesOf(counts);
}

interface Texts {
  readonly brands: Map<string, number>;
  readonly lines: Map<string, number>;
  readonly territories: Map<string, { readonly place: number; readonly names: readonly string[] }>;
}

// Texts of rows get new places, each looked up once a segment.
function moverOf(segment: Segment): (rows: Uint32Array, row: number, texts: Texts) => void {
  const brands = new Map<number, number>();
  const lines = new Map<number, number>();
  const territories = new Map<number, number>();
  const place = (known: Map<number, number>, old: number, find: () => number): number => {
    let moved = known.get(old);
    if (moved === undefined) {
      moved = find();
      known.set(old, moved);
    }
    return moved;
  };
  return (rows, row, texts) => {
    const brand = rows[row + ROW_BRAND] ?? 0;
    rows[row + ROW_BRAND] = place(brands, brand, () =>
      placeOf(texts.brands, segment.brands[brand]),
    );
    rows[row + ROW_STANDING] = movedLine(rows[row + ROW_STANDING] ?? 0, (line) =>
      place(lines, line, () => placeOf(texts.lines, segment.lines[line])),
    );
    const territory = rows[row + ROW_TERRITORY] ?? 0;
    rows[row + ROW_TERRITORY] = place(territories, territory, () => {
      const names = segment.territories[territory] ?? [];
      const key = names.join("\n");
      const known = texts.territories.get(key) ?? { place: texts.territories.size, names };
      texts.territories.set(key, known);
      return known.place;
    });
  };
}

function placeOf(texts: Map<string, number>, text = ""): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function mergeKeys(
  parts: readonly SegmentPart[],
  moved: readonly Int32Array[],
): Pick<Segment, "identifierKeys" | "identifierEntries"> {
  const keys: { readonly key: number; readonly entry: number }[] = [];
  for (const [part, { segment }] of parts.entries()) {
    for (const [at, key] of segment.identifierKeys.entries()) {
      const entry = moved[part]?.[segment.identifierEntries[at] ?? 0] ?? -1;
      if (entry >= 0) keys.push({ key, entry });
    }
  }
  keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    identifierKeys: Float64Array.from(keys, ({ key }) => key),
    identifierEntries: Uint32Array.from(keys, ({ entry }) => entry),
  };
}

function mergeImages(
  parts: readonly SegmentPart[],
  moved: readonly Int32Array[],
): Pick<Segment, "imageHigh" | "imageLow" | "imageEntries"> {
  const images: { readonly high: number; readonly low: number; readonly entry: number }[] = [];
  for (const [part, { segment }] of parts.entries()) {
    for (const [at, old] of segment.imageEntries.entries()) {
      const entry = moved[part]?.[old] ?? -1;
      const [high = 0, low = 0] = [segment.imageHigh[at], segment.imageLow[at]];
      if (entry >= 0) images.push({ high, low, entry });
    }
  }
  images.sort((a, b) => a.entry - b.entry);
  return {
    imageHigh: Uint32Array.from(images, ({ high }) => high),
    imageLow: Uint32Array.from(images, ({ low }) => low),
    imageEntries: Uint32Array.from(images, ({ entry }) => entry),
  };
}

function mergeVectors(
  parts: readonly SegmentPart[],
  moved: readonly Int32Array[],
): Pick<Segment, "vectors" | "vectorEntries"> {
  const vectors: { readonly vector: Float32Array; readonly entry: number }[] = [];
  for (const [part, { segment }] of parts.entries()) {
    const size = segment.vectors.length / Math.max(1, segment.vectorEntries.length);
    for (const [row, old] of segment.vectorEntries.entries()) {
      const entry = moved[part]?.[old] ?? -1;
      if (entry < 0) continue;
      vectors.push({ vector: segment.vectors.subarray(row * size, (row + 1) * size), entry });
    }
  }
  vectors.sort((a, b) => a.entry - b.entry);
  return {
    vectors: joinVectors(vectors),
    vectorEntries: Uint32Array.from(vectors, ({ entry }) => entry),
  };
}

// Every record by the store that keeps it, so that merging again and again adds no steps.
function mergeStores(parts: readonly SegmentPart[], order: readonly Place[]): RecordStore {
  const origins = order.map(({ part, place }): RecordOrigin => {
    const store = parts[part]?.records.store;
    if (store === undefined) throw new RangeError(`No record at ${place}.`);
    return store.origin?.(place) ?? { store, place };
  });
  const origin = (place: number): RecordOrigin => {
    const found = origins[place];
    if (found === undefined) throw new RangeError(`No record at ${place}.`);
    return found;
  };
  return {
    size: order.length,
    at: (record) => {
      const { store, place } = origin(record);
      return store.at(place);
    },
    idAt: (record) => {
      const { store, place } = origin(record);
      return store.idAt(place);
    },
    origin,
  };
}
