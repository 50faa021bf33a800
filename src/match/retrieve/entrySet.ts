import { bodiesOf, headsOf, ROW, ROW_COUNTS, ROW_FROM, ROW_RECORD } from "../index/entryRow.ts";
import type { IndexParts } from "../index/indexParts.ts";
import { TOKEN_SHIFT } from "../index/packToken.ts";

/** Some entries of a list, with their words turned round: where there are few, no other entry need be looked at. @internal */
export interface EntrySet {
  /** 1 for each of them. */
  readonly entries: Uint8Array;
  /** Those that have each of their words. */
  readonly withToken: ReadonlyMap<number, readonly number[]>;
}

/** The entries of records at some places, without those that are gone. @internal */
export function entriesOfRecords(
  { list, entries: count }: IndexParts,
  places: ReadonlySet<number>,
): EntrySet {
  const entries = new Uint8Array(count);
  const withToken = new Map<number, number[]>();
  for (const { index, firstEntry, firstRecord } of list) {
    const { rows, forward, gone } = index;
    for (let local = 0; local < index.entries; local++) {
      const row = local * ROW;
      if (gone?.[local] === 1) continue;
      if (!places.has(firstRecord + (rows.words[row + ROW_RECORD] ?? 0))) continue;
      entries[firstEntry + local] = 1;
      const from = rows.words[row + ROW_FROM] ?? 0;
      const counts = rows.words[row + ROW_COUNTS] ?? 0;
      for (let at = from; at < from + headsOf(counts) + bodiesOf(counts); at++) {
        const token = (forward[at] ?? 0) >>> TOKEN_SHIFT;
        const known = withToken.get(token);
        if (known === undefined) withToken.set(token, [firstEntry + local]);
        else known.push(firstEntry + local);
      }
    }
  }
  return { entries, withToken };
}
