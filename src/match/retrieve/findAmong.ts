import { BODY } from "../analyse/tokenKinds.ts";
import { type IndexParts, lexisOf } from "../index/indexParts.ts";
import { bodiesWith, headsWith } from "../index/postingsOf.ts";
import type { CandidateBounds, CandidateBuffer } from "./candidateBuffer.ts";
import type { EntrySet } from "./entrySet.ts";
import { findCandidates } from "./findCandidates.ts";
import type { Query } from "./query.ts";

/**
 * Finds those of some entries that a search of the whole list can come upon, and maybe more: all that share a word. Where these are too many,
 * or the list knows no word of the query, it is that search.
 *
 * @internal
 */
export function findAmong(
  buffer: CandidateBuffer,
  query: Query,
  { parts, bounds, among }: { parts: IndexParts; bounds: CandidateBounds; among: EntrySet },
): void {
  const index = lexisOf(parts);
  const { best } = buffer;
  let size = 0;
  let known = false;
  for (let at = 0; at < query.size; at++) {
    const token = query.tokens[at] ?? -1;
    if (token < 0 || ((query.kinds[at] ?? 0) & BODY) !== 0) continue;
    known ||= headsWith(index, token) + bodiesWith(index, token) > 0;
    for (const entry of among.withToken.get(token) ?? none) {
      const found = best.indexOf(entry);
      if (found >= 0 && found < size) continue;
      if (size === bounds.keep) {
        findCandidates(buffer, query, parts, bounds);
        return;
      }
      best[size++] = entry;
    }
  }
  buffer.size = size;
  if (!known) findCandidates(buffer, query, parts, bounds);
}

const none: readonly number[] = [];
