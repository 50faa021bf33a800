import { BODY, CODE, JOINED, MEASURE } from "../analyse/tokenKinds.ts";
import { bodiesOf, headsOf, ROW, ROW_COUNTS, ROW_FROM } from "../index/entryRow.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { KIND_BITS, TOKEN_SHIFT } from "../index/packToken.ts";
import { idfOfToken } from "../index/vocabulary.ts";
import { placeInQuery, type Query, sizeInQuery } from "../retrieve/query.ts";
import { addEntryMeasure } from "./addEntryMeasure.ts";
import { BODY_CODE, codeRarity } from "./codeRarity.ts";
import type { PairSums } from "./pairSums.ts";

/** Sums over the words that stand in an entry's description only, and marks those that the query has. @internal */
export function sumDescriptionWords(
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  entry: number,
): void {
  const { forward } = index;
  const { words } = index.rows;
  const counts = words[entry * ROW + ROW_COUNTS] ?? 0;
  const from = (words[entry * ROW + ROW_FROM] ?? 0) + headsOf(counts);
  const to = from + bodiesOf(counts);
  for (let at = from; at < to; at++) {
    const packed = forward[at] ?? 0;
    const place = placeInQuery(query, packed >>> TOKEN_SHIFT);
    if ((packed & MEASURE) !== 0) addEntryMeasure(sums, query, index, packed);
    if (place >= 0) addMet(sums, query, packed, place, index);
    else if (query.side === "entry" && (packed & KIND_BITS) === 0)
      addMissing(sums, index, packed >>> TOKEN_SHIFT);
  }
}

function addMet(
  sums: PairSums,
  query: Query,
  packed: number,
  place: number,
  { idfMax }: MatchIndex,
): void {
  query.met[place] = query.round;
  const idf = query.idf[place] ?? 0;
  const kinds = query.kinds[place] ?? 0;
  if ((kinds & BODY) !== 0) {
    sums.bodies2 += idf * idf;
    return;
  }
  if ((kinds & JOINED) === 0) {
    sums.cross2 += idf * idf;
    sums.queryInBody += idf;
    sums.leadingMet += query.leading[place] ?? 0;
    if (query.everyday[place] === 1) sums.everydayInEntryBody += idf;
  }
  if ((packed & kinds & CODE) !== 0)
    sums.sameCode = Math.max(
      sums.sameCode,
      BODY_CODE * codeRarity(packed, sizeInQuery(query, place), idf, idfMax),
    );
}

function addMissing({ asides }: PairSums, index: MatchIndex, token: number): void {
  if (index.asides[token] === 0) return;
  const idf = idfOfToken(index.vocabulary, token);
  asides.body2 += idf * idf;
}
