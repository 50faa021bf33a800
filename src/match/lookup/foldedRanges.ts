import { foldText } from "../../text/foldText.ts";

/** A stretch of text: from `start`, up to but without `end`, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Carries ranges of a folded text over to the text it was folded from. Gives nothing when a fold crosses characters, so that
 * no wrong place is ever marked.
 *
 * @param original - Text as published.
 * @param ranges - Ranges in `foldText(original)`.
 *
 * @internal
 */
export function unfoldRanges(original: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const folded = foldText(original);
  const origin: number[] = [];
  let joined = "";
  for (const match of original.matchAll(clusters)) {
    const part = foldText(match[0]);
    for (let index = 0; index < part.length; index++) origin.push(match.index);
    joined += part;
  }
  origin.push(original.length);
  // A capital sigma folds by itself as in a word; a look-alike letter only within its word, at the same length.
  if (joined.length !== folded.length) return [];
  return ranges.flatMap(([start, end]) => {
    const from = origin[start];
    const to = endOf(origin, end);
    return from === undefined || to === undefined || to <= from ? [] : [[from, to] as const];
  });
}

/** The end of the character that holds the last folded unit. */
function endOf(origin: readonly number[], end: number): number | undefined {
  const last = origin[end - 1];
  let place = end;
  while (place < origin.length && origin[place] === last) place++;
  return origin[place];
}
