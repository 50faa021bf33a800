import type { Confidence, Provenance, Quotation, Source } from "../model/index.ts";

/**
 * Makes the provenance of one row.
 *
 * @param confidence - How well the row is supported.
 * @param sources - Where it stands; none when it is general knowledge.
 * @param note - What else the reader must know.
 * @param quotation - The words it rests on.
 * @returns The provenance, with the ids of the sources.
 *
 * @internal
 */
export function provenanceOf(
  confidence: Confidence,
  sources: readonly Source[],
  note?: string,
  quotation?: Quotation,
): Provenance {
  return {
    source: sources.map(({ id }) => id),
    confidence,
    ...(note === undefined ? {} : { note }),
    ...(quotation === undefined ? {} : { quotation }),
  };
}

/**
 * Makes a quotation that was read on 29 November 2026.
 *
 * @param article - Where it stands.
 * @param source - The text that was read.
 * @param text - The words.
 *
 * @internal
 */
export function quote(article: string, source: Source, text: string): Quotation {
  return { text, article, url: source.url ?? "", readOn: "2026-11-29" };
}
