import { sumGrams } from "../analyse/grams.ts";
import { bodiesOf, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import type { Lexis, MatchIndex } from "./matchIndex.ts";
import { PLAIN, TOKEN_SHIFT } from "./packToken.ts";
import { TOKEN_GRAMS, TOKEN_IDF, TOKEN_ROW } from "./vocabulary.ts";

/** Numbers of an entry that follow from the rarity of its words. */
const NORMS = 4;
/** Sum of squared idf over the head tokens, joined ones left out. @internal */
export const NORM_HEAD = 0;
/** Sum of squared idf over the 3-grams. @internal */
export const NORM_GRAMS = 1;
/** Sum of squared idf over the body tokens. @internal */
export const NORM_BODY = 2;
/** Sum of idf over the head tokens, joined ones left out. @internal */
export const NORM_IDF = 3;

/**
 * Where the norms of an entry stand in `norms`. They are summed when the entry is compared for the first time: every change of a list moves
 * nearly all of them a little, and most entries are never compared before the next.
 *
 * @internal
 */
export function normsOf(index: MatchIndex, entry: number): number {
  const at = entry * NORMS;
  if (index.norms.length === 0) index.norms = new Float32Array(index.entries * NORMS);
  if (index.norms[at + NORM_HEAD] === 0) sumEntry(index, entry, at);
  return at;
}

/** Squared idf of the 3-grams of a known token, summed when it is asked for the first time. @internal */
export function gramsOfToken(index: Lexis, token: number): number {
  const { floats } = index.vocabulary;
  const at = token * TOKEN_ROW + TOKEN_GRAMS;
  const known = floats[at] ?? 0;
  if (known !== 0) return known;
  const { chars, charFrom, gramIdf2 } = index;
  const sum = sumGrams(chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0, gramIdf2);
  floats[at] = sum;
  return sum;
}

function sumEntry(index: MatchIndex, entry: number, at: number): void {
  const { norms, rows, forward, vocabulary } = index;
  const row = entry * ROW;
  const from = rows.words[row + ROW_FROM] ?? 0;
  const counts = rows.words[row + ROW_COUNTS] ?? 0;
  const bodyFrom = from + headsOf(counts);
  const to = bodyFrom + bodiesOf(counts);
  let squares = 0;
  let plain = 0;
  let letters = 0;
  for (let each = from; each < bodyFrom; each++) {
    const packed = forward[each] ?? 0;
    // A joined form repeats its parts.
    if ((packed & PLAIN) === 0) continue;
    const token = packed >>> TOKEN_SHIFT;
    const idf = vocabulary.floats[token * TOKEN_ROW + TOKEN_IDF] ?? 0;
    squares += idf * idf;
    plain += idf;
    letters += gramsOfToken(index, token);
  }
  let body = 0;
  for (let each = bodyFrom; each < to; each++) {
    const token = ((forward[each] ?? 0) >>> TOKEN_SHIFT) * TOKEN_ROW;
    const idf = vocabulary.floats[token + TOKEN_IDF] ?? 0;
    body += idf * idf;
  }
  norms[at + NORM_HEAD] = squares;
  norms[at + NORM_GRAMS] = letters;
  norms[at + NORM_BODY] = body;
  norms[at + NORM_IDF] = plain;
}
