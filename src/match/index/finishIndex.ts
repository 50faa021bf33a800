import { GRAMS, gramNumber } from "../analyse/grams.ts";
import {
  bodiesOf,
  type EntryRows,
  headsOf,
  ROW,
  ROW_COUNTS,
  ROW_FROM,
  rowsOn,
} from "./entryRow.ts";
import { takeUint16, takeUint32 } from "./growable.ts";
import type { IndexBuilder } from "./indexBuilder.ts";
import { joinVectors } from "./joinVectors.ts";
import { countNamed, markAsides } from "./markAsides.ts";
import type { Lexis, MatchIndex, Segment } from "./matchIndex.ts";
import { TOKEN_SHIFT } from "./packToken.ts";
import { lengthWeights, packPosting } from "./posting.ts";
import { headsWith } from "./postingsOf.ts";
import { gramRarity2, rarityOf } from "./rarity.ts";
import { toIndex } from "./toIndex.ts";
import {
  TOKEN_BODIES,
  TOKEN_IDF,
  TOKEN_POSTINGS,
  TOKEN_ROW,
  trimVocabulary,
  type Vocabulary,
} from "./vocabulary.ts";

/** Entries and their words, before their postings are known. @internal */
export interface Words {
  readonly entries: number;
  readonly rows: EntryRows;
  readonly forward: Uint32Array;
}

/** Counts, inverts and weighs what a builder has gathered. @internal */
export function finishIndex(builder: IndexBuilder): MatchIndex {
  const parts = takeParts(builder);
  const vocabulary = trimVocabulary(builder.vocabulary);
  const counts = countTokens(parts, vocabulary.size);
  const postings = invert(parts, vocabulary, counts);
  const { entries } = parts;
  for (let token = 0; token < vocabulary.size; token++) {
    const having = (counts.heads[token] ?? 0) + (counts.bodies[token] ?? 0);
    vocabulary.floats[token * TOKEN_ROW + TOKEN_IDF] = having === 0 ? 0 : rarityOf(entries, having);
  }
  const chars = takeUint16(builder.chars);
  const charFrom = takeUint32(builder.charFrom);
  const leads = takeUint32(builder.leads);
  const led = new Uint32Array(vocabulary.size);
  for (const token of leads) led[token] = (led[token] ?? 0) + 1;
  const named = countNamed(parts, vocabulary.size);
  const totals = {
    entries,
    headWords: counts.headWords,
    bodyWords: parts.forward.length - counts.headWords,
    described: counts.described,
    leads: leads.length,
  };
  const gathered = {
    vocabulary,
    room: undefined,
    chars,
    charFrom,
    named,
    led,
    live: undefined,
    totals,
  };
  return toIndex(
    { ...parts, postings, directory: undefined },
    {
      ...gathered,
      asides: markAsides(gathered),
      gramCounts: undefined,
      ...weighList(totals, countAllGrams(gathered)),
    },
  );
}

/** What follows from the sums over a list. @internal */
export function weighList(
  totals: Lexis["totals"],
  gramCounts: Float64Array,
): Pick<Lexis, "idfMax" | "gramIdf2" | "headWeights" | "bodyWeights"> {
  const { entries, headWords, bodyWords, described } = totals;
  return {
    idfMax: rarityOf(Math.max(1, entries), 1),
    gramIdf2: weighGrams(entries, gramCounts),
    headWeights: lengthWeights(headWords / Math.max(1, entries)),
    bodyWeights: lengthWeights(bodyWords / Math.max(1, described)),
  };
}

// Most 3-grams have few titles, and a logarithm costs more than looking it up.
function weighGrams(entries: number, counts: Float64Array): Float32Array {
  const known = new Float32Array(Math.min(entries, 512) + 1);
  for (let count = 0; count < known.length; count++) known[count] = gramRarity2(entries, count);
  const idf2 = new Float32Array(counts.length);
  for (let gram = 0; gram < idf2.length; gram++) {
    const count = counts[gram] ?? 0;
    idf2[gram] = count < known.length ? (known[count] ?? 0) : gramRarity2(entries, count);
  }
  return idf2;
}

/** Takes the entries out of a builder, which is empty afterwards. @internal */
export function takeParts(builder: IndexBuilder): Omit<Segment, "postings" | "directory"> {
  const keys = builder.keys.sort((a, b) => a.key - b.key || a.entry - b.entry);
  return {
    entries: builder.entries,
    rows: rowsOn(takeUint32(builder.rows)),
    forward: takeUint32(builder.forward),
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
    gone: undefined,
  };
}

interface Counts {
  readonly heads: Uint32Array;
  readonly bodies: Uint32Array;
  /** Words of all heads, and entries that have a description. */
  readonly headWords: number;
  readonly described: number;
}

function countTokens({ entries, rows, forward }: Words, tokens: number): Counts {
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

function invert(words: Words, vocabulary: Vocabulary, { heads, bodies }: Counts): Uint32Array {
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

/** Inverts a small segment, whose postings stand by a directory of its own. @internal */
export function invertSmall(words: Words): Pick<Segment, "postings" | "directory"> {
  const { entries, rows, forward } = words;
  // Token in the upper bits, then the field, then the entry: one sort puts all where they belong.
  const places = new Float64Array(forward.length);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    const bodyFrom = from + headsOf(counts);
    const to = bodyFrom + bodiesOf(counts);
    for (let at = from; at < to; at++) {
      const field = at < bodyFrom ? 0 : 1;
      places[size++] = (((forward[at] ?? 0) >>> TOKEN_SHIFT) * 2 + field) * ENTRY_ROOM + entry;
    }
  }
  const sorted = places.subarray(0, size).sort();
  const postings = new Uint32Array(size);
  const tokens: number[] = [];
  const heads: number[] = [];
  const bodies: number[] = [];
  for (let at = 0; at < size; at++) {
    const place = sorted[at] ?? 0;
    const entry = place % ENTRY_ROOM;
    const which = (place - entry) / ENTRY_ROOM;
    const token = which >>> 1;
    const inBody = (which & 1) === 1;
    const last = tokens.length - 1;
    if (tokens[last] !== token) {
      tokens.push(token);
      heads.push(at);
      bodies.push(inBody ? at : -1);
    } else if (inBody && bodies[last] === -1) bodies[last] = at;
    const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
    postings[at] = packPosting(entry, inBody ? bodiesOf(counts) : headsOf(counts));
  }
  heads.push(size);
  const directory = {
    tokens: Uint32Array.from(tokens),
    heads: Uint32Array.from(heads),
    bodies: Uint32Array.from(bodies, (at, each) => (at === -1 ? (heads[each + 1] ?? size) : at)),
  };
  return { postings, directory };
}

const ENTRY_ROOM = 2 ** 24;

/** How many titles have each 3-gram; it counts once for each title that has a word with it. @internal */
export function countAllGrams(
  lexis: Pick<Lexis, "live" | "vocabulary" | "chars" | "charFrom">,
): Float64Array {
  const counts = new Float64Array(GRAMS);
  const { chars, charFrom, vocabulary } = lexis;
  for (let token = 0; token < vocabulary.size; token++) {
    const count = headsWith(lexis, token);
    if (count > 0) countGrams(counts, chars, charFrom[token] ?? 0, charFrom[token + 1] ?? 0, count);
  }
  return counts;
}

/** Adds the 3-grams of a word. @internal */
export function countGrams(
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

function next(places: Uint32Array, token: number): number {
  const place = places[token] ?? 0;
  places[token] = place + 1;
  return place;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
