import { asideWord } from "../analyse/asideWords.ts";
import { addConcepts, clearConcepts } from "../analyse/conceptSet.ts";
import { sumGrams } from "../analyse/grams.ts";
import { isEverydayWord } from "../analyse/isEverydayWord.ts";
import type { Scanner } from "../analyse/scanner.ts";
import {
  BODY,
  BRAND,
  BRAND_WORD,
  CODE,
  JOINED,
  MEASURE,
  MODEL,
  NUMBER,
  SELLER_WORD,
} from "../analyse/tokenKinds.ts";
import { currencyNumber } from "../index/buildIndex.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import { gramsOfToken } from "../index/norms.ts";
import { wholeSteps } from "../index/rarity.ts";
import { findLiveToken, idfOfToken } from "../index/vocabulary.ts";
import type { ProductText } from "../normalise/productText.ts";
import { scanProduct } from "../normalise/scanProduct.ts";
import { type Query, slotInQuery } from "./query.ts";
import { soundAliases, soundsOf } from "./soundAliases.ts";
import { weighQuery } from "./weighQuery.ts";

// A sound is less sure than a spelling.
const ALIAS_SHARE = 0.8;
// What is weighed by itself, or stands in a field or the description.
const MORE_THAN_A_WORD = CODE | NUMBER | MEASURE | JOINED | BRAND | MODEL | BODY;

/** Analyses a product against an index. @internal */
export function prepareQuery(query: Query, index: MatchIndex, text: ProductText): void {
  clear(query);
  scanProduct(query.scanner, text);
  const { scanner } = query;
  for (let place = 0; place < scanner.count; place++) addScanned(query, index, place);
  if (query.side === "query") weighUnknown(query, index.idfMax);
  addAliases(query, index);
  weighQuery(query, index.gramIdf2);
  query.price = text.price?.amount ?? 0;
  query.currency = currencyNumber(text.price?.currency);
}

function clear(query: Query): void {
  query.gramBits.fill(0);
  query.gramTokens.fill(-1);
  query.table.fill(0);
  clearConcepts(query.brandColours);
  query.size = 0;
  query.round = 0;
}

function addScanned(query: Query, index: MatchIndex, place: number): void {
  const { scanner, tokens, kinds, table } = query;
  const token = findLiveToken(
    index.vocabulary,
    scanner.first[place] ?? 0,
    scanner.second[place] ?? 0,
  );
  const bits = scanner.kinds[place] ?? 0;
  // Unknown tokens are told apart by a number below zero made of their own hash.
  const number = token >= 0 ? token : -2 - ((scanner.first[place] ?? 0) >>> 2);
  const slot = slotInQuery(query, number);
  const known = (table[slot] ?? 0) - 1;
  if (known >= 0) {
    kinds[known] = joinKinds(kinds[known] ?? 0, bits);
    return;
  }
  table[slot] = query.size + 1;
  tokens[query.size] = number;
  kinds[query.size] = bits;
  query.places[query.size] = place;
  query.numberWeights[query.size] = 0;
  query.idf[query.size] = token >= 0 ? idfOfToken(index.vocabulary, token) : index.idfMax;
  const aside = isNumberOfOffer(scanner, place, bits)
    ? SELLER_WORD
    : asideOf(index, token, scanner.first[place] ?? 0, bits);
  if (aside === BRAND_WORD && (bits & BODY) === 0) {
    addConcepts(query.brandColours, scanner.first[place] ?? 0, true);
  }
  query.asides[query.size] = aside;
  query.everyday[query.size] = tellsLittle(scanner.first[place] ?? 0, bits) ? 1 : 0;
  query.asideGrams[query.size] = aside === 0 ? 0 : gramsOfWord(scanner, place, index.gramIdf2);
  query.grams[query.size] = token >= 0 ? gramsOfToken(index, token) : 0;
  query.met[query.size] = 0;
  query.size++;
}

// Numbers and measures are weighed by themselves: "5단" and "800" say what many chests of drawers are like.
function tellsLittle(first: number, bits: number): boolean {
  return (bits & (NUMBER | MEASURE)) !== 0 || isEverydayWord(first);
}

// Words that no record has come together: a title in another language, names that are stacked. The second tells hardly more than the first,
// so n of them weigh as √n do, and their squares as that of one.
function weighUnknown({ tokens, kinds, asides, idf, size }: Query, idfMax: number): void {
  const isUnknown = (at: number): boolean =>
    (tokens[at] ?? 0) < 0 && ((kinds[at] ?? 0) & MORE_THAN_A_WORD) === 0 && asides[at] === 0;
  let count = 0;
  for (let at = 0; at < size; at++) if (isUnknown(at)) count++;
  if (count < 2) return;
  const each = wholeSteps(idfMax / Math.sqrt(count));
  for (let at = 0; at < size; at++) if (isUnknown(at)) idf[at] = each;
}

// What sounds the same in another script counts as a joined form does: it is no word of its own.
function addAliases(query: Query, index: MatchIndex): void {
  const { scanner, tokens, kinds, table, size } = query;
  const sounds = soundsOf(index);
  for (let at = 0; at < size; at++) {
    if (((kinds[at] ?? 0) & ~BRAND) !== 0 || query.size >= tokens.length - 4) continue;
    const place = query.places[at] ?? 0;
    for (const token of soundAliases(index, sounds, scanner, place)) {
      const slot = slotInQuery(query, token);
      if (table[slot] !== 0) continue;
      table[slot] = query.size + 1;
      tokens[query.size] = token;
      kinds[query.size] = JOINED;
      query.places[query.size] = place;
      query.idf[query.size] = wholeSteps(ALIAS_SHARE * idfOfToken(index.vocabulary, token));
      query.asides[query.size] = 0;
      query.everyday[query.size] = 0;
      query.asideGrams[query.size] = 0;
      query.grams[query.size] = gramsOfToken(index, token);
      query.met[query.size] = 0;
      query.size++;
    }
  }
}

// "Buy 2 get 1 free", "best price 2026": a number of the title beside a word of offers is one.
function isNumberOfOffer({ first, count }: Scanner, place: number, bits: number): boolean {
  if ((bits & (NUMBER | MEASURE)) === 0 || (bits & (BRAND | MODEL | BODY)) !== 0) return false;
  const before = place > 0 ? (first[place - 1] ?? 0) : 0;
  const after = place + 1 < count ? (first[place + 1] ?? 0) : 0;
  return asideWord(before) === SELLER_WORD || asideWord(after) === SELLER_WORD;
}

function asideOf(index: MatchIndex, token: number, first: number, bits: number): number {
  if ((bits & (CODE | NUMBER | MEASURE | JOINED)) !== 0) return 0;
  return token < 0 ? asideWord(first) : (index.asides[token] ?? 0);
}

function gramsOfWord({ chars, from, to }: Scanner, place: number, idf2: Float32Array): number {
  return sumGrams(chars, from[place] ?? 0, to[place] ?? 0, idf2);
}

// A token of the head stays one when the description repeats it; a part stays one when a joined form repeats it.
function joinKinds(before: number, bits: number): number {
  const fields = (before | bits) & (BRAND | MODEL);
  const body = before & bits & BODY;
  const joined = before & bits & JOINED;
  return fields | body | joined | ((before | bits) & (CODE | NUMBER | MEASURE));
}
