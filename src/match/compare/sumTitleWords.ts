import { BODY, BRAND, CODE, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "../index/entryRow.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { gramsOfToken } from "../index/norms.ts";
import { KIND_BITS, PLAIN, TOKEN_SHIFT } from "../index/packToken.ts";
import { idfOfToken } from "../index/vocabulary.ts";
import { placeInQuery, type Query, sizeInQuery } from "../retrieve/query.ts";
import { addEntryMeasure } from "./addEntryMeasure.ts";
import { addAside } from "./asides.ts";
import { BODY_CODE, codeRarity } from "./codeRarity.ts";
import { MOST_CODES, type PairSums } from "./pairSums.ts";
import { sharedGrams } from "./sharedGrams.ts";

// Words of a brand, codes, numbers and measures; all of them name the product, so none stands beside it.
const MORE_THAN_WORD = KIND_BITS | BRAND;

/** Sums over the words of an entry's title, and marks those that the query has. @internal */
export function sumTitleWords(
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  entry: number,
): void {
  const { forward } = index;
  const { words } = index.rows;
  const from = words[entry * ROW + ROW_FROM] ?? 0;
  const heads = headsOf(words[entry * ROW + ROW_COUNTS] ?? 0);
  const to = from + heads;
  for (let at = from; at < to; at++) {
    const packed = forward[at] ?? 0;
    const place = placeInQuery(query, packed >>> TOKEN_SHIFT);
    if ((packed & PLAIN) !== 0) addGrams(sums, query, index, packed >>> TOKEN_SHIFT, place);
    if (place >= 0) addMet(sums, query, packed, place);
    if ((packed & MORE_THAN_WORD) !== 0) addKinds(sums, query, index, packed, place);
    else if (place < 0 && query.side === "entry") addAsideOf(sums, index, packed >>> TOKEN_SHIFT);
  }
}

function addMet(sums: PairSums, query: Query, packed: number, place: number): void {
  query.met[place] = query.round;
  // The same number as the index has, but near at hand.
  const idf = query.idf[place] ?? 0;
  const idf2 = idf * idf;
  const kinds = query.kinds[place] ?? 0;
  const isPlain = (packed & PLAIN) !== 0;
  const isQueryPlain = (kinds & JOINED) === 0;
  if (isPlain) sums.entryMet2 += idf2;
  if ((kinds & BODY) === 0) {
    if (isPlain || isQueryPlain) sums.titles2 += idf2;
    if (isPlain) sums.entryShared += idf;
    if (isQueryPlain) sums.queryShared += idf;
    if (query.everyday[place] === 1) sums.everydayShared += idf;
  } else if (isPlain) {
    sums.entryInBody += idf;
    if (query.everyday[place] === 1) sums.everydayInQueryBody += idf;
    sums.cross2 += idf2;
  }
}

function addGrams(
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  token: number,
  place: number,
): void {
  const isMet = place >= 0 && ((query.kinds[place] ?? 0) & BODY) === 0;
  sums.grams2 += isMet ? gramsOfToken(index, token) : sharedGrams(query, index, token);
}

function addAsideOf(sums: PairSums, index: MatchIndex, token: number): void {
  const aside = index.asides[token] ?? 0;
  if (aside !== 0) addAside(sums.asides, aside, idfOfToken(index.vocabulary, token));
}

function addKinds(
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  packed: number,
  place: number,
): void {
  const isMet = place >= 0;
  if ((packed & (NUMBER | MEASURE)) !== 0) {
    sums.entryNumbers++;
    if (isMet) sums.entryNumbersMet++;
  }
  if ((packed & MEASURE) !== 0) addEntryMeasure(sums, query, index, packed);
  if ((packed & BRAND) !== 0) addBrandWord(sums, query, index, packed, place);
  if ((packed & CODE) === 0) return;
  if (isMet) addSameCode(sums, query, packed, place, index);
  else if (sums.entryCodesLeft < MOST_CODES)
    sums.leftCodes[sums.entryCodesLeft++] = packed >>> TOKEN_SHIFT;
}

function addBrandWord(
  sums: PairSums,
  query: Query,
  { vocabulary }: MatchIndex,
  packed: number,
  place: number,
): void {
  if (place < 0) {
    sums.entryBrand += idfOfToken(vocabulary, packed >>> TOKEN_SHIFT);
    return;
  }
  const idf = query.idf[place] ?? 0;
  sums.entryBrand += idf;
  sums.entryBrandMet += idf;
  sums.brandWordsMet++;
}

function addSameCode(
  sums: PairSums,
  query: Query,
  packed: number,
  place: number,
  { idfMax }: MatchIndex,
): void {
  const isInBody = ((query.kinds[place] ?? 0) & BODY) !== 0;
  const rarity = codeRarity(packed, sizeInQuery(query, place), query.idf[place] ?? 0, idfMax);
  sums.sameCode = Math.max(sums.sameCode, isInBody ? BODY_CODE * rarity : rarity);
}
