/**
 * How much each measure moves the log-odds of a pair. A weight times its measure is one piece of evidence; together with
 * `prior` they sum to the log-odds of the score.
 */
export interface MatchWeights {
  /** Log-odds that a candidate is the product before anything is compared. */
  readonly prior: number;
  /** Per unit of cosine over the words and 3-grams of the titles. */
  readonly titleSimilar: number;
  /** Per unit of the same cosine with the descriptions at low weight. */
  readonly textSimilar: number;
  /** Per unit of cosine over all words, wherever they stand. */
  readonly wordsSimilar: number;
  /** Per share of the listing's title found only in the record's description. */
  readonly listingWordsFound: number;
  /** Per share of the record's name found only in the listing's description. */
  readonly recordWordsFound: number;
  /** Per share of the query's title that the other side has, by the first search's measure. */
  readonly wordsRanked: number;
  /** Per unit of rarity of the best code in common. */
  readonly codeShared: number;
  /** When both titles have codes that the other lacks. */
  readonly codesLeft: number;
  /** Per share of numbers that agree beyond one half. */
  readonly numbers: number;
  /** When both titles have numbers that the other lacks. */
  readonly numbersLeft: number;
  /** Per mass of title words without counterpart on both sides. */
  readonly wordsMissing: number;
  /** Per mass of rare words in common, up to four. */
  readonly rareWordsShared: number;
  /** Per unit of the logarithm of the price ratio, up to 1.2. */
  readonly price: number;
  /** When both name a brand, the brands differ, and neither is found on the other side. */
  readonly brandContradicted: number;
  /** Per measure, such as volume or voltage, that agrees, up to two. */
  readonly measureAgrees: number;
  /** Per measure that both give and that differs, up to two. */
  readonly measureContradicted: number;
  /** When the titles name one colour. */
  readonly colourAgrees: number;
  /** When the titles name different colours. */
  readonly colourContradicted: number;
  /** When colours differ only counting the descriptions. */
  readonly textColourContradicted: number;
  /** When both name one type of product. */
  readonly productTypeAgrees: number;
  /** When both name a type of product and the types differ. */
  readonly productTypeContradicted: number;
  /** When one is for men and the other for women. */
  readonly audienceContradicted: number;
  /** When an identified product differs in size, colour or pack, beyond what the words already lower. */
  readonly variantContradicted: number;
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
  /** Per unit of log-odds by which another record is closer, up to two. */
  readonly closerRecord: number;
  /** Per unit of log-odds by which the closest record leads the next, up to two. */
  readonly clearLead: number;
}

/**
 * The weights that safepact ships: one set for every source. They were fitted on two labelled sets of different kinds at
 * once and rounded; the prior was set so that a catalogue without listed products gives at most five reviews in a
 * thousand listings. `bench/matching/RESULTS.md` has the figures.
 */
export const defaultWeights: MatchWeights = {
  prior: -7.25,
  titleSimilar: 2.2,
  textSimilar: 2.45,
  wordsSimilar: 2.5,
  listingWordsFound: 2.75,
  recordWordsFound: 1.95,
  wordsRanked: 0.5,
  codeShared: 4.2,
  codesLeft: -0.45,
  numbers: 2.1,
  numbersLeft: -0.46,
  wordsMissing: -0.13,
  rareWordsShared: 0.24,
  price: -1.24,
  brandContradicted: -1.4,
  measureAgrees: 0.15,
  measureContradicted: -0.78,
  colourAgrees: 0.65,
  colourContradicted: -1.9,
  textColourContradicted: -0.45,
  productTypeAgrees: 0.16,
  productTypeContradicted: -1.2,
  audienceContradicted: -1.43,
  variantContradicted: -1,
  gtinAgrees: 16,
  gtinHint: 8,
  gtinContradicted: -1,
  marketplaceIdAgrees: 16,
  certificateAgrees: 8,
  otherIdentifierAgrees: 3,
  imageSimilar: 3,
  closerRecord: -0.25,
  clearLead: 0.5,
};
