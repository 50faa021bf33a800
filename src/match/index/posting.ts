/** Most entries of one index: a posting has so many bits for them. @internal */
export const MOST_ENTRIES: number = 2 ** 24;
const CLASS_SHIFT = 24;
const CLASSES = 256;
const STEPS_PER_OCTAVE = 28;
const LOWEST_OCTAVE = -8;

/**
 * A posting is an entry and a class that bounds one over the length of its title from above. Most entries that share a common
 * word with a listing are out of the running by the bound, so that nothing else of them need be read.
 *
 * @internal
 */
export function packPosting(entry: number, norm: number): number {
  return (entry | (norm << CLASS_SHIFT)) >>> 0;
}

/** The entry of a posting. @internal */
export function entryOfPosting(posting: number): number {
  return posting & (MOST_ENTRIES - 1);
}

/** The class of a posting. @internal */
export function classOfPosting(posting: number): number {
  return posting >>> CLASS_SHIFT;
}

/** The class of one over a length. @internal */
export function normClass(inverseNorm: number): number {
  const step = Math.ceil((Math.log2(inverseNorm) - LOWEST_OCTAVE) * STEPS_PER_OCTAVE);
  return Math.max(0, Math.min(CLASSES - 1, step));
}

/** Bounds by class; a hair above, so that no rounding falls below. @internal */
export const normBounds: Float64Array = Float64Array.from({ length: CLASSES }, (_, step) =>
  step === CLASSES - 1
    ? Number.POSITIVE_INFINITY
    : 2 ** (LOWEST_OCTAVE + step / STEPS_PER_OCTAVE) * 1.000_001,
);

/** Bounds from below. @internal */
export const leastNorms: Float64Array = Float64Array.from({ length: CLASSES }, (_, step) =>
  step === 0 ? 0 : 2 ** (LOWEST_OCTAVE + (step - 1) / STEPS_PER_OCTAVE) * 0.999_999,
);
