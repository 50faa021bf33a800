import { GRAMS, gramNumber, sumGrams } from "../analyse/grams.ts";
import {
  bodiesOf,
  headsOf,
  ROW,
  ROW_BODY_NORM,
  ROW_COUNTS,
  ROW_FROM,
  ROW_GRAM_NORM,
  ROW_HEAD_NORM,
  ROW_IDF_SUM,
  rowsOn,
} from "./entryRow.ts";
import { takeUint16, takeUint32 } from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import { markAsides } from "./markAsides.ts";
import type { MatchIndex } from "./matchIndex.ts";
import { PLAIN, TOKEN_SHIFT } from "./packToken.ts";
import { lengthWeights, packPosting } from "./posting.ts";
import {
  TOKEN_BODIES,
  TOKEN_GRAMS,
  TOKEN_IDF,
  TOKEN_POSTINGS,
  TOKEN_ROW,
  trimVocabulary,
} from "./vocabulary.ts";

const UNSEEN = 0.5;

type Parts = Pick<MatchIndex, "entries" | "rows" | "forward" | "vocabulary" | "chars" | "charFrom">;

/** Counts, inverts and weighs what a builder has gathered. @internal */
export function finishIndex(builder: IndexBuilder): MatchIndex {
  const { entries } = builder;
  const parts: Parts = {
    entries,
    rows: rowsOn(takeUint32(builder.rows)),
    forward: takeUint32(builder.forward),
    vocabulary: trimVocabulary(builder.vocabulary),
    chars: takeUint16(builder.chars),
    charFrom: takeUint32(builder.charFrom),
  };
  const counts = countTokens(parts);
  const postings = new Uint32Array(placePostings(parts, counts));
  const gramIdf2 = weighGrams(parts, counts.heads);
  fillPostings(parts, postings);
  for (let entry = 0; entry < entries; entry++) sumEntry(parts, entry);
  const keys = builder.keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    ...parts,
    gramIdf2,
    idfMax: Math.log(1 + Math.max(1, entries)),
    postings,
    headWeights: lengthWeights(counts.headWords / Math.max(1, entries)),
    bodyWeights: lengthWeights(counts.bodyWords / Math.max(1, counts.described)),
    brands: [...builder.brands.keys()],
    lines: [...builder.lines.keys()],
    territories: [...builder.territories.values()].map(({ territory }) => territory),
    identifierKeys: Float64Array.from(keys, ({ key }) => key),
    identifierEntries: Uint32Array.from(keys, ({ entry }) => entry),
    imageHigh: Uint32Array.from(builder.images, ({ halves }) => halves[0]),
    imageLow: Uint32Array.from(builder.images, ({ halves }) => halves[1]),
    imageEntries: Uint32Array.from(builder.images, ({ entry }) => entry),
    vectors: joinVectors(builder.vectors),
    vectorEntries: Uint32Array.from(builder.vectors, ({ entry }) => entry),
    asides: markAsides(parts, takeUint32(builder.leads)),
  };
}

function joinVectors(vectors: IndexBuilder["vectors"]): Float32Array {
  const size = vectors[0]?.vector.length ?? 0;
  const joined = new Float32Array(vectors.length * size);
  for (const [row, { vector }] of vectors.entries()) joined.set(vector, row * size);
  return joined;
}

interface Counts {
  readonly heads: Uint32Array;
  readonly bodies: Uint32Array;
  /** Words of all heads, of all descriptions, and entries that have one. */
  readonly headWords: number;
  readonly bodyWords: number;
  readonly described: number;
}

function countTokens({ entries, rows, forward, vocabulary }: Parts): Counts {
  const heads = new Uint32Array(vocabulary.size);
  const bodies = new Uint32Array(vocabulary.size);
  let headWords = 0;
  let described = 0;
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    const bodyFrom = from + headsOf(counts);
    const to = bodyFrom + bodiesOf(counts);
    for (let at = from; at < bodyFrom; at++) bump(heads, (forward[at] ?? 0) >>> TOKEN_SHIFT);
    for (let at = bodyFrom; at < to; at++) bump(bodies, (forward[at] ?? 0) >>> TOKEN_SHIFT);
    headWords += bodyFrom - from;
    if (to > bodyFrom) described++;
  }
  return { heads, bodies, headWords, bodyWords: forward.length - headWords, described };
}

/** Writes where the postings of each token begin and its idf into its row, and gives the number of postings. */
function placePostings({ entries, vocabulary }: Parts, { heads, bodies }: Counts): number {
  let total = 0;
  for (let token = 0; token < vocabulary.size; token++) {
    const row = token * TOKEN_ROW;
    const inHeads = heads[token] ?? 0;
    const inBodies = bodies[token] ?? 0;
    vocabulary.rows[row + TOKEN_POSTINGS] = total;
    vocabulary.rows[row + TOKEN_BODIES] = total + inHeads;
    total += inHeads + inBodies;
    vocabulary.floats[row + TOKEN_IDF] = Math.log(1 + entries / Math.max(1, inHeads + inBodies));
  }
  vocabulary.rows[vocabulary.size * TOKEN_ROW + TOKEN_POSTINGS] = total;
  vocabulary.rows[vocabulary.size * TOKEN_ROW + TOKEN_BODIES] = total;
  return total;
}

// A 3-gram counts once for each title that has a word with it.
function weighGrams(
  { entries, chars, charFrom, vocabulary }: Parts,
  heads: Uint32Array,
): Float32Array {
  const counts = new Float64Array(GRAMS);
  for (let token = 0; token < vocabulary.size; token++) {
    const count = heads[token] ?? 0;
    if (count > 0) countGrams(counts, chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0, count);
  }
  const idf2 = new Float32Array(GRAMS);
  for (let gram = 0; gram < GRAMS; gram++) {
    const count = Math.min(entries, counts[gram] ?? 0);
    // One that no title has is rarer than one that a single title has.
    idf2[gram] = square(Math.log(1 + entries / Math.max(UNSEEN, count)));
  }
  for (let token = 0; token < vocabulary.size; token++) {
    vocabulary.floats[token * TOKEN_ROW + TOKEN_GRAMS] = sumGrams(
      chars,
      charFrom[token] ?? 0,
      charFrom[token + 1] ?? 0,
      idf2,
    );
  }
  return idf2;
}

function countGrams(
  counts: Float64Array,
  chars: Uint16Array,
  from: number,
  to: number,
  count: number,
): void {
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    counts[gram] = (counts[gram] ?? 0) + count;
    left = middle;
    middle = right;
  }
}

function sumEntry({ rows, forward, vocabulary }: Parts, entry: number): void {
  const row = entry * ROW;
  const { floats } = rows;
  const from = rows.words[row + ROW_FROM] ?? 0;
  const counts = rows.words[row + ROW_COUNTS] ?? 0;
  const bodyFrom = from + headsOf(counts);
  const to = bodyFrom + bodiesOf(counts);
  let squares = 0;
  let plain = 0;
  let letters = 0;
  for (let at = from; at < bodyFrom; at++) {
    const packed = forward[at] ?? 0;
    // A joined form repeats its parts.
    if ((packed & PLAIN) === 0) continue;
    const token = (packed >>> TOKEN_SHIFT) * TOKEN_ROW;
    const idf = vocabulary.floats[token + TOKEN_IDF] ?? 0;
    squares += idf * idf;
    plain += idf;
    letters += vocabulary.floats[token + TOKEN_GRAMS] ?? 0;
  }
  let body = 0;
  for (let at = bodyFrom; at < to; at++) {
    const token = ((forward[at] ?? 0) >>> TOKEN_SHIFT) * TOKEN_ROW;
    body += square(vocabulary.floats[token + TOKEN_IDF] ?? 0);
  }
  floats[row + ROW_HEAD_NORM] = squares;
  floats[row + ROW_IDF_SUM] = plain;
  floats[row + ROW_BODY_NORM] = body;
  floats[row + ROW_GRAM_NORM] = letters;
}

function fillPostings({ entries, rows, forward, vocabulary }: Parts, postings: Uint32Array): void {
  const heads = new Uint32Array(vocabulary.size);
  const bodies = new Uint32Array(vocabulary.size);
  for (let token = 0; token < vocabulary.size; token++) {
    heads[token] = vocabulary.rows[token * TOKEN_ROW + TOKEN_POSTINGS] ?? 0;
    bodies[token] = vocabulary.rows[token * TOKEN_ROW + TOKEN_BODIES] ?? 0;
  }
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    const bodyFrom = from + headsOf(counts);
    const to = bodyFrom + bodiesOf(counts);
    const inHead = packPosting(entry, headsOf(counts));
    for (let at = from; at < bodyFrom; at++)
      postings[next(heads, (forward[at] ?? 0) >>> TOKEN_SHIFT)] = inHead;
    const inBody = packPosting(entry, bodiesOf(counts));
    for (let at = bodyFrom; at < to; at++)
      postings[next(bodies, (forward[at] ?? 0) >>> TOKEN_SHIFT)] = inBody;
  }
}

function next(places: Uint32Array, token: number): number {
  const place = places[token] ?? 0;
  places[token] = place + 1;
  return place;
}

function square(value: number): number {
  return value * value;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
