import { TERMS } from "../contract/evidenceTable.ts";

/** What is measured on one pair of a query and an entry. Reused: it stands until the next comparison. @internal */
export interface PairMeasures {
  /** How much there is of each term of the score; zero for those that words do not give. */
  readonly values: Float64Array;
  /** Dimensions in which both name measures and none agrees, as bits. */
  measuresDiffer: number;
  /** Whether colours, measures or the audience differ. */
  differs: boolean;
  /** Share of a brand's words that the other side has, the larger of both sides. */
  brandFound: number;
  /** idf mass of shared title words, over the idf of an unknown word. */
  shared: number;
}

/** Makes an empty set of measures. @internal */
export function createMeasures(): PairMeasures {
  return {
    values: new Float64Array(TERMS),
    measuresDiffer: 0,
    differs: false,
    brandFound: 0,
    shared: 0,
  };
}
