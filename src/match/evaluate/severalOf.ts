/** Candidates that may all be meant by one listing. @internal */
export interface Several {
  /** Log-odds down to which a candidate may be meant. */
  readonly least: number;
  /** Probability that any of those that fit about as well is the listing's product. */
  readonly score: number;
}

/** How far behind the first a candidate fits about as well: a factor of 7 in the odds. @internal */
export const ABOUT_AS_WELL = 2;
// A factor of 150.
const WORTH_A_LOOK = 5;
const MOST_ODDS = 60;

/**
 * Whether a listing is for a person is one question, which record it may be is another: where seventeen records of face creams fit about as
 * well, each alone is unlikely and one of them may be likely. Candidates exclude each other, so their odds add up. A person who looks at it sees
 * the others that are near too.
 *
 * @param ranked - Candidates, best first.
 *
 * @internal
 */
export function severalOf(ranked: readonly { readonly odds: number }[]): Several {
  const top = ranked[0]?.odds ?? 0;
  let sum = 0;
  for (const { odds } of ranked) {
    if (odds < top - ABOUT_AS_WELL) break;
    sum += Math.exp(Math.min(odds, MOST_ODDS));
  }
  return { least: top - WORTH_A_LOOK, score: sum / (1 + sum) };
}
