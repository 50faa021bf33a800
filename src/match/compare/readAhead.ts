import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "../index/entryRow.ts";
import { type IndexParts, lexisOf, partOf } from "../index/indexParts.ts";
import { knownNorm } from "../index/norms.ts";
import { PLAIN, TOKEN_SHIFT } from "../index/packToken.ts";
import { placeInQuery, type Query } from "../retrieve/query.ts";
import { sharedGrams } from "./sharedGrams.ts";

/** How many entries are read ahead at once. @internal */
export const AHEAD = 32;
const MOST_TOKENS = 1024;

const froms = new Uint32Array(AHEAD);
const tokens = new Uint32Array(MOST_TOKENS);
// What is read has to go somewhere, or else the engine need not read it.
const sink = new Uint32Array(1);

/**
 * Reads what comparing the next entries needs, one kind after the other. Entries and words stand anywhere in memory, and a processor waits for
 * many places at once where none depends on another; comparing entry by entry, it waits for each by itself.
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
  readEntries(parts, entries, first, last);
  // Words are the same in all segments.
  const lexis = lexisOf(parts);
  const { chars, charFrom } = lexis;
  const size = collectWords(query, parts, entries, first, last);
  let read = 0;
  for (let at = 0; at < size; at++) read ^= charFrom[tokens[at] ?? 0] ?? 0;
  for (let at = 0; at < size; at++) read ^= chars[charFrom[tokens[at] ?? 0] ?? 0] ?? 0;
  for (let at = 0; at < size; at++) sharedGrams(query, lexis, tokens[at] ?? 0);
  sink[0] = read;
}

function readEntries(parts: IndexParts, entries: Uint32Array, first: number, last: number): void {
  let read = 0;
  for (let at = first; at < last; at++) {
    const { index, firstEntry } = partOf(parts, entries[at] ?? 0);
    const entry = (entries[at] ?? 0) - firstEntry;
    froms[at - first] = index.rows.words[entry * ROW + ROW_FROM] ?? 0;
    read ^= knownNorm(index, entry);
  }
  for (let at = first; at < last; at++) {
    const { index } = partOf(parts, entries[at] ?? 0);
    read ^= index.forward[froms[at - first] ?? 0] ?? 0;
  }
  sink[0] = read;
}

// Words of titles that the query lacks: they are compared letter by letter.
function collectWords(
  query: Query,
  parts: IndexParts,
  entries: Uint32Array,
  first: number,
  last: number,
): number {
  let size = 0;
  for (let at = first; at < last; at++) {
    const { index, firstEntry } = partOf(parts, entries[at] ?? 0);
    const { forward, rows } = index;
    const counts = rows.words[((entries[at] ?? 0) - firstEntry) * ROW + ROW_COUNTS] ?? 0;
    const from = froms[at - first] ?? 0;
    const to = from + headsOf(counts);
    for (let each = from; each < to && size < MOST_TOKENS; each++) {
      const packed = forward[each] ?? 0;
      const token = packed >>> TOKEN_SHIFT;
      if ((packed & PLAIN) !== 0 && placeInQuery(query, token) < 0) tokens[size++] = token;
    }
  }
  return size;
}
