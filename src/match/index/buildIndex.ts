import { SafepactError } from "../../errors.ts";
import { MOST_TYPES, NO_TYPE } from "../analyse/conceptSet.ts";
import { conceptTableOf } from "../analyse/conceptTable.ts";
import { kindOfToken } from "../analyse/kindOfToken.ts";
import { createScanner } from "../analyse/scanner.ts";
import { BODY, BRAND, CODE, DIGITS, JOINED, NUMBER } from "../analyse/tokenKinds.ts";
import { halvesOf } from "../image/hamming.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import type { ProductText } from "../normalise/productText.ts";
import { scanProduct } from "../normalise/scanProduct.ts";
import {
  HALF_CURRENCY,
  HALF_FIRM_GTIN,
  HALF_PRODUCT,
  HALF_TYPES,
  packCounts,
  ROW,
  ROW_BRAND,
  ROW_COUNTS,
  ROW_FROM,
  ROW_MARKS,
  ROW_PRICE,
  ROW_RECORD,
  ROW_STANDING,
  ROW_TERRITORY,
  ROW_TITLE_COLOURS,
  rowsOn,
} from "./entryRow.ts";
import { finishIndex } from "./finishIndex.ts";
import {
  type GrowingUint16,
  type GrowingUint32,
  reserveUint16,
  reserveUint32,
} from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import type { Lexis, MatchIndex } from "./matchIndex.ts";
import { packToken, sortPacked, TOKEN_SHIFT } from "./packToken.ts";
import { MOST_ENTRIES } from "./posting.ts";
import { packStanding, type Standing } from "./standing.ts";
import {
  addToVocabulary,
  createVocabulary,
  findToken,
  growFrom,
  kindsOfToken,
} from "./vocabulary.ts";

/** One product to be indexed. @internal */
export interface IndexEntry {
  /** Place of its record. */
  readonly record: number;
  /** Place of the product in the record. */
  readonly product: number;
  /** Its words. */
  readonly text: ProductText;
  /** Hash keys of its identifiers. */
  readonly keys: readonly number[];
  /** Whether it carries a GTIN that names a product. */
  readonly firmGtin: boolean;
  /** Fingerprints of its pictures. */
  readonly fingerprints: readonly string[];
  /** What a verdict reads of it; listings have nothing of the kind. */
  readonly standing?: Standing;
  /** Its meaning, a vector of length one; absent without an embedding. */
  readonly vector?: Float32Array | undefined;
}

/** Starts an index; with the words of another it goes on numbering where that ends. @internal */
export function startIndex(expected: number, dictionary: Dictionary, known?: Lexis): IndexBuilder {
  const many = (size: number): GrowingUint32 => ({
    store: new Uint32Array(Math.max(1024, size)),
    size: 0,
  });
  const small = (size: number): GrowingUint16 => ({
    store: new Uint16Array(Math.max(1024, size)),
    size: 0,
  });
  const room = known?.room?.tokens === known?.vocabulary.size ? known?.room : undefined;
  if (room !== undefined) room.tokens = -1;
  return {
    scanner: createScanner(conceptTableOf(dictionary)),
    vocabulary:
      known === undefined
        ? createVocabulary(expected * 2)
        : growFrom(known.vocabulary, expected * MOST_NEW, room),
    entries: 0,
    row: rowsOn(new Uint32Array(ROW)),
    rows: many(expected * ROW),
    forward: many(expected * 32),
    charFrom:
      room?.charFrom ??
      (known === undefined ? many(expected * 2) : grownChars(known, expected * MOST_NEW)),
    chars:
      room?.chars ??
      (known === undefined ? small(expected * 12) : grownClasses(known, expected * 64)),
    brands: new Map(),
    lines: new Map(),
    territories: new Map(),
    leads: many(1024),
    images: [],
    vectors: [],
    keys: [],
    scratchHead: new Uint32Array(1024),
    scratchBody: new Uint32Array(1024),
  };
}

// Words that a product is likely to bring along; more fit, at the price of a copy.
const MOST_NEW = 8;
// Room for the words of many updates.
const SPARE = 1.125;

function grownChars({ charFrom, vocabulary }: Lexis, more: number): GrowingUint32 {
  const store = new Uint32Array(Math.ceil(vocabulary.size * SPARE) + more + 1);
  store.set(charFrom.subarray(0, vocabulary.size));
  return { store, size: vocabulary.size };
}

function grownClasses({ chars, charFrom, vocabulary }: Lexis, more: number): GrowingUint16 {
  const size = charFrom[vocabulary.size] ?? 0;
  const store = new Uint16Array(Math.ceil(size * SPARE) + more);
  store.set(chars.subarray(0, size));
  return { store, size };
}

/** Adds one product. @internal */
export function addEntry(builder: IndexBuilder, entry: IndexEntry): void {
  const { scanner } = builder;
  const place = builder.entries++;
  if (place === MOST_ENTRIES) throw tooMany();
  scanProduct(scanner, entry.text);
  addRow(builder, entry);
  if (entry.text.brand === "") addLead(builder);
  for (const fingerprint of entry.fingerprints) {
    const halves = halvesOf(fingerprint);
    if (halves !== undefined) builder.images.push({ halves, entry: place });
  }
  if (entry.vector !== undefined) builder.vectors.push({ vector: entry.vector, entry: place });
  for (const key of entry.keys) builder.keys.push({ key, entry: place });
}

function tooMany(): SafepactError {
  return new SafepactError("LIMIT_EXCEEDED", `An index holds at most ${MOST_ENTRIES} products.`, {
    hint: "Split the list, screen against each part and keep the best.",
  });
}

/** Ends an index: the builder must not be used afterwards. @internal */
export function endIndex(builder: IndexBuilder): MatchIndex {
  push32(builder.charFrom, builder.chars.size);
  return finishIndex(builder);
}

/** A currency as two bytes. @internal */
export function currencyNumber(currency: string | undefined): number {
  if (currency === undefined) return 0;
  let number = 0;
  for (let at = 0; at < currency.length; at++)
    number = (number * 31 + currency.charCodeAt(at)) & 0xffff;
  return number;
}

// Filled in a row of its own and then copied: three views of a list that grows would be made anew each time it does.
function addRow(builder: IndexBuilder, entry: IndexEntry): void {
  const { text } = entry;
  const { words, floats, halves } = builder.row;
  const { concepts } = builder.scanner;
  words[ROW_FROM] = builder.forward.size;
  words[ROW_COUNTS] = addWords(builder);
  words[ROW_RECORD] = entry.record;
  words[ROW_BRAND] = placeOf(builder.brands, text.brandAsGiven);
  words[ROW_TITLE_COLOURS] = concepts.titleColours;
  words[ROW_MARKS] = concepts.marks;
  floats[ROW_PRICE] = text.price?.amount ?? 0;
  addStanding(builder, entry.standing);
  halves[HALF_PRODUCT] = entry.product;
  halves[HALF_FIRM_GTIN] = entry.firmGtin ? 1 : 0;
  halves[HALF_CURRENCY] = currencyNumber(text.price?.currency);
  for (let at = 0; at < MOST_TYPES; at++) {
    halves[HALF_TYPES + at] = at < concepts.typeCount ? (concepts.types[at] ?? NO_TYPE) : NO_TYPE;
  }
  append(builder.rows, words, ROW);
}

function addStanding({ row, lines, territories }: IndexBuilder, standing?: Standing): void {
  row.words[ROW_STANDING] =
    standing === undefined ? 0 : packStanding(standing, placeOf(lines, standing.line));
  const { territory = [] } = standing ?? {};
  const key = territory.join("\n");
  let known = territories.get(key);
  if (known === undefined) {
    known = { place: territories.size, territory };
    territories.set(key, known);
  }
  row.words[ROW_TERRITORY] = known.place;
}

function placeOf(texts: Map<string, number>, text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

/** Adds the tokens scanned to `forward` and gives their numbers, packed. */
function addWords(builder: IndexBuilder): number {
  const { scanner, scratchHead, scratchBody, forward } = builder;
  let heads = 0;
  let bodies = 0;
  for (let at = 0; at < scanner.count; at++) {
    const kinds = scanner.kinds[at] ?? 0;
    const token = internScanned(builder, at);
    const bits =
      (kinds & (BRAND | JOINED)) | kindsHere(kinds, kindsOfToken(builder.vocabulary, token));
    if ((kinds & BODY) === 0) scratchHead[heads++] = packToken(token, bits);
    else if ((kinds & JOINED) === 0) scratchBody[bodies++] = packToken(token, bits);
  }
  heads = sortPacked(scratchHead, heads);
  bodies = sortPacked(scratchBody, bodies);
  bodies = without(scratchBody, bodies, scratchHead, heads);
  append(forward, scratchHead, heads);
  append(forward, scratchBody, bodies);
  return packCounts(heads, bodies);
}

// Where no brand is given, makers and sellers begin the name with it.
function addLead({ scanner, vocabulary, leads }: IndexBuilder): void {
  if (scanner.count === 0 || scanner.kinds[0] !== 0) return;
  push32(leads, findToken(vocabulary, scanner.first[0] ?? 0, scanner.second[0] ?? 0));
}

function internScanned(builder: IndexBuilder, at: number): number {
  const { scanner, vocabulary } = builder;
  const first = scanner.first[at] ?? 0;
  const second = scanner.second[at] ?? 0;
  const known = findToken(vocabulary, first, second);
  if (known >= 0) return known;
  push32(builder.charFrom, builder.chars.size);
  appendChars(builder, at);
  const kind = kindOfToken(scanner.chars, scanner.from[at] ?? 0, scanner.to[at] ?? 0);
  return addToVocabulary(vocabulary, first, second, kind);
}

function appendChars({ scanner, chars }: IndexBuilder, at: number): void {
  const from = scanner.from[at] ?? 0;
  const to = scanner.to[at] ?? 0;
  reserveUint16(chars, to - from);
  for (let each = from; each < to; each++) chars.store[chars.size++] = scanner.chars[each] ?? 0;
}

// Drops from the sorted body what the sorted head already has.
function without(body: Uint32Array, bodies: number, head: Uint32Array, heads: number): number {
  let kept = 0;
  let other = 0;
  for (let at = 0; at < bodies; at++) {
    const packed = body[at] ?? 0;
    const token = packed >>> TOKEN_SHIFT;
    while (other < heads && (head[other] ?? 0) >>> TOKEN_SHIFT < token) other++;
    if (other < heads && (head[other] ?? 0) >>> TOKEN_SHIFT === token) continue;
    body[kept++] = packed;
  }
  return kept;
}

// Views of parts of the buffers would cost more than copying number by number.
function append(list: GrowingUint32, values: Uint32Array, size: number): void {
  reserveUint32(list, size);
  const { store } = list;
  const from = list.size;
  for (let at = 0; at < size; at++) store[from + at] = values[at] ?? 0;
  list.size += size;
}

function push32(list: GrowingUint32, value: number): void {
  reserveUint32(list, 1);
  list.store[list.size++] = value;
}

// "20000" is a code by its characters, and a number before "mAh".
function kindsHere(kinds: number, known: number): number {
  if ((kinds & CODE) !== 0 || (known & CODE) === 0) return known;
  return (known & ~(CODE | DIGITS)) | (kinds & NUMBER);
}
