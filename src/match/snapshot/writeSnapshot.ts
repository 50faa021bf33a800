import type { HazardRecord } from "../../model/hazardRecord.ts";
import { checksum } from "../index/checksum.ts";
import type { MatcherState } from "../score/matcherState.ts";
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

/** Writes an index with its records and options into one array of bytes. @internal */
export function writeSnapshot(state: MatcherState): Uint8Array {
  const arrays = { ...indexArrays(state.index), ...recordArrays(state) };
  const sections: Section[] = [];
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push({ name, kind: kindOfArray(array), at: size, length: array.length });
    size += aligned(array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(headerOf(state, sections)));
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

function headerOf({ index, records, options, list }: MatcherState, sections: readonly Section[]) {
  const { asOf, maxListAge, now, brandAliases, allow, thresholds, weights } = options;
  return {
    entries: index.entries,
    idfMax: index.idfMax,
    records: records.size,
    version: list.version,
    brands: index.brands,
    lines: index.lines,
    territories: index.territories,
    options: { asOf, maxListAge, now, brandAliases, allow, thresholds, weights },
    sections,
  };
}

// Records without what their source had, one after the other, each to be read by itself.
function recordArrays({ records }: MatcherState): Readonly<Record<string, SectionArray>> {
  const encoder = new TextEncoder();
  const from = new Float64Array(records.size + 1);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let place = 0; place < records.size; place++) {
    const part = encoder.encode(JSON.stringify(withoutRaw(records.at(place))));
    parts.push(part);
    size += part.length;
    from[place + 1] = size;
  }
  const text = new Uint8Array(size);
  for (const [place, part] of parts.entries()) text.set(part, from[place] ?? 0);
  return { recordFrom: from, recordText: text };
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
