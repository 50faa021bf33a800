import { MAX_TOKENS } from "../analyse/scanner.ts";
import { BODY } from "../analyse/tokenKinds.ts";
import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "../index/entryRow.ts";
import { type IndexParts, lexisOf, partOf } from "../index/indexParts.ts";
import type { Lexis } from "../index/matchIndex.ts";
import { PLAIN, TOKEN_SHIFT } from "../index/packToken.ts";
import { placeInQuery, type Query } from "../retrieve/query.ts";
import { sharedGrams } from "./sharedGrams.ts";

/** How many entries are read ahead at once. @internal */
export const AHEAD = 32;

/** What is known of the words of the titles read ahead, one title after the other. One for all: comparisons run one after the other. @internal */
export const ahead = {
  /** Where the words of each title begin. */
  from: new Uint32Array(AHEAD),
  /** Place of each word in the query, or -1. */
  places: new Int16Array(AHEAD * MAX_TOKENS),
  /** Squared idf of the 3-grams that the query has, of plain words that its title lacks. */
  grams: new Float32Array(AHEAD * MAX_TOKENS),
} as const;

// Words that are compared letter by letter, and where they stand among the words read ahead.
const tokens = new Uint32Array(AHEAD * MAX_TOKENS);
const wanted = new Uint16Array(AHEAD * MAX_TOKENS);
// What is read has to go somewhere, or else the engine need not read it.
const sink = new Uint32Array(1);

/**
 * Reads the words of the titles to be compared next, and of those the query lacks the letters, one kind after the other. Words stand anywhere in
 * memory, and a processor waits for many places at once where none depends on another; comparing entry by entry, it waits for each by itself.
 *
 * @param entries - Of these up to `last`, from `first` on; at most {@link AHEAD}.
 * @internal
 */
export function readAhead(
  query: Query,
  parts: IndexParts,
  entries: Uint32Array,
  first: number,
  last: number,
): void {
  // Words are the same in all segments.
  readLetters(query, lexisOf(parts), meetWords(query, parts, entries, first, last));
}

// Looks for each word in the query, and gives how many are to be compared letter by letter.
function meetWords(
  query: Query,
  parts: IndexParts,
  entries: Uint32Array,
  first: number,
  last: number,
): number {
  const { places } = ahead;
  const { kinds } = query;
  let size = 0;
  let unmet = 0;
  for (let at = first; at < last; at++) {
    const { index, firstEntry } = partOf(parts, entries[at] ?? 0);
    const { forward, rows } = index;
    const row = ((entries[at] ?? 0) - firstEntry) * ROW;
    const from = rows.words[row + ROW_FROM] ?? 0;
    const to = from + headsOf(rows.words[row + ROW_COUNTS] ?? 0);
    ahead.from[at - first] = size;
    for (let each = from; each < to; each++) {
      const packed = forward[each] ?? 0;
      const token = packed >>> TOKEN_SHIFT;
      const place = placeInQuery(query, token);
      if ((packed & PLAIN) !== 0 && (place < 0 || ((kinds[place] ?? 0) & BODY) !== 0)) {
        wanted[unmet] = size;
        tokens[unmet++] = token;
      }
      places[size++] = place;
    }
  }
  return unmet;
}

function readLetters(query: Query, lexis: Lexis, size: number): void {
  const { grams } = ahead;
  const { chars, charFrom } = lexis;
  let read = 0;
  for (let at = 0; at < size; at++) read ^= charFrom[tokens[at] ?? 0] ?? 0;
  for (let at = 0; at < size; at++) read ^= chars[charFrom[tokens[at] ?? 0] ?? 0] ?? 0;
  for (let at = 0; at < size; at++) {
    grams[wanted[at] ?? 0] = sharedGrams(query, lexis, tokens[at] ?? 0);
  }
  sink[0] = read;
}
