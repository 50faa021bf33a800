import { audiencesDiffer, relateColours, relateTypes } from "../analyse/conceptSet.ts";
import { countBits, relateMeasures } from "../analyse/readMeasure.ts";
import {
  HALF,
  HALF_CURRENCY,
  HALF_TYPES,
  ROW,
  ROW_MARKS,
  ROW_PRICE,
  ROW_TITLE_COLOURS,
} from "../index/entryRow.ts";
import type { MatchIndex } from "../index/matchIndex.ts";
import type { Query } from "../retrieve/query.ts";
import type { PairMeasures } from "./pairMeasures.ts";
import type { PairSums } from "./pairSums.ts";

/** Compares what the words say: measures, colours, types, whom it is for and the price. @internal */
export function measureFacts(
  out: PairMeasures,
  sums: PairSums,
  query: Query,
  index: MatchIndex,
  entry: number,
): void {
  const { concepts } = query.scanner;
  const { words, halves } = index.rows;
  const marks = words[entry * ROW + ROW_MARKS] ?? 0;
  const titleColours = words[entry * ROW + ROW_TITLE_COLOURS] ?? 0;
  // Among stacked names "Braun" is no colour.
  const sure = sums.asides.mass2 > 0 && query.side === "query" ? ~query.brandColours.marks : -1;
  const related = relateMeasures(query.measures, sums.entryMeasures);
  out.measuresAgree = Math.min(2, countBits(related & 0xffff));
  out.measuresDiffer = related >>> 16;
  out.titleColours = relateColours(concepts.titleColours & sure, titleColours);
  out.colours = relateColours(concepts.marks & sure, marks);
  out.types = relateTypes(concepts.types, concepts.typeCount, halves, entry * HALF + HALF_TYPES);
  out.audience = audiencesDiffer(concepts.marks, marks) ? 1 : 0;
  out.priceDifference = priceDifference(query, index, entry);
}

function priceDifference(query: Query, { rows }: MatchIndex, entry: number): number {
  const price = rows.floats[entry * ROW + ROW_PRICE] ?? 0;
  if (price <= 0 || query.price <= 0) return -1;
  if (rows.halves[entry * HALF + HALF_CURRENCY] !== query.currency) return -1;
  return Math.abs(Math.log(price / query.price));
}
