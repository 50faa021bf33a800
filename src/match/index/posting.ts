/** Most entries of one index: a posting has so many bits for them. @internal */
export const MOST_ENTRIES: number = 2 ** 24;
const LENGTH_SHIFT = 24;
/** Lengths of fields are told apart up to this. @internal */
export const LONGEST_FIELD = 255;

/**
 * Packs an entry with the number of words of the field in which it has the word. No norm is stored: averages may move without
 * touching a posting.
 *
 * @internal
 */
export function packPosting(entry: number, length: number): number {
  return (entry | (Math.min(LONGEST_FIELD, length) << LENGTH_SHIFT)) >>> 0;
}

/** The entry of a posting. @internal */
export function entryOfPosting(posting: number): number {
  return posting & (MOST_ENTRIES - 1);
}

/** The length of a posting. @internal */
export function lengthOfPosting(posting: number): number {
  return posting >>> LENGTH_SHIFT;
}

// How far length counts. Source: measured on the labelled sets; BM25F, Robertson and Zaragoza 2009, has the formula.
const B = 0.3;

/** A word of a description beside one of a title. Source: measured on the labelled sets. @internal */
export const BODY_SHARE = 0.6;

/** What a word counts by the length of its field, beside a field of average length. @internal */
export function lengthWeights(average: number): Float32Array {
  return Float32Array.from(
    { length: LONGEST_FIELD + 1 },
    (_, length) => 1 / (1 - B + (B * length) / Math.max(1, average)),
  );
}
