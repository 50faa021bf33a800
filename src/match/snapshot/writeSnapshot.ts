import type { HazardRecord } from "../../model/hazardRecord.ts";
import { checksum } from "../index/checksum.ts";
import { lexisOf } from "../index/indexParts.ts";
import type { Lexis, Segment } from "../index/matchIndex.ts";
import { gramsOfToken } from "../index/norms.ts";
import type { RecordStore } from "../index/recordStore.ts";
import { idfOfToken } from "../index/vocabulary.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { mergeAll } from "../screen/updateRecords.ts";
import {
  ALIGNMENT,
  indexArrays,
  kindOfArray,
  LAYOUT_VERSION,
  MAGIC,
  PREAMBLE,
  type Section,
  type SectionArray,
} from "./layout.ts";
import type { StoredTexts } from "./storedRecords.ts";

/** Writes an index with its records and options into one array of bytes. @internal */
export function writeSnapshot(state: MatcherState): Uint8Array {
  const { list, lexis, store } = asOneSegment(state);
  const arrays = { ...indexArrays(list, lexis), ...recordArrays(store) };
  const sections: Section[] = [];
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push({ name, kind: kindOfArray(array), at: size, length: array.length });
    size += aligned(array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(headerOf(state, list, lexis, sections)));
  const start = PREAMBLE + aligned(header.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(header, PREAMBLE);
  for (const { name, at } of sections) bytes.set(bytesOf(arrays[name]), start + at);
  const [first, second] = checksum(bytes, PREAMBLE);
  const preamble = new DataView(bytes.buffer);
  for (const [at, word] of [MAGIC, LAYOUT_VERSION, header.length, first, second].entries()) {
    preamble.setUint32(at * 4, word, true);
  }
  return bytes;
}

/** A snapshot holds one segment, with all that is summed when it is asked for. */
function asOneSegment({ parts, records, digest }: MatcherState) {
  const segments = parts.list.flatMap(({ index }, at) => {
    const part = records.parts[at];
    return part === undefined ? [] : [{ segment: index, records: part }];
  });
  const [first] = segments;
  const isWhole = segments.length === 1 && first?.segment.gone === undefined;
  const lexis = lexisOf(parts);
  const merged = isWhole
    ? { parts: segments, lexis }
    : mergeAll({ parts: segments, lexis, digest });
  const [only] = merged.parts;
  if (only === undefined) throw new RangeError("An index has at least one segment.");
  for (let token = 0; token < merged.lexis.vocabulary.size; token++) {
    if (idfOfToken(merged.lexis.vocabulary, token) > 0) gramsOfToken(merged.lexis, token);
  }
  return { list: only.segment, lexis: merged.lexis, store: only.records.store };
}

function headerOf(
  { records, options, digest }: MatcherState,
  index: Segment,
  { idfMax, totals }: Lexis,
  sections: readonly Section[],
) {
  const { asOf, maxListAge, now, brandAliases, allow, thresholds, weights } = options;
  return {
    entries: index.entries,
    idfMax,
    totals,
    records: records.size,
    digest,
    brands: index.brands,
    lines: index.lines,
    territories: index.territories,
    options: { asOf, maxListAge, now, brandAliases, allow, thresholds, weights },
    sections,
  };
}

// Records without what their source had, one after the other, each to be read by itself.
function recordArrays(records: RecordStore): Readonly<Record<string, SectionArray>> {
  const texts = joinTexts(records.size, (place) => JSON.stringify(withoutRaw(records.at(place))));
  const ids = joinTexts(records.size, records.idAt);
  return { recordFrom: texts.from, recordText: texts.bytes, idFrom: ids.from, idText: ids.bytes };
}

function joinTexts(count: number, textAt: (place: number) => string): StoredTexts {
  const encoder = new TextEncoder();
  const from = new Float64Array(count + 1);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let place = 0; place < count; place++) {
    const part = encoder.encode(textAt(place));
    parts.push(part);
    size += part.length;
    from[place + 1] = size;
  }
  const bytes = new Uint8Array(size);
  for (const [place, part] of parts.entries()) bytes.set(part, from[place] ?? 0);
  return { from, bytes };
}

function withoutRaw({ raw: _, ...record }: HazardRecord): HazardRecord {
  return record;
}

function bytesOf(array: SectionArray | undefined): Uint8Array {
  if (array === undefined) return new Uint8Array();
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
