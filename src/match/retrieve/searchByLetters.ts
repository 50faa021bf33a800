import { gramNumber, sumGrams } from "../analyse/grams.ts";
import { BODY, CODE, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import { comesBefore, type IndexParts, lexisOf } from "../index/indexParts.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { gramsOfToken } from "../index/norms.ts";
import { entryOfPosting } from "../index/posting.ts";
import { findPostings, found } from "../index/postingsOf.ts";
import { wholeSteps } from "../index/rarity.ts";
import { idfOfToken } from "../index/vocabulary.ts";
import type { CandidateBuffer } from "./candidateBuffer.ts";
import type { Query } from "./query.ts";

const LEAST_LIKENESS = 0.5;
const MOST_LONGER = 2;
const SHORTEST = 4;
const FEWEST = 12;
// Some ten milliseconds; titles without any known word are rare in lists with more words.
const MOST_SEARCHED = 400_000;
const MORE_THAN_WORD = BODY | CODE | JOINED | MEASURE | NUMBER;

/**
 * No word in common: rather than to miss a misspelt offer, the letters of each word of the query are held against those of
 * every word known, and entries with a word that is nearly the same are candidates.
 *
 * @internal
 */
export function searchByLetters(
  buffer: CandidateBuffer,
  query: Query,
  parts: IndexParts,
  keep: number,
): void {
  const index = lexisOf(parts);
  const { vocabulary, chars, charFrom } = index;
  if (vocabulary.size > MOST_SEARCHED) return;
  const { scanner } = query;
  const weights = new Float32Array(index.gramIdf2.length);
  const scores = new Map<number, number>();
  for (let at = 0; at < query.size; at++) {
    if (((query.kinds[at] ?? 0) & MORE_THAN_WORD) !== 0) continue;
    const place = query.places[at] ?? 0;
    const from = scanner.from[place] ?? 0;
    const to = scanner.to[place] ?? 0;
    if (to - from < SHORTEST) continue;
    weights.fill(0);
    const own = markGrams(weights, index.gramIdf2, scanner.chars, from, to);
    if (seenGrams(index, scanner.chars, from, to) < LEAST_LIKENESS) continue;
    for (let token = 0; token < vocabulary.size; token++) {
      const size = (charFrom[token + 1] ?? 0) - (charFrom[token] ?? 0);
      if (Math.abs(size - (to - from)) > MOST_LONGER) continue;
      if (idfOfToken(vocabulary, token) === 0) continue;
      const mass = own * gramsOfToken(index, token);
      if (mass <= 0) continue;
      const shared = sumGrams(chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0, weights);
      const likeness = shared / Math.sqrt(mass);
      if (likeness >= LEAST_LIKENESS)
        addToken(scores, parts, token, wholeSteps(likeness * likeness));
    }
  }
  const ranked = [...scores].sort(
    (a, b) => b[1] - a[1] || (comesBefore(parts, a[0], b[0]) ? -1 : 1),
  );
  for (const [entry, score] of ranked.slice(0, Math.min(keep, FEWEST))) {
    buffer.best[buffer.size] = entry;
    buffer.scores[buffer.size++] = score;
  }
}

// Weights of the word's own 3-grams, zero for all others; gives their sum.
function markGrams(
  weights: Float32Array,
  idf2: Float32Array,
  chars: Uint16Array,
  from: number,
  to: number,
): number {
  let left = 0;
  let middle = chars[from] ?? 0;
  let sum = 0;
  for (let at = from + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    sum += idf2[gram] ?? 0;
    weights[gram] = idf2[gram] ?? 0;
    left = middle;
    middle = right;
  }
  return sum;
}

// Share of a word's 3-grams that any title has: of another script or of chance letters there are too few to look further.
function seenGrams(
  { gramIdf2, entries }: MatchIndex,
  chars: Uint16Array,
  from: number,
  to: number,
): number {
  const most = Math.log(1 + entries) ** 2;
  let seen = 0;
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let at = from + 1; at <= to; at++) {
    const right = at < to ? (chars[at] ?? 0) : 0;
    if ((gramIdf2[gramNumber(left, middle, right)] ?? 0) <= most * 1.0001) seen++;
    left = middle;
    middle = right;
  }
  return seen / (to - from);
}

function addToken(
  scores: Map<number, number>,
  { list }: IndexParts,
  token: number,
  score: number,
): void {
  for (const { index, firstEntry } of list) {
    findPostings(index, token);
    const { from, bodies: to } = found;
    for (let at = from; at < to; at++) {
      const local = entryOfPosting(index.postings[at] ?? 0);
      if (index.gone?.[local] === 1) continue;
      const entry = firstEntry + local;
      scores.set(entry, (scores.get(entry) ?? 0) + score);
    }
  }
}
