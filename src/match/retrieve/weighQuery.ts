import { gramNumber } from "../analyse/grams.ts";
import { numberWeight } from "../analyse/numberWeight.ts";
import { addMeasure } from "../analyse/readMeasure.ts";
import { BODY, BRAND, CODE, JOINED, MEASURE, NUMBER } from "../analyse/tokenKinds.ts";
import type { Query } from "./query.ts";

// Titles say first what is offered, and what else it is like, for and by whom behind: the eighth word counts half of the first.
const HALF_BEHIND = 7;

/** Sums what the tokens of a query weigh together, and marks those of which a comparison asks more. @internal */
export function weighQuery(query: Query, gramIdf2: Float32Array): void {
  weighTokens(query, gramIdf2);
  markTokens(query);
}

function weighTokens(query: Query, gramIdf2: Float32Array): void {
  let head = 0;
  let body = 0;
  let sum = 0;
  let numbers = 0;
  let mostNumber = 0;
  let grams = 0;
  let leading = 0;
  let behind = 0;
  query.measures.size = 0;
  for (let at = 0; at < query.size; at++) {
    const kinds = query.kinds[at] ?? 0;
    const idf = query.idf[at] ?? 0;
    query.leading[at] = 0;
    if ((kinds & MEASURE) !== 0) addQueryMeasure(query, at);
    if ((kinds & BODY) !== 0) {
      body += idf * idf;
      continue;
    }
    // A joined form repeats its parts.
    if ((kinds & JOINED) !== 0) continue;
    head += idf * idf;
    sum += idf;
    grams += addGrams(query, at, gramIdf2);
    const leads = (idf * HALF_BEHIND) / (HALF_BEHIND + behind);
    query.leading[at] = leads;
    leading += leads;
    // Names stacked in front push nothing back.
    if (query.asides[at] === 0) behind++;
    if ((kinds & (NUMBER | MEASURE)) !== 0) {
      const weight = weighNumber(query, at);
      numbers += weight;
      mostNumber = Math.max(mostNumber, weight);
    }
  }
  query.headNorm2 = head;
  query.gramNorm2 = grams;
  query.bodyNorm2 = body;
  query.idfSum = sum;
  query.leadingSum = leading;
  query.numbers = numbers;
  query.mostNumber = mostNumber;
}

function weighNumber({ scanner, places, numberWeights }: Query, at: number): number {
  const place = places[at] ?? 0;
  const weight = numberWeight(scanner.chars, scanner.from[place] ?? 0, scanner.to[place] ?? 0);
  numberWeights[at] = weight;
  return weight;
}

function markTokens(query: Query): void {
  let brand = 0;
  let size = 0;
  for (let at = 0; at < query.size; at++) {
    const kinds = query.kinds[at] ?? 0;
    const isHead = (kinds & BODY) === 0;
    if (isHead && (kinds & BRAND) !== 0) brand += query.idf[at] ?? 0;
    const isMarked = isHead && (kinds & (BRAND | CODE | NUMBER | MEASURE)) !== 0;
    if (isMarked || query.asides[at] !== 0) query.marked[size++] = at;
  }
  query.brandSum = brand;
  query.markedSize = size;
}

function addQueryMeasure(query: Query, at: number): void {
  const { scanner } = query;
  const place = query.places[at] ?? 0;
  addMeasure(query.measures, scanner.chars, scanner.from[place] ?? 0, scanner.to[place] ?? 0);
}

// Marks the 3-grams of one word and gives the sum of their squared idf.
function addGrams({ scanner, places, gramBits }: Query, at: number, idf2: Float32Array): number {
  const { chars } = scanner;
  const place = places[at] ?? 0;
  const from = scanner.from[place] ?? 0;
  const to = scanner.to[place] ?? 0;
  let sum = 0;
  let left = 0;
  let middle = chars[from] ?? 0;
  for (let each = from + 1; each <= to; each++) {
    const right = each < to ? (chars[each] ?? 0) : 0;
    const gram = gramNumber(left, middle, right);
    gramBits[gram >>> 5] = (gramBits[gram >>> 5] ?? 0) | (1 << (gram & 31));
    sum += idf2[gram] ?? 0;
    left = middle;
    middle = right;
  }
  return sum;
}
