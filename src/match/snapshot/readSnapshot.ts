import * as z from "zod";
import { SafepactError } from "../../errors.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import { checksum } from "../index/checksum.ts";
import { rowsOn } from "../index/entryRow.ts";
import type { Lexis, Segment } from "../index/matchIndex.ts";
import { TOKEN_ROW } from "../index/vocabulary.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { assembleState } from "../screen/indexRecords.ts";
import {
  ALIGNMENT,
  type ArrayKind,
  arrayKinds,
  LAYOUT_VERSION,
  MAGIC,
  PREAMBLE,
  type SectionArray,
} from "./layout.ts";
import { storedRecords } from "./storedRecords.ts";

const count = z.number().int().min(0);
const headerSchema = z.object({
  entries: count,
  idfMax: z.number(),
  records: count,
  digest: z.tuple([count, count, count, count]),
  totals: z.object({
    entries: count,
    headWords: count,
    bodyWords: count,
    described: count,
    leads: count,
  }),
  brands: z.array(z.string()),
  lines: z.array(z.string()),
  territories: z.array(z.array(z.string())),
  options: z.record(z.string(), z.unknown()),
  sections: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["u8", "u16", "u32", "f32", "f64"]),
      at: count,
      length: count,
    }),
  ),
});

type Header = z.infer<typeof headerSchema>;

/** Reads a snapshot; its arrays stand on the given bytes wherever these are aligned. @internal */
export function readSnapshot(bytes: Uint8Array, overrides: MatcherOptions): MatcherState {
  const header = readHeader(bytes);
  const arrays = readSections(bytes, header);
  const { segment, lexis } = toSegment(header, arrays);
  const texts = { from: arrays.f64("recordFrom"), bytes: arrays.u8("recordText") };
  const ids = { from: arrays.f64("idFrom"), bytes: arrays.u8("idText") };
  const store = storedRecords(texts, ids, header.records);
  const parts = [{ segment, records: { store, gone: undefined } }];
  const options = { ...header.options, ...overrides };
  return assembleState({ parts, lexis, digest: header.digest }, options);
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < PREAMBLE) throw corrupt("it is too short");
  const preamble = new DataView(bytes.buffer, bytes.byteOffset, PREAMBLE);
  const word = (at: number): number => preamble.getUint32(at * 4, true);
  if (word(0) !== MAGIC) throw corrupt("it is no snapshot of a matcher");
  if (word(1) !== LAYOUT_VERSION)
    throw corrupt(`its layout has version ${word(1)}, not ${LAYOUT_VERSION}`);
  const [first, second] = checksum(bytes, PREAMBLE);
  if (first !== word(3) || second !== word(4)) throw corrupt("its checksum does not fit");
  if (PREAMBLE + word(2) > bytes.length) throw corrupt("its header is cut off");
  const text = new TextDecoder().decode(bytes.slice(PREAMBLE, PREAMBLE + word(2)));
  return parseHeader(text);
}

function parseHeader(text: string): Header {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw corrupt("its header cannot be read", cause);
  }
}

function readSections(bytes: Uint8Array, header: Header) {
  const size = new DataView(bytes.buffer, bytes.byteOffset, PREAMBLE).getUint32(8, true);
  const start = PREAMBLE + Math.ceil(size / ALIGNMENT) * ALIGNMENT;
  const sections = new Map(header.sections.map((section) => [section.name, section]));
  const find = (name: string, kind: ArrayKind): SectionArray => {
    const section = sections.get(name);
    if (section === undefined || section.kind !== kind) throw corrupt(`it lacks ${name}`);
    return viewOf(bytes, start + section.at, section.length, kind);
  };
  return {
    u8: (name: string) => typed(find(name, "u8"), Uint8Array),
    u16: (name: string) => typed(find(name, "u16"), Uint16Array),
    u32: (name: string) => typed(find(name, "u32"), Uint32Array),
    f32: (name: string) => typed(find(name, "f32"), Float32Array),
    f64: (name: string) => typed(find(name, "f64"), Float64Array),
  };
}

function typed<Kind extends SectionArray>(
  array: SectionArray,
  kind: { new (length: number): Kind; [Symbol.hasInstance](value: unknown): boolean },
): Kind {
  if (array instanceof kind) return array;
  throw corrupt("a section has another type");
}

function viewOf(bytes: Uint8Array, at: number, length: number, kind: ArrayKind): SectionArray {
  const unit = arrayKinds[kind].BYTES_PER_ELEMENT;
  const end = at + length * unit;
  if (end > bytes.length) throw corrupt("a section is cut off");
  const offset = bytes.byteOffset + at;
  if (offset % unit === 0) return arrayOn(bytes.buffer, offset, length, kind);
  return arrayOn(bytes.slice(at, end).buffer, 0, length, kind);
}

function arrayOn(
  buffer: ArrayBufferLike,
  offset: number,
  length: number,
  kind: ArrayKind,
): SectionArray {
  switch (kind) {
    case "u8":
      return new Uint8Array(buffer, offset, length);
    case "u16":
      return new Uint16Array(buffer, offset, length);
    case "u32":
      return new Uint32Array(buffer, offset, length);
    case "f32":
      return new Float32Array(buffer, offset, length);
    case "f64":
      return new Float64Array(buffer, offset, length);
  }
}

function toSegment(
  header: Header,
  { u8, u16, u32, f32, f64 }: ReturnType<typeof readSections>,
): { readonly segment: Segment; readonly lexis: Lexis } {
  const rows = u32("vocabularyRows");
  const segment = {
    entries: header.entries,
    rows: rowsOn(u32("rows")),
    forward: u32("forward"),
    postings: u32("postings"),
    directory: undefined,
    brands: header.brands,
    lines: header.lines,
    territories: header.territories,
    identifierKeys: f64("identifierKeys"),
    identifierEntries: u32("identifierEntries"),
    imageHigh: u32("imageHigh"),
    imageLow: u32("imageLow"),
    imageEntries: u32("imageEntries"),
    vectors: f32("vectors"),
    vectorEntries: u32("vectorEntries"),
    gone: undefined,
  };
  const lexis = {
    vocabulary: {
      slots: u32("vocabularySlots"),
      rows,
      floats: new Float32Array(rows.buffer, rows.byteOffset, rows.length),
      kinds: u8("vocabularyKinds"),
      size: rows.length / TOKEN_ROW - 1,
    },
    room: undefined,
    chars: u16("chars"),
    charFrom: u32("charFrom"),
    asides: u8("asides"),
    named: u32("named"),
    led: u32("led"),
    live: undefined,
    gramCounts: undefined,
    totals: header.totals,
    idfMax: header.idfMax,
    gramIdf2: f32("gramIdf2"),
    headWeights: f32("headWeights"),
    bodyWeights: f32("bodyWeights"),
  };
  return { segment, lexis };
}

function corrupt(why: string, cause?: unknown): SafepactError {
  return new SafepactError("CORRUPT_INDEX", `The matcher cannot be loaded: ${why}.`, {
    hint: "Write it anew with toBytes() of the version in use.",
    ...(cause !== undefined && { cause }),
  });
}
