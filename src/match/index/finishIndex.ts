import {
  bodiesOf,
  type EntryRows,
  gramsOf,
  headsOf,
  ROW,
  ROW_BODY_NORM,
  ROW_COUNTS,
  ROW_FROM,
  ROW_GRAM_NORM,
  ROW_HEAD_NORM,
  ROW_IDF_SUM,
  ROW_INVERSE_NORM,
  rowsOn,
} from "./entryRow.ts";
import { takeUint32 } from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import { markAsides } from "./markAsides.ts";
import type { MatchIndex } from "./matchIndex.ts";
import { PLAIN, TOKEN_SHIFT } from "./packToken.ts";
import { buildPairKeys } from "./pairKeys.ts";
import { normClass, packPosting } from "./posting.ts";
import {
  TOKEN_IDF,
  TOKEN_POSTINGS,
  TOKEN_ROW,
  trimVocabulary,
  type Vocabulary,
} from "./vocabulary.ts";

type Parts = Pick<MatchIndex, "entries" | "rows" | "forward" | "grams" | "vocabulary" | "gramIdf2">;

/** Counts, inverts and weighs what a builder has gathered. @internal */
export function finishIndex(builder: IndexBuilder): MatchIndex {
  const { entries } = builder;
  const rows = rowsOn(takeUint32(builder.rows));
  const forward = takeUint32(builder.forward);
  const grams = new Uint16Array(forward.buffer);
  const vocabulary = trimVocabulary(builder.vocabulary);
  const gramIdf2 = weighGrams(rows, grams, entries);
  const parts = { entries, rows, forward, grams, vocabulary, gramIdf2 };
  const postings = new Uint32Array(weighTokens(parts));
  for (let entry = 0; entry < entries; entry++) sumEntry(parts, entry);
  const classes = new Uint8Array(entries);
  for (let entry = 0; entry < entries; entry++)
    classes[entry] = normClass(rows.floats[entry * ROW + ROW_INVERSE_NORM] ?? 0);
  fillPostings(parts, postings, classes);
  const keys = builder.keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    ...parts,
    idfMax: Math.log(1 + Math.max(1, entries)),
    postings,
    pairs: buildPairKeys(takeUint32(builder.pairs), takeUint32(builder.pairFrom), classes),
    brands: [...builder.brands.keys()],
    identifierKeys: Float64Array.from(keys, ({ key }) => key),
    identifierEntries: Uint32Array.from(keys, ({ entry }) => entry),
    imageHigh: Uint32Array.from(builder.images, ({ halves }) => halves[0]),
    imageLow: Uint32Array.from(builder.images, ({ halves }) => halves[1]),
    imageEntries: Uint32Array.from(builder.images, ({ entry }) => entry),
    codeChars: new Uint8Array(builder.codeChars.store.subarray(0, builder.codeChars.size)),
    codeFrom: takeUint32(builder.codeFrom),
    asides: markAsides(parts, takeUint32(builder.leads)),
  };
}

/** Counts tokens, writes where the postings of each begin and its idf into its row, and gives the number of postings. */
function weighTokens({ entries, rows, forward, vocabulary }: Parts): number {
  const heads = new Uint32Array(vocabulary.size);
  const bodies = new Uint32Array(vocabulary.size);
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    const bodyFrom = from + headsOf(counts);
    for (let at = from; at < bodyFrom; at++) bump(heads, (forward[at] ?? 0) >>> TOKEN_SHIFT);
    const to = bodyFrom + bodiesOf(counts);
    for (let at = bodyFrom; at < to; at++) bump(bodies, (forward[at] ?? 0) >>> TOKEN_SHIFT);
  }
  let total = 0;
  for (let token = 0; token < vocabulary.size; token++) {
    const row = token * TOKEN_ROW;
    const count = heads[token] ?? 0;
    vocabulary.rows[row + TOKEN_POSTINGS] = total;
    total += count;
    vocabulary.floats[row + TOKEN_IDF] = Math.log(
      1 + entries / Math.max(1, count + (bodies[token] ?? 0)),
    );
  }
  vocabulary.rows[vocabulary.size * TOKEN_ROW + TOKEN_POSTINGS] = total;
  return total;
}

function weighGrams({ words }: EntryRows, grams: Uint16Array, entries: number): Float32Array {
  const counts = new Uint32Array(65_536);
  for (let entry = 0; entry < entries; entry++) {
    const counted = words[entry * ROW + ROW_COUNTS] ?? 0;
    const from = 2 * ((words[entry * ROW + ROW_FROM] ?? 0) + headsOf(counted) + bodiesOf(counted));
    const to = from + gramsOf(counted);
    for (let at = from; at < to; at++) bump(counts, grams[at] ?? 0);
  }
  const idf2 = new Float32Array(counts.length);
  for (let gram = 0; gram < counts.length; gram++)
    idf2[gram] = square(Math.log(1 + entries / Math.max(1, counts[gram] ?? 0)));
  return idf2;
}

function sumEntry({ rows, forward, grams, vocabulary, gramIdf2 }: Parts, entry: number): void {
  const row = entry * ROW;
  const { floats } = rows;
  const from = rows.words[row + ROW_FROM] ?? 0;
  const counts = rows.words[row + ROW_COUNTS] ?? 0;
  const bodyFrom = from + headsOf(counts);
  const gramFrom = bodyFrom + bodiesOf(counts);
  let squares = 0;
  let plain = 0;
  for (let at = from; at < bodyFrom; at++) {
    const packed = forward[at] ?? 0;
    // A joined form repeats its parts.
    if ((packed & PLAIN) === 0) continue;
    const idf = idfOf(vocabulary, packed);
    squares += idf * idf;
    plain += idf;
  }
  let body = 0;
  for (let at = bodyFrom; at < gramFrom; at++) body += square(idfOf(vocabulary, forward[at] ?? 0));
  let letters = 0;
  const to = 2 * gramFrom + gramsOf(counts);
  for (let at = 2 * gramFrom; at < to; at++) letters += gramIdf2[grams[at] ?? 0] ?? 0;
  floats[row + ROW_HEAD_NORM] = squares;
  floats[row + ROW_IDF_SUM] = plain;
  floats[row + ROW_BODY_NORM] = body;
  floats[row + ROW_GRAM_NORM] = letters;
  floats[row + ROW_INVERSE_NORM] = 1 / Math.sqrt(Math.max(floats[row + ROW_HEAD_NORM] ?? 0, 1e-9));
}

function idfOf({ floats }: Vocabulary, packed: number): number {
  return floats[(packed >>> TOKEN_SHIFT) * TOKEN_ROW + TOKEN_IDF] ?? 0;
}

function fillPostings(
  { entries, rows, forward, vocabulary }: Parts,
  postings: Uint32Array,
  classes: Uint8Array,
): void {
  const next = new Uint32Array(vocabulary.size);
  for (let token = 0; token < vocabulary.size; token++)
    next[token] = vocabulary.rows[token * TOKEN_ROW + TOKEN_POSTINGS] ?? 0;
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const to = from + headsOf(rows.words[entry * ROW + ROW_COUNTS] ?? 0);
    const posting = packPosting(entry, classes[entry] ?? 0);
    for (let at = from; at < to; at++) {
      const token = (forward[at] ?? 0) >>> TOKEN_SHIFT;
      const place = next[token] ?? 0;
      next[token] = place + 1;
      postings[place] = posting;
    }
  }
}

function square(value: number): number {
  return value * value;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
