/**
 * How much each measure moves the log-odds of a pair. A weight times its measure is one piece of evidence; together with
 * `prior` they sum to the log-odds of the score.
 */
export interface MatchWeights {
  /** Log-odds that a candidate is the product before anything is compared. */
  readonly prior: number;
  /** Per unit of cosine over title and description, words and 3-grams. */
  readonly textSimilar: number;
  /** Per share of the listing's title found only in the record's description. */
  readonly listingWordsFound: number;
  /** Per share of the record's name found only in the listing's description. */
  readonly recordWordsFound: number;
  /** Per unit of rarity of the best code in common. */
  readonly codeShared: number;
  /** When both titles have codes that the other lacks. */
  readonly codesLeft: number;
  /** Per share of numbers that agree beyond one half. */
  readonly numbers: number;
  /** When both titles have numbers that the other lacks. */
  readonly numbersLeft: number;
  /** Per share of the record's brand that is found nowhere in the listing. */
  readonly recordBrandMissing: number;
  /** Per share of the listing's brand that is found nowhere in the record. */
  readonly listingBrandMissing: number;
  /** When both name a brand and the brands differ. */
  readonly brandContradicted: number;
  /** Per mass of title words without counterpart on both sides. */
  readonly wordsMissing: number;
  /** Per mass of rare words in common, up to four. */
  readonly rareWordsShared: number;
  /** Per unit of the logarithm of the price ratio, up to 1.2. */
  readonly price: number;
  /** Per property, such as size, voltage or colour, in which the two differ. */
  readonly variantContradicted: number;
  /** When the packs differ. */
  readonly packContradicted: number;
  /** When both name a type of product and the types differ. */
  readonly productTypeContradicted: number;
  /** When a valid GTIN agrees. */
  readonly gtinAgrees: number;
  /** When a GTIN agrees that is restricted, of a case, weak, or only found in text. */
  readonly gtinHint: number;
  /** When both have valid GTINs and none agrees. */
  readonly gtinContradicted: number;
  /** When the marketplace's own product id agrees. */
  readonly marketplaceIdAgrees: number;
  /** When a certification number agrees. */
  readonly certificateAgrees: number;
  /** When another declared identifier agrees. */
  readonly otherIdentifierAgrees: number;
  /** When pictures look the same. */
  readonly imageSimilar: number;
}

/** The weights that safepact ships: one set for every source, fitted on no label of any of them alone. */
export const defaultWeights: MatchWeights = {
  prior: -6.4,
  textSimilar: 5.2,
  listingWordsFound: 5.1,
  recordWordsFound: 4.9,
  codeShared: 3.8,
  codesLeft: -0.9,
  numbers: 2.1,
  numbersLeft: -0.5,
  recordBrandMissing: -0.3,
  listingBrandMissing: -1.1,
  brandContradicted: -1.5,
  wordsMissing: -0.7,
  rareWordsShared: 0.8,
  price: -0.9,
  variantContradicted: -1,
  packContradicted: -1,
  productTypeContradicted: -1,
  gtinAgrees: 16,
  gtinHint: 8,
  gtinContradicted: -1,
  marketplaceIdAgrees: 16,
  certificateAgrees: 8,
  otherIdentifierAgrees: 3,
  imageSimilar: 3,
};
