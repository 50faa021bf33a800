/** Everything measured on one pair of a query and an entry. Reused: it stands until the next comparison. @internal */
export interface PairMeasures {
  /** Cosine over title words and 3-grams. */
  titleCosine: number;
  /** Cosine over title words only. */
  wordCosine: number;
  /** Cosine over title and description. */
  fullCosine: number;
  /** Cosine over all words, wherever they stand. */
  allCosine: number;
  /** Dimensions, such as volume, in which both name measures and some agree: up to two. */
  measuresAgree: number;
  /** Dimensions in which both name measures and none agrees, as bits. */
  measuresDiffer: number;
  /** Colours of the titles: 1 the same, -1 different, 0 near or not known. */
  titleColours: number;
  /** Colours of all words. */
  colours: number;
  /** Product types. */
  types: number;
  /** One is for men, the other for women. */
  audience: number;
  /** Share of the query's title found in the entry's title. */
  queryInTitle: number;
  /** Share of the query's title found in the entry's title or description. */
  queryFound: number;
  /** Share of the entry's title found in the query's title. */
  entryInTitle: number;
  /** Share of the entry's title found in the query's title or description. */
  entryFound: number;
  /** Share of the query's title that the entry has, each word by its field and the length of that, as in the first search. */
  ranked: number;
  /** Best code in common, 0–1, by equality or prefix, times its rarity. */
  codeShared: number;
  /** Both have codes in their titles and none is alike. */
  codeConflict: number;
  /** Unmatched codes on both sides. */
  codesLeft: number;
  /** Share of numbers found on the other side, the smaller of both; 0.5 when a side has none. */
  numberAgreement: number;
  /** Both have numbers and none agrees. */
  numberConflict: number;
  /** Both have numbers that the other lacks. */
  numbersLeft: number;
  /** Words of the entry's brand found in the query: share, or -1 when it has none. */
  entryBrandFound: number;
  /** Words of the query's brand found in the entry: share, or -1. */
  queryBrandFound: number;
  /** Smaller idf mass of unmatched title words, over the idf of an unknown word. */
  unmatched: number;
  /** idf mass of shared title words, over the idf of an unknown word. */
  shared: number;
  /** Absolute logarithm of the price ratio, or -1 when not comparable. */
  priceDifference: number;
}

/** Makes an empty set of measures. @internal */
export function createMeasures(): PairMeasures {
  return {
    titleCosine: 0,
    wordCosine: 0,
    fullCosine: 0,
    allCosine: 0,
    measuresAgree: 0,
    measuresDiffer: 0,
    titleColours: 0,
    colours: 0,
    types: 0,
    audience: 0,
    queryInTitle: 0,
    queryFound: 0,
    entryInTitle: 0,
    entryFound: 0,
    ranked: 0,
    codeShared: 0,
    codeConflict: 0,
    codesLeft: 0,
    numberAgreement: 0,
    numberConflict: 0,
    numbersLeft: 0,
    entryBrandFound: 0,
    queryBrandFound: 0,
    unmatched: 0,
    shared: 0,
    priceDifference: 0,
  };
}
