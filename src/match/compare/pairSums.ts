import { createMeasureList, type MeasureList } from "../analyse/readMeasure.ts";
import { type Asides, clearAsides, createAsides } from "./asides.ts";

/** Most unmatched codes of an entry that are compared with those of the query. @internal */
export const MOST_CODES = 640;

/**
 * Sums over the words of one pair, from which its measures are told. A name that ends in 2 sums squared idf, any other idf or a
 * count. Reused: they stand until the next comparison.
 *
 * @internal
 */
export interface PairSums {
  /** Words of both titles. */
  titles2: number;
  /** The same as the query has them: joined forms, which repeat their parts, left out. */
  queryShared: number;
  /** The same as the entry has them. */
  entryShared: number;
  /** Words of one title that stand in the other's description. */
  cross2: number;
  /** Words of both descriptions. */
  bodies2: number;
  /** 3-grams of both titles. */
  grams2: number;
  /** Words of the entry's title that the query has anywhere. */
  entryMet2: number;
  /** Words of the entry's title in the query's description only. */
  entryInBody: number;
  /** Words of the query's title in the entry's description only. */
  queryInBody: number;

  /** Words of the query's title that the entry has anywhere, less the further behind they stand. */
  leadingMet: number;
  /** The same of words that the entry lacks and that may not count. */
  leadingBeside: number;

  /** Words of both titles of which most offers are made. */
  everydayShared: number;
  /** The same of the entry's title, in the query's description only. */
  everydayInQueryBody: number;
  /** The same of the query's title, in the entry's description only. */
  everydayInEntryBody: number;

  /** Those the query lacks. */
  entryCodesLeft: number;
  /** Their tokens. */
  readonly leftCodes: Int32Array;
  /** The best code in common, 0–1. */
  sameCode: number;
  /** The best of those that are alike, 0–1. */
  similarCode: number;

  /** What the numbers of the entry's title tell together; see numberWeight.ts. */
  entryNumbers: number;
  /** What the one of them that tells most does. */
  mostNumber: number;
  /** Those the query has. */
  entryNumbersMet: number;
  /** Numbers of the query's title that the entry has. */
  queryNumbersMet: number;
  /** Measures of the entry; left empty when the query has none. */
  readonly entryMeasures: MeasureList;

  /** Words of the entry's brand. */
  entryBrand: number;
  /** Those the query has. */
  entryBrandMet: number;
  /** Words of the query's brand that the entry has. */
  queryBrandMet: number;
  /** Words in common that belong to a brand on either side. */
  brandWordsMet: number;

  /** Words of the listing that may not count. */
  readonly asides: Asides;
  /** 3-grams of those, where the listing is the query. */
  asideGrams2: number;

  /** Length of the query's title. */
  queryTitle2: number;
  /** Length of its 3-grams. */
  queryGrams2: number;
  /** Length of its description. */
  queryBody2: number;
  /** Words of its title. */
  queryWords: number;
  /** Length of the entry's title. */
  entryTitle2: number;
  /** Length of its 3-grams. */
  entryGrams2: number;
  /** Length of its description. */
  entryBody2: number;
  /** Words of its title. */
  entryWords: number;
}

/** Makes empty sums. @internal */
export function createPairSums(): PairSums {
  return {
    titles2: 0,
    queryShared: 0,
    entryShared: 0,
    cross2: 0,
    bodies2: 0,
    grams2: 0,
    entryMet2: 0,
    entryInBody: 0,
    queryInBody: 0,
    leadingMet: 0,
    leadingBeside: 0,
    everydayShared: 0,
    everydayInQueryBody: 0,
    everydayInEntryBody: 0,
    entryCodesLeft: 0,
    leftCodes: new Int32Array(MOST_CODES),
    sameCode: 0,
    similarCode: 0,
    entryNumbers: 0,
    mostNumber: 0,
    entryNumbersMet: 0,
    queryNumbersMet: 0,
    entryMeasures: createMeasureList(),
    entryBrand: 0,
    entryBrandMet: 0,
    queryBrandMet: 0,
    brandWordsMet: 0,
    asides: createAsides(),
    asideGrams2: 0,
    queryTitle2: 0,
    queryGrams2: 0,
    queryBody2: 0,
    queryWords: 0,
    entryTitle2: 0,
    entryGrams2: 0,
    entryBody2: 0,
    entryWords: 0,
  };
}

/** Empties what is added up word by word; what words of titles sum to and the lengths are set anew in every comparison. @internal */
export function clearPairSums(sums: PairSums): void {
  sums.cross2 = 0;
  sums.bodies2 = 0;
  sums.entryInBody = 0;
  sums.queryInBody = 0;
  sums.leadingBeside = 0;
  sums.everydayInQueryBody = 0;
  sums.everydayInEntryBody = 0;
  sums.entryCodesLeft = 0;
  sums.sameCode = 0;
  sums.similarCode = 0;
  sums.entryNumbers = 0;
  sums.mostNumber = 0;
  sums.entryNumbersMet = 0;
  sums.queryNumbersMet = 0;
  sums.entryMeasures.size = 0;
  sums.entryBrand = 0;
  sums.entryBrandMet = 0;
  sums.queryBrandMet = 0;
  sums.brandWordsMet = 0;
  clearAsides(sums.asides);
  sums.asideGrams2 = 0;
}
