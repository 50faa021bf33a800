import type { Confidence, Provenance, Source } from "../model/index.ts";

/**
 * Makes the provenance of one row.
 *
 * @param confidence - How well the row is supported.
 * @param sources - Where it stands; none when it is general knowledge.
 * @param note - What else the reader must know.
 * @returns The provenance, with the ids of the sources.
 *
 * @internal
 */
export function provenanceOf(
  confidence: Confidence,
  sources: readonly Source[],
  note?: string,
): Provenance {
  return {
    source: sources.map(({ id }) => id),
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}
