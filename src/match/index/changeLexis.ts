import { BRAND } from "../analyse/tokenKinds.ts";
import { countAllGrams, countGrams } from "./countGrams.ts";
import { bodiesOf, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "./entryRow.ts";
import { lacksBrands, markAside, markAsides } from "./markAsides.ts";
import type { Lexis, Segment, Totals } from "./matchIndex.ts";
import { KIND_BITS, TOKEN_SHIFT } from "./packToken.ts";
import { bodiesWith, headsWith } from "./postingsOf.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { weighList } from "./weighList.ts";
import { weighTokens } from "./weighTokens.ts";
import type { WordRoom } from "./wordRoom.ts";

/** The words of a list that is being changed: counts go up and down, and what follows from them is told at the end. @internal */
export interface ChangingLexis {
  readonly before: Lexis;
  readonly vocabulary: Vocabulary;
  readonly live: Uint32Array;
  readonly named: Uint32Array;
  readonly led: Uint32Array;
  readonly totals: { -readonly [Key in keyof Totals]: number };
  /** Tokens whose counts changed. */
  readonly touched: Set<number>;
}

/** Begins a change; the vocabulary holds all tokens of the list before, under their numbers, and new ones behind. @internal */
export function startChange(before: Lexis, vocabulary: Vocabulary): ChangingLexis {
  const { size } = vocabulary;
  const live = new Uint32Array(2 * size);
  if (before.live !== undefined) live.set(before.live);
  else {
    for (let token = 0; token < before.vocabulary.size; token++) {
      live[2 * token] = headsWith(before, token);
      live[2 * token + 1] = bodiesWith(before, token);
    }
  }
  const named = new Uint32Array(size);
  named.set(before.named);
  const led = new Uint32Array(size);
  led.set(before.led);
  return { before, vocabulary, live, named, led, totals: { ...before.totals }, touched: new Set() };
}

/** Counts an entry in, or out. @internal */
export function countEntry(
  changing: ChangingLexis,
  { rows, forward }: Pick<Segment, "rows" | "forward">,
  entry: number,
  sign: 1 | -1,
): void {
  const { live, named, totals, touched } = changing;
  const from = rows.words[entry * ROW + ROW_FROM] ?? 0;
  const counts = rows.words[entry * ROW + ROW_COUNTS] ?? 0;
  const bodyFrom = from + headsOf(counts);
  const to = bodyFrom + bodiesOf(counts);
  for (let at = from; at < to; at++) {
    const packed = forward[at] ?? 0;
    const token = packed >>> TOKEN_SHIFT;
    touched.add(token);
    const place = 2 * token + (at < bodyFrom ? 0 : 1);
    live[place] = (live[place] ?? 0) + sign;
    if (at < bodyFrom && (packed & (KIND_BITS | BRAND)) === BRAND)
      named[token] = (named[token] ?? 0) + sign;
  }
  totals.entries += sign;
  totals.headWords += sign * headsOf(counts);
  totals.bodyWords += sign * bodiesOf(counts);
  if (to > bodyFrom) totals.described += sign;
}

/** Counts the word that leads a name without a brand in, or out. @internal */
export function countLead(changing: ChangingLexis, token: number, sign: 1 | -1): void {
  changing.led[token] = (changing.led[token] ?? 0) + sign;
  changing.totals.leads += sign;
  changing.touched.add(token);
}

/** Ends a change: rarities follow from the counts, as they do in a list that is built anew. @internal */
export function endChange(changing: ChangingLexis, room: WordRoom): Lexis {
  const chars = room.chars.store;
  const charFrom = room.charFrom.store;
  const { before, vocabulary, live, named, led, totals, touched } = changing;
  weighTokens(
    vocabulary,
    totals.entries,
    (token) => (live[2 * token] ?? 0) + (live[2 * token + 1] ?? 0),
  );
  const gramCounts = before.gramCounts?.slice() ?? countAllGrams(before);
  for (const token of touched) {
    const known = token < before.vocabulary.size ? headsWith(before, token) : 0;
    const more = (live[2 * token] ?? 0) - known;
    const from = charFrom[token] ?? 0;
    if (more !== 0) countGrams(gramCounts, chars, from, charFrom[token + 1] ?? 0, more);
  }
  const counted = { vocabulary, live, named, led, totals };
  return {
    ...counted,
    room,
    chars,
    charFrom,
    asides: asidesOf(counted, before, touched),
    gramCounts,
    ...weighList(totals, gramCounts),
  };
}

function asidesOf(
  counted: Parameters<typeof markAsides>[0],
  before: Lexis,
  touched: ReadonlySet<number>,
): Uint8Array {
  if (lacksBrands(counted.totals) !== lacksBrands(before.totals)) return markAsides(counted);
  const asides = new Uint8Array(counted.vocabulary.size);
  asides.set(before.asides);
  for (const token of touched) asides[token] = markAside(counted, token);
  return asides;
}
