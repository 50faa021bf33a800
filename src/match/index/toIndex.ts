import type { Lexis, MatchIndex, Segment } from "./matchIndex.ts";

const noNorms = new Float32Array(0);

/** Puts a segment and the words of its list together. One place makes these, so that they are of one shape and quick to read. @internal */
export function toIndex(segment: Segment, lexis: Lexis): MatchIndex {
  return {
    entries: segment.entries,
    rows: segment.rows,
    forward: segment.forward,
    postings: segment.postings,
    directory: segment.directory,
    brands: segment.brands,
    lines: segment.lines,
    territories: segment.territories,
    identifierKeys: segment.identifierKeys,
    identifierEntries: segment.identifierEntries,
    imageHigh: segment.imageHigh,
    imageLow: segment.imageLow,
    imageEntries: segment.imageEntries,
    vectors: segment.vectors,
    vectorEntries: segment.vectorEntries,
    gone: segment.gone,
    vocabulary: lexis.vocabulary,
    room: lexis.room,
    chars: lexis.chars,
    charFrom: lexis.charFrom,
    asides: lexis.asides,
    named: lexis.named,
    led: lexis.led,
    live: lexis.live,
    gramCounts: lexis.gramCounts,
    totals: lexis.totals,
    idfMax: lexis.idfMax,
    gramIdf2: lexis.gramIdf2,
    headWeights: lexis.headWeights,
    bodyWeights: lexis.bodyWeights,
    norms: noNorms,
  };
}
