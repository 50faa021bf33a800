import type { Lexis, Segment } from "./matchIndex.ts";
import { TOKEN_BODIES, TOKEN_POSTINGS, TOKEN_ROW } from "./vocabulary.ts";

/** Where the postings of a token stand in a segment; reused, so it stands until the next is asked for. @internal */
export const found = { from: 0, bodies: 0, to: 0 };

/** Finds the postings of a token in a segment: `from` to `bodies` are those of heads, `bodies` to `to` those of descriptions. @internal */
export function findPostings(
  { directory, vocabulary }: Pick<Segment, "directory"> & Pick<Lexis, "vocabulary">,
  token: number,
): void {
  if (directory === undefined) {
    const { rows } = vocabulary;
    const row = token * TOKEN_ROW;
    found.from = rows[row + TOKEN_POSTINGS] ?? 0;
    found.bodies = rows[row + TOKEN_BODIES] ?? 0;
    found.to = rows[row + TOKEN_ROW + TOKEN_POSTINGS] ?? 0;
    return;
  }
  const { tokens } = directory;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  const isThere = tokens[low] === token;
  found.from = isThere ? (directory.heads[low] ?? 0) : 0;
  found.bodies = isThere ? (directory.bodies[low] ?? 0) : 0;
  found.to = isThere ? (directory.heads[low + 1] ?? 0) : 0;
}

interface Counted extends Pick<Lexis, "live"> {
  readonly vocabulary: Pick<Lexis["vocabulary"], "rows">;
}

/** How many heads of the list have a token. @internal */
export function headsWith({ live, vocabulary }: Counted, token: number): number {
  if (live !== undefined) return live[2 * token] ?? 0;
  const row = token * TOKEN_ROW;
  return (vocabulary.rows[row + TOKEN_BODIES] ?? 0) - (vocabulary.rows[row + TOKEN_POSTINGS] ?? 0);
}

/** How many have it in the description only. @internal */
export function bodiesWith({ live, vocabulary }: Counted, token: number): number {
  if (live !== undefined) return live[2 * token + 1] ?? 0;
  const row = token * TOKEN_ROW;
  return (
    (vocabulary.rows[row + TOKEN_ROW + TOKEN_POSTINGS] ?? 0) -
    (vocabulary.rows[row + TOKEN_BODIES] ?? 0)
  );
}
