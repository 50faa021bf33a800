import { bodiesOf, type EntryRows, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import { TOKEN_SHIFT } from "./packToken.ts";
import { packPosting } from "./posting.ts";
import { TOKEN_BODIES, TOKEN_POSTINGS, TOKEN_ROW, type Vocabulary } from "./vocabulary.ts";

/** Entries and their words, before their postings are known. @internal */
export interface Words {
  readonly entries: number;
  readonly rows: EntryRows;
  readonly forward: Uint32Array;
}

/** How many entries have each token. @internal */
export interface Counts {
  readonly heads: Uint32Array;
  readonly bodies: Uint32Array;
  /** Words of all heads, and entries that have a description. */
  readonly headWords: number;
  readonly described: number;
}

/** Counts the tokens of entries. @internal */
export function countTokens({ entries, rows, forward }: Words, tokens: number): Counts {
  const heads = new Uint32Array(tokens);
  const bodies = new Uint32Array(tokens);
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
  return { heads, bodies, headWords, described };
}

/** Writes where the postings of each token begin into its row, and gives them: the entries of the first segment. @internal */
export function invertInto(words: Words, vocabulary: Vocabulary): Uint32Array {
  return invert(words, vocabulary, countTokens(words, vocabulary.size));
}

/** Writes where the postings of each token begin into its row, and gives them. @internal */
export function invert(
  words: Words,
  vocabulary: Vocabulary,
  { heads, bodies }: Counts,
): Uint32Array {
  const { rows, size } = vocabulary;
  const nextHead = new Uint32Array(size);
  const nextBody = new Uint32Array(size);
  let total = 0;
  for (let token = 0; token < size; token++) {
    const row = token * TOKEN_ROW;
    const inHeads = heads[token] ?? 0;
    rows[row + TOKEN_POSTINGS] = total;
    rows[row + TOKEN_BODIES] = total + inHeads;
    nextHead[token] = total;
    nextBody[token] = total + inHeads;
    total += inHeads + (bodies[token] ?? 0);
  }
  rows[size * TOKEN_ROW + TOKEN_POSTINGS] = total;
  rows[size * TOKEN_ROW + TOKEN_BODIES] = total;
  return fillPostings(words, nextHead, nextBody, total);
}

function fillPostings(
  { entries, rows, forward }: Words,
  heads: Uint32Array,
  bodies: Uint32Array,
  total: number,
): Uint32Array {
  const postings = new Uint32Array(total);
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
  return postings;
}

function next(places: Uint32Array, token: number): number {
  const place = places[token] ?? 0;
  places[token] = place + 1;
  return place;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
