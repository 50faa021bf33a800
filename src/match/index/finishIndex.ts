import type { IndexBuilder } from "./buildIndex.ts";
import { HEAD_PLAIN, HEAD_SHIFT, type MatchIndex } from "./matchIndex.ts";
import { buildPairKeys } from "./pairKeys.ts";
import { trimVocabulary } from "./vocabulary.ts";

/** Counts, inverts and weighs what a builder has gathered. @internal */
export function finishIndex(builder: IndexBuilder): MatchIndex {
  const entries = builder.record.size;
  const vocabulary = trimVocabulary(builder.vocabulary);
  const head = builder.head.store.slice(0, builder.head.size);
  const headFrom = builder.headFrom.store.slice(0, entries + 1);
  const body = builder.body.store.slice(0, builder.body.size);
  const bodyFrom = builder.bodyFrom.store.slice(0, entries + 1);
  const grams = builder.grams.store.slice(0, builder.grams.size);
  const gramFrom = builder.gramFrom.store.slice(0, entries + 1);
  const posting = invert(head, headFrom, vocabulary.size);
  const idf = weigh(posting.from, body, vocabulary.size, entries);
  const gramIdf2 = weighGrams(grams, entries);
  const headSums = sumHeads(headFrom, head, idf);
  const keys = builder.keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    entries,
    entryRecord: builder.record.store.slice(0, entries),
    entryProduct: builder.product.store.slice(0, entries),
    vocabulary,
    headFrom,
    head,
    bodyFrom,
    body,
    gramFrom,
    grams,
    idf,
    idfMax: Math.log(1 + Math.max(1, entries)),
    gramIdf2,
    postingFrom: posting.from,
    postings: posting.entries,
    pairs: buildPairKeys(
      builder.pairs.store.subarray(0, builder.pairs.size),
      builder.pairFrom.store.subarray(0, entries + 1),
    ),
    headNorm2: headSums.norm2,
    gramNorm2: sumGrams(gramFrom, grams, gramIdf2),
    bodyNorm2: sumBodies(bodyFrom, body, idf),
    idfSum: headSums.sum,
    titleColours: builder.titleColours.store.slice(0, entries),
    marks: builder.marks.store.slice(0, entries),
    types: builder.types.store.slice(0, builder.types.size),
    brand: builder.brand.store.slice(0, entries),
    brands: [...builder.brands.keys()],
    firmGtin: Uint8Array.from(builder.firmGtin),
    price: Float32Array.from(builder.price),
    currency: Uint16Array.from(builder.currency),
    identifierKeys: Float64Array.from(keys, ({ key }) => key),
    identifierEntries: Uint32Array.from(keys, ({ entry }) => entry),
    imageHigh: Uint32Array.from(builder.images, ({ halves }) => halves[0]),
    imageLow: Uint32Array.from(builder.images, ({ halves }) => halves[1]),
    imageEntries: Uint32Array.from(builder.images, ({ entry }) => entry),
    codeChars: new Uint8Array(builder.codeChars.store.subarray(0, builder.codeChars.size)),
    codeFrom: builder.codeFrom.store.slice(0, vocabulary.size + 1),
  };
}

function invert(head: Uint32Array, headFrom: Uint32Array, tokens: number) {
  const from = new Uint32Array(tokens + 1);
  for (let at = 0; at < head.length; at++) {
    const token = (head[at] ?? 0) >>> HEAD_SHIFT;
    from[token + 1] = (from[token + 1] ?? 0) + 1;
  }
  for (let token = 0; token < tokens; token++)
    from[token + 1] = (from[token + 1] ?? 0) + (from[token] ?? 0);
  const next = from.slice(0, tokens);
  const entries = new Uint32Array(head.length);
  for (let entry = 0; entry < headFrom.length - 1; entry++) {
    for (let at = headFrom[entry] ?? 0; at < (headFrom[entry + 1] ?? 0); at++) {
      const token = (head[at] ?? 0) >>> HEAD_SHIFT;
      const place = next[token] ?? 0;
      next[token] = place + 1;
      entries[place] = entry;
    }
  }
  return { from, entries };
}

function weigh(
  from: Uint32Array,
  body: Uint32Array,
  tokens: number,
  entries: number,
): Float32Array {
  const counts = new Uint32Array(tokens);
  for (let token = 0; token < tokens; token++)
    counts[token] = (from[token + 1] ?? 0) - (from[token] ?? 0);
  for (let at = 0; at < body.length; at++) {
    const token = body[at] ?? 0;
    counts[token] = (counts[token] ?? 0) + 1;
  }
  const idf = new Float32Array(tokens);
  for (let token = 0; token < tokens; token++) {
    idf[token] = Math.log(1 + entries / Math.max(1, counts[token] ?? 0));
  }
  return idf;
}

function weighGrams(grams: Uint16Array, entries: number): Float32Array {
  const counts = new Uint32Array(65_536);
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at] ?? 0;
    counts[gram] = (counts[gram] ?? 0) + 1;
  }
  return Float32Array.from(counts, (count) => square(Math.log(1 + entries / Math.max(1, count))));
}

function sumHeads(from: Uint32Array, head: Uint32Array, idf: Float32Array) {
  const norm2 = new Float32Array(from.length - 1);
  const sum = new Float32Array(from.length - 1);
  for (let entry = 0; entry < sum.length; entry++) {
    let squares = 0;
    let plain = 0;
    for (let at = from[entry] ?? 0; at < (from[entry + 1] ?? 0); at++) {
      const packed = head[at] ?? 0;
      // A joined form repeats its parts.
      if ((packed & HEAD_PLAIN) === 0) continue;
      const weight = idf[packed >>> HEAD_SHIFT] ?? 0;
      squares += weight * weight;
      plain += weight;
    }
    norm2[entry] = squares;
    sum[entry] = plain;
  }
  return { norm2, sum };
}

function sumBodies(from: Uint32Array, body: Uint32Array, idf: Float32Array): Float32Array {
  const sums = new Float32Array(from.length - 1);
  for (let entry = 0; entry < sums.length; entry++) {
    let sum = 0;
    for (let at = from[entry] ?? 0; at < (from[entry + 1] ?? 0); at++) {
      sum += square(idf[body[at] ?? 0] ?? 0);
    }
    sums[entry] = sum;
  }
  return sums;
}

function sumGrams(from: Uint32Array, grams: Uint16Array, idf2: Float32Array): Float32Array {
  const sums = new Float32Array(from.length - 1);
  for (let entry = 0; entry < sums.length; entry++) {
    let sum = 0;
    for (let at = from[entry] ?? 0; at < (from[entry + 1] ?? 0); at++) {
      sum += idf2[grams[at] ?? 0] ?? 0;
    }
    sums[entry] = sum;
  }
  return sums;
}

function square(value: number): number {
  return value * value;
}
