import { BODY, JOINED } from "../analyse/tokenKinds.ts";
import { comesBefore, type IndexPart, type IndexParts, lexisOf } from "../index/indexParts.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { BODY_SHARE, entryOfPosting, lengthOfPosting } from "../index/posting.ts";
import { bodiesWith, findPostings, found, headsWith } from "../index/postingsOf.ts";
import { sortShort } from "../index/sortShort.ts";
import { type CandidateBounds, type CandidateBuffer, placeOfEntry } from "./candidateBuffer.ts";
import type { Query } from "./query.ts";
import { searchByLetters } from "./searchByLetters.ts";

// Joined forms and pairs of syllables repeat the words that they are made of.
const JOINED_SHARE = 0.5;
const WHICH = 4096;

/**
 * Finds the entries nearest to a query: lists of entries by word and field are read by rising length until the budget is spent, each
 * adding the rarity of its word, weighed by its field and the length of that (BM25F with a term frequency of one). The best are kept,
 * of equals the one that comes first. Which entries these are depends on nothing but the query and the index.
 *
 * @internal
 */
export function findCandidates(
  buffer: CandidateBuffer,
  query: Query,
  parts: IndexParts,
  bounds: CandidateBounds,
): void {
  buffer.size = 0;
  const lists = collectLists(buffer, query, lexisOf(parts));
  let met = 0;
  let left = bounds.budget;
  for (let at = 0; at < lists && left > 0; at++) {
    const packed = buffer.lists[at] ?? 0;
    const length = Math.floor(packed / WHICH);
    if (length > left && at >= 2) break;
    const share = length > left ? left / length : 1;
    for (const part of parts.list) {
      met = addList(buffer, query, part, { which: packed % WHICH, share, met });
    }
    left -= length;
  }
  keepBest(buffer, met, bounds.keep, parts);
  if (buffer.size === 0) searchByLetters(buffer, query, parts, bounds.keep);
}

// Each list as length · 4096 + which, so that one numeric sort puts the rarest first.
function collectLists(buffer: CandidateBuffer, query: Query, index: MatchIndex): number {
  const { lists } = buffer;
  let size = 0;
  for (let at = 0; at < query.size; at++) {
    const token = query.tokens[at] ?? -1;
    if (token < 0 || ((query.kinds[at] ?? 0) & BODY) !== 0) continue;
    const inHeads = headsWith(index, token);
    const inBodies = bodiesWith(index, token);
    if (inHeads > 0) lists[size++] = inHeads * WHICH + 2 * at;
    if (inBodies > 0) lists[size++] = inBodies * WHICH + 2 * at + 1;
  }
  sortShort(lists, size);
  return size;
}

interface List {
  /** Twice the place of the word in the query, and one more for the field of descriptions. */
  readonly which: number;
  /** Share of the list that is read: the entries whose records' hashes are least, so that it is the same in any segments. */
  readonly share: number;
  /** Entries met before. */
  readonly met: number;
}

/** Adds the postings of one list in one segment and gives how many entries have been met. */
function addList(
  { sums, keys, met: places }: CandidateBuffer,
  query: Query,
  { index, firstEntry, entryAtShare }: IndexPart,
  { which, share, met }: List,
): number {
  const at = which >>> 1;
  const inBody = (which & 1) === 1;
  findPostings(index, query.tokens[at] ?? 0);
  const from = inBody ? found.bodies : found.from;
  const to = inBody ? found.to : found.bodies;
  if (from === to) return met;
  const { postings, gone } = index;
  const end = share === 1 ? index.entries : entryAtShare(share);
  const lengths = inBody ? index.bodyWeights : index.headWeights;
  const field = ((query.kinds[at] ?? 0) & JOINED) === 0 ? 1 : JOINED_SHARE;
  const weight = (query.idf[at] ?? 0) * field * (inBody ? BODY_SHARE : 1);
  let size = met;
  for (let each = from; each < to; each++) {
    const posting = postings[each] ?? 0;
    const local = entryOfPosting(posting);
    if (local >= end) break;
    if (gone !== undefined && gone[local] === 1) continue;
    const entry = firstEntry + local;
    const place = placeOfEntry(keys, entry);
    const sum = sums[place] ?? 0;
    if (sum === 0) {
      if (size === places.length) break;
      places[size++] = place;
      if (keys.length > 0) keys[place] = entry + 1;
    }
    sums[place] = sum + weight * (lengths[lengthOfPosting(posting)] ?? 0);
  }
  return size;
}

// Insertion into a short sorted list: nearly all entries fall at the first comparison. The sums are zero again afterwards.
function keepBest(buffer: CandidateBuffer, met: number, keep: number, parts: IndexParts): void {
  const { sums, keys, met: places, best, scores } = buffer;
  const isTable = keys.length > 0;
  let size = 0;
  let last = 0;
  for (let at = 0; at < met; at++) {
    const from = places[at] ?? 0;
    const score = sums[from] ?? 0;
    const entry = isTable ? (keys[from] ?? 0) - 1 : from;
    sums[from] = 0;
    if (isTable) keys[from] = 0;
    if (score < last) continue;
    let place = size < keep ? size++ : keep;
    while (place > 0) {
      const other = scores[place - 1] ?? 0;
      if (other > score) break;
      if (other === score && !comesBefore(parts, entry, best[place - 1] ?? 0)) break;
      if (place < keep) {
        scores[place] = scores[place - 1] ?? 0;
        best[place] = best[place - 1] ?? 0;
      }
      place--;
    }
    if (place < keep) {
      scores[place] = score;
      best[place] = entry;
    }
    if (size === keep) last = scores[keep - 1] ?? 0;
  }
  buffer.size = size;
}
