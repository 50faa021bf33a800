import { BODY, JOINED } from "../analyse/tokenKinds.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { BODY_SHARE, entryOfPosting, lengthOfPosting } from "../index/posting.ts";
import { sortShort } from "../index/sortShort.ts";
import { TOKEN_BODIES, TOKEN_POSTINGS, TOKEN_ROW } from "../index/vocabulary.ts";
import type { CandidateBounds, CandidateBuffer } from "./candidateBuffer.ts";
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
  index: MatchIndex,
  bounds: CandidateBounds,
): void {
  buffer.size = 0;
  const lists = collectLists(buffer, query, index);
  let met = 0;
  let left = bounds.budget;
  for (let at = 0; at < lists && left > 0; at++) {
    const packed = buffer.lists[at] ?? 0;
    const length = Math.floor(packed / WHICH);
    if (length > left && at >= 2) break;
    const stride = length > left ? Math.ceil(length / left) : 1;
    met = addList(buffer, query, index, { which: packed % WHICH, stride, met });
    left -= Math.ceil(length / stride);
  }
  keepBest(buffer, met, bounds.keep);
  if (buffer.size === 0) searchByLetters(buffer, query, index, bounds.keep);
}

// Each list as length · 4096 + which, so that one numeric sort puts the rarest first.
function collectLists(buffer: CandidateBuffer, query: Query, index: MatchIndex): number {
  const { rows } = index.vocabulary;
  const { lists } = buffer;
  let size = 0;
  for (let at = 0; at < query.size; at++) {
    const token = query.tokens[at] ?? -1;
    if (token < 0 || ((query.kinds[at] ?? 0) & BODY) !== 0) continue;
    const row = token * TOKEN_ROW;
    const bodies = rows[row + TOKEN_BODIES] ?? 0;
    const inHeads = bodies - (rows[row + TOKEN_POSTINGS] ?? 0);
    const inBodies = (rows[row + TOKEN_ROW + TOKEN_POSTINGS] ?? 0) - bodies;
    if (inHeads > 0) lists[size++] = inHeads * WHICH + 2 * at;
    if (inBodies > 0) lists[size++] = inBodies * WHICH + 2 * at + 1;
  }
  sortShort(lists, size);
  return size;
}

interface List {
  /** Twice the place of the word in the query, and one more for the field of descriptions. */
  readonly which: number;
  /** Every so many postings are read. */
  readonly stride: number;
  /** Entries met before. */
  readonly met: number;
}

/** Adds the postings of one list and gives how many entries have been met. */
function addList(
  { sums, entries }: CandidateBuffer,
  query: Query,
  index: MatchIndex,
  { which, stride, met }: List,
): number {
  const at = which >>> 1;
  const inBody = (which & 1) === 1;
  const row = (query.tokens[at] ?? 0) * TOKEN_ROW;
  const { rows } = index.vocabulary;
  const { postings } = index;
  const from = rows[row + (inBody ? TOKEN_BODIES : TOKEN_POSTINGS)] ?? 0;
  const to = rows[inBody ? row + TOKEN_ROW + TOKEN_POSTINGS : row + TOKEN_BODIES] ?? 0;
  const lengths = inBody ? index.bodyWeights : index.headWeights;
  const share = ((query.kinds[at] ?? 0) & JOINED) === 0 ? 1 : JOINED_SHARE;
  const weight = (query.idf[at] ?? 0) * share * (inBody ? BODY_SHARE : 1);
  let size = met;
  for (let each = from; each < to; each += stride) {
    const posting = postings[each] ?? 0;
    const entry = entryOfPosting(posting);
    const sum = sums[entry] ?? 0;
    if (sum === 0) entries[size++] = entry;
    sums[entry] = sum + weight * (lengths[lengthOfPosting(posting)] ?? 0);
  }
  return size;
}

// Insertion into a short sorted list: nearly all entries fall at the first comparison. The sums are zero again afterwards.
function keepBest(buffer: CandidateBuffer, met: number, keep: number): void {
  const { sums, entries, best, scores } = buffer;
  let size = 0;
  let last = 0;
  for (let at = 0; at < met; at++) {
    const entry = entries[at] ?? 0;
    const score = sums[entry] ?? 0;
    sums[entry] = 0;
    if (score < last) continue;
    let place = size < keep ? size++ : keep;
    while (place > 0 && isBehind(scores[place - 1] ?? 0, best[place - 1] ?? 0, score, entry)) {
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

function isBehind(one: number, oneEntry: number, other: number, otherEntry: number): boolean {
  return one < other || (one === other && oneEntry > otherEntry);
}
