import { MOST_TYPES, NO_TYPE } from "../analyse/conceptSet.ts";
import { isGenericCode } from "../analyse/isGenericCode.ts";
import { POINT } from "../analyse/readMeasure.ts";
import { createScanner } from "../analyse/scanner.ts";
import { scanProduct } from "../analyse/scanProduct.ts";
import { BODY, CODE, DIGITS, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import { halvesOf } from "../image/hamming.ts";
import type { ProductText } from "../productText.ts";
import { finishIndex } from "./finishIndex.ts";
import {
  type GrowingUint16,
  type GrowingUint32,
  reserveUint16,
  reserveUint32,
} from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import { HEAD_SHIFT, type MatchIndex } from "./matchIndex.ts";
import { packHead, sortDistinct, sortPacked } from "./packHead.ts";
import { createVocabulary, internToken } from "./vocabulary.ts";

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
}

/** Starts an index. @internal */
export function startIndex(expected: number): IndexBuilder {
  const many = (size: number): GrowingUint32 => ({
    store: new Uint32Array(Math.max(1024, size)),
    size: 0,
  });
  const small = (size: number): GrowingUint16 => ({
    store: new Uint16Array(Math.max(1024, size)),
    size: 0,
  });
  return {
    scanner: createScanner(),
    vocabulary: createVocabulary(expected * 3),
    record: many(expected),
    product: small(expected),
    headFrom: many(expected + 1),
    head: many(expected * 14),
    bodyFrom: many(expected + 1),
    body: many(expected * 8),
    gramFrom: many(expected + 1),
    grams: small(expected * 64),
    pairFrom: many(expected + 1),
    pairs: many(expected * 12),
    codeFrom: many(expected * 3),
    codeChars: small(expected * 8),
    titleColours: many(expected),
    marks: many(expected),
    types: small(expected * MOST_TYPES),
    brand: many(expected),
    brands: new Map(),
    images: [],
    firmGtin: [],
    price: [],
    currency: [],
    keys: [],
    digest: new Uint32Array(2),
    scratchHead: new Uint32Array(1024),
    scratchBody: new Uint32Array(1024),
  };
}

/** Adds one product. @internal */
export function addEntry(builder: IndexBuilder, entry: IndexEntry): void {
  const { scanner } = builder;
  const place = builder.record.size;
  scanProduct(scanner, entry.text);
  push32(builder.record, entry.record);
  reserveUint16(builder.product, 1);
  builder.product.store[builder.product.size++] = entry.product;
  push32(builder.headFrom, builder.head.size);
  push32(builder.bodyFrom, builder.body.size);
  push32(builder.gramFrom, builder.grams.size);
  push32(builder.pairFrom, builder.pairs.size);
  addTokens(builder);
  appendGrams(builder.grams, scanner.grams, scanner.gramCount);
  append(builder.pairs, scanner.pairs, scanner.pairCount);
  addFacts(builder, entry.text);
  const { price } = entry.text;
  builder.firmGtin.push(entry.firmGtin ? 1 : 0);
  builder.price.push(price?.amount ?? 0);
  builder.currency.push(currencyNumber(price?.currency));
  for (const fingerprint of entry.fingerprints) {
    const halves = halvesOf(fingerprint);
    if (halves !== undefined) builder.images.push({ halves, entry: place });
  }
  for (const key of entry.keys) builder.keys.push({ key, entry: place });
}

function addFacts(builder: IndexBuilder, text: ProductText): void {
  const { concepts } = builder.scanner;
  push32(builder.titleColours, concepts.titleColours);
  push32(builder.marks, concepts.marks);
  reserveUint16(builder.types, MOST_TYPES);
  for (let at = 0; at < MOST_TYPES; at++) {
    const type = at < concepts.typeCount ? (concepts.types[at] ?? NO_TYPE) : NO_TYPE;
    builder.types.store[builder.types.size++] = type;
  }
  const known = builder.brands.get(text.brandAsGiven);
  const brand = known ?? builder.brands.size;
  if (known === undefined) builder.brands.set(text.brandAsGiven, brand);
  push32(builder.brand, brand);
}

/** Ends an index: the builder must not be used afterwards. @internal */
export function endIndex(builder: IndexBuilder): MatchIndex {
  push32(builder.headFrom, builder.head.size);
  push32(builder.bodyFrom, builder.body.size);
  push32(builder.gramFrom, builder.grams.size);
  push32(builder.pairFrom, builder.pairs.size);
  push32(builder.codeFrom, builder.codeChars.size);
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

function addTokens(builder: IndexBuilder): void {
  const { scanner, scratchHead, scratchBody } = builder;
  let heads = 0;
  let bodies = 0;
  for (let at = 0; at < scanner.count; at++) {
    const kinds = scanner.kinds[at] ?? 0;
    const token = internScanned(builder, at, kinds);
    if ((kinds & BODY) === 0) scratchHead[heads++] = packHead(token, kinds);
    else if ((kinds & JOINED) === 0) scratchBody[bodies++] = token;
  }
  heads = sortPacked(scratchHead, heads);
  bodies = sortDistinct(scratchBody, bodies);
  bodies = without(scratchBody, bodies, scratchHead, heads);
  append(builder.head, scratchHead, heads);
  append(builder.body, scratchBody, bodies);
}

function internScanned(builder: IndexBuilder, at: number, kinds: number): number {
  const { scanner, vocabulary } = builder;
  const before = vocabulary.size;
  const token = internToken(
    vocabulary,
    scanner.first[at] ?? 0,
    scanner.second[at] ?? 0,
    kinds & (CODE | DIGITS | NUMBER | MEASURE),
  );
  if (vocabulary.size > before) {
    if (isGenericCode(scanner, at)) vocabulary.kinds[token] = NUMBER;
    push32(builder.codeFrom, builder.codeChars.size);
    if ((kinds & (CODE | MEASURE)) !== 0) appendCode(builder, at);
  }
  return token;
}

function appendCode(builder: IndexBuilder, at: number): void {
  const { scanner, codeChars } = builder;
  const from = scanner.from[at] ?? 0;
  const to = scanner.to[at] ?? 0;
  reserveUint16(codeChars, to - from);
  for (let each = from; each < to; each++) {
    const kind = scanner.chars[each] ?? 0;
    codeChars.store[codeChars.size++] = kind <= POINT ? kind : POINT + 1 + (kind % 200);
  }
}

// Drops from the sorted body what the sorted head already has.
function without(body: Uint32Array, bodies: number, head: Uint32Array, heads: number): number {
  let kept = 0;
  let other = 0;
  for (let at = 0; at < bodies; at++) {
    const token = body[at] ?? 0;
    while (other < heads && (head[other] ?? 0) >>> HEAD_SHIFT < token) other++;
    if (other < heads && (head[other] ?? 0) >>> HEAD_SHIFT === token) continue;
    body[kept++] = token;
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

function appendGrams(list: GrowingUint16, values: Uint16Array, size: number): void {
  reserveUint16(list, size);
  const { store } = list;
  const from = list.size;
  for (let at = 0; at < size; at++) store[from + at] = values[at] ?? 0;
  list.size += size;
}

function push32(list: GrowingUint32, value: number): void {
  reserveUint32(list, 1);
  list.store[list.size++] = value;
}
