const STEPS = 1024;
const SQUARE_STEPS = 256;
const UNSEEN = 0.5;

/**
 * Inverse document frequency, ln(1 + N/df), as a whole number of 1/1024: sums of such numbers and of their squares are exact, so that they
 * are the same in whatever order words were numbered.
 *
 * @internal
 */
export function rarityOf(entries: number, having: number): number {
  return wholeSteps(Math.log(1 + entries / Math.max(1, having)));
}

/** The nearest whole number of 1/1024. @internal */
export function wholeSteps(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}

/** Squared inverse document frequency of a 3-gram, as a whole number of 1/256; one that no title has is rarer than one of a single title. @internal */
export function gramRarity2(entries: number, having: number): number {
  const idf = Math.log(1 + entries / Math.max(UNSEEN, Math.min(entries, having)));
  return Math.round(idf * idf * SQUARE_STEPS) / SQUARE_STEPS;
}
