/**
 * How much each measure moves the log-odds of a pair. A weight times its measure is one piece of evidence; together with
 * `prior` they sum to the log-odds of the score.
 */
export interface MatchWeights {
  /** Log-odds that a candidate is the product before anything is compared. */
  readonly prior: number;
  /** Per unit of cosine over the words and 3-grams of the titles. */
  readonly titleSimilar: number;
  /** Per unit of cosine over all words, wherever they stand. */
  readonly wordsSimilar: number;
  /** Per share of the listing's title found only in the record's description. */
  readonly listingWordsFound: number;
  /** Per share of the record's name found only in the listing's description. */
  readonly recordWordsFound: number;
  /**
   * Per share of the listing's title that the record has anywhere, in which a word counts less the further behind it stands, times the mass of these
   * words, up to two.
   */
  readonly titleFound: number;
  /** Per unit of rarity of the best code in common. */
  readonly codeShared: number;
  /** Per share of the record's numbers that the listing has, beyond one half; times what the number that tells most does, 0–1. */
  readonly numbers: number;
  /** Per mass of rare words of the listing's title that the record has anywhere, without words that most offers have, up to three. */
  readonly rareWordsShared: number;
  /**
   * Per unit of likeness of meaning, 0–1, by the caller's embedding: how much of the way from the sixteenth nearest record to the same
   * text, less the cosine that `titleSimilar` weighs, since texts of the same words mean the same. Not fitted: it depends on the embedding.
   */
  readonly meaningSimilar: number;
  /** Per unit of the logarithm of the price ratio, up to 1.2. */
  readonly price: number;
  /** When both name a brand, the brands differ, and neither is found on the other side. */
  readonly brandContradicted: number;
  /** Per measure, such as volume or voltage, that agrees, up to two. */
  readonly measureAgrees: number;
  /** Per measure that both give and that differs, up to two. */
  readonly measureContradicted: number;
  /** When the titles name different colours; two fifths of it when only the descriptions do. */
  readonly colourContradicted: number;
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
  /** Per unit of log-odds by which a listing is ahead of the record's other listings or behind them, up to four and in as far as either is likely; {@link createMargins} alone. */
  readonly recordMargin: number;
}

/**
 * The weights that safepact ships: one set for every source, fitted at once to labelled sets of eight kinds and to unrelated listings of
 * marketplaces, so that scores are probabilities where one listing in a thousand offers a listed product. `bench/matching/RESULTS.md`
 * has the figures.
 */
export const defaultWeights: MatchWeights = {
  prior: -13.54,
  titleSimilar: 6.55,
  wordsSimilar: 4.97,
  listingWordsFound: 3.18,
  recordWordsFound: 1.02,
  titleFound: 2.68,
  codeShared: 6.06,
  numbers: 4.02,
  rareWordsShared: 0.53,
  meaningSimilar: 6,
  price: -0.14,
  brandContradicted: -1.48,
  measureAgrees: 1.33,
  measureContradicted: -1.12,
  colourContradicted: -2.24,
  productTypeContradicted: -2.29,
  audienceContradicted: -2.27,
  variantContradicted: -1,
  gtinAgrees: 22,
  gtinHint: 13,
  gtinContradicted: -1,
  marketplaceIdAgrees: 22,
  certificateAgrees: 13,
  otherIdentifierAgrees: 6,
  imageSimilar: 5,
  closerRecord: -0.25,
  clearLead: 0.25,
  recordMargin: 0.5,
};
