import { numberWeight } from "../analyse/numberWeight.ts";
import { BODY, BRAND, CODE, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import { headsOf, ROW, ROW_COUNTS, ROW_FROM } from "../index/entryRow.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { KIND_BITS, PLAIN, TOKEN_SHIFT } from "../index/packToken.ts";
import { idfOfToken } from "../index/vocabulary.ts";
import { type Query, sizeInQuery } from "../retrieve/query.ts";
import { addEntryMeasure } from "./addEntryMeasure.ts";
import { addAside } from "./asides.ts";
import { BODY_CODE, codeRarity } from "./codeRarity.ts";
import { MOST_CODES, type PairSums } from "./pairSums.ts";
import { ahead } from "./readAhead.ts";

// Words of a brand, codes, numbers and measures; all of them name the product, so none stands beside it.
const MORE_THAN_WORD = KIND_BITS | BRAND;

/**
 * Sums over the words of an entry's title, and marks those that the query has. The innermost loop of a screening: what nearly every word adds to is
 * summed in place.
 *
 * @param which - Its place among the entries that were read ahead.
 * @internal
 */
export function sumTitleWords(
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  entry: number,
  which: number,
): void {
  const { forward } = index;
  const { words } = index.rows;
  const { places, grams: letters } = ahead;
  const { idf: idfs, leading, kinds, everyday, grams, met, round } = query;
  const isEntryListing = query.side === "entry";
  const from = words[entry * ROW + ROW_FROM] ?? 0;
  const to = from + headsOf(words[entry * ROW + ROW_COUNTS] ?? 0);
  let word = ahead.from[which] ?? 0;
  let grams2 = 0;
  let titles2 = 0;
  let entryMet2 = 0;
  let entryShared = 0;
  let queryShared = 0;
  let leadingMet = 0;
  let everydayShared = 0;
  for (let at = from; at < to; at++, word++) {
    const packed = forward[at] ?? 0;
    const isPlain = (packed & PLAIN) !== 0;
    const place = places[word] ?? -1;
    if (place < 0) {
      if (isPlain) grams2 += letters[word] ?? 0;
      if (isEntryListing && (packed & MORE_THAN_WORD) === 0) {
        addAsideOf(sums, index, packed >>> TOKEN_SHIFT);
      }
    } else {
      met[place] = round;
      // The same number as the index has, but near at hand.
      const idf = idfs[place] ?? 0;
      if (isPlain) entryMet2 += idf * idf;
      const kind = kinds[place] ?? 0;
      if ((kind & BODY) !== 0) {
        if (isPlain) {
          grams2 += letters[word] ?? 0;
          addMetInBody(sums, query, place, idf);
        }
      } else {
        const isQueryPlain = (kind & JOINED) === 0;
        if (isPlain || isQueryPlain) titles2 += idf * idf;
        if (isQueryPlain) queryShared += idf;
        if (isPlain) {
          entryShared += idf;
          grams2 += grams[place] ?? 0;
        }
        leadingMet += leading[place] ?? 0;
        if (everyday[place] === 1) everydayShared += idf;
      }
    }
    if ((packed & MORE_THAN_WORD) !== 0) addKinds(sums, query, index, packed, place);
  }
  sums.grams2 = grams2;
  sums.titles2 = titles2;
  sums.entryMet2 = entryMet2;
  sums.entryShared = entryShared;
  sums.queryShared = queryShared;
  sums.leadingMet = leadingMet;
  sums.everydayShared = everydayShared;
}

function addMetInBody(sums: PairSums, query: Query, place: number, idf: number): void {
  sums.entryInBody += idf;
  if (query.everyday[place] === 1) sums.everydayInQueryBody += idf;
  sums.cross2 += idf * idf;
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
  const isMeasured = (packed & MEASURE) !== 0 && addEntryMeasure(sums, query, index, packed);
  if ((packed & (NUMBER | MEASURE)) !== 0) {
    const token = packed >>> TOKEN_SHIFT;
    const weight = numberWeight(
      index.chars,
      index.charFrom[token] ?? 0,
      index.charFrom[token + 1] ?? 0,
    );
    sums.entryNumbers += weight;
    sums.mostNumber = Math.max(sums.mostNumber, weight);
    // "1.2kW" is the number of "1200W".
    if (isMet || isMeasured) sums.entryNumbersMet += weight;
  }
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
  const kinds = query.kinds[place] ?? 0;
  if ((kinds & CODE) === 0) return;
  const isInBody = (kinds & BODY) !== 0;
  const rarity = codeRarity(packed, sizeInQuery(query, place), query.idf[place] ?? 0, idfMax);
  sums.sameCode = Math.max(sums.sameCode, isInBody ? BODY_CODE * rarity : rarity);
}
