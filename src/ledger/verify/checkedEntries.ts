import type { LedgerEntry } from "../events.ts";
import { leafOf } from "./leafOf.ts";

/** An entry and its leaf; no leaf where none can be computed. @internal */
export interface CheckedEntry {
  readonly entry: LedgerEntry;
  readonly leaf: Uint8Array | undefined;
}

/** Entries as they are read, many at a time. @internal */
export type CheckedPages = AsyncIterable<Iterable<CheckedEntry>>;

const untouched = new WeakMap<object, CheckedPages>();

/**
 * Notes with what leaves the entries of a ledger were read, so that nobody hashes them again. Once an entry is handed out it can be
 * changed, so this holds only until then.
 *
 * @param read - Gives the entries one by one; it calls what it is given as it begins.
 * @param pages - The same entries with their leaves.
 *
 * @internal
 */
export function withLeaves<Entries extends object>(
  read: (begin: () => void) => Entries,
  pages: CheckedPages,
): Entries {
  const entries: Entries = read(() => untouched.delete(entries));
  untouched.set(entries, pages);
  return entries;
}

/** The leaves of entries, those with which they were read or else computed. @internal */
export function leavesOf(
  entries: Iterable<LedgerEntry> | AsyncIterable<LedgerEntry>,
): CheckedPages {
  return untouched.get(entries) ?? hashed(entries);
}

async function* hashed(
  entries: Iterable<LedgerEntry> | AsyncIterable<LedgerEntry>,
): AsyncGenerator<readonly CheckedEntry[]> {
  for await (const entry of entries) yield [{ entry, leaf: leafOf(entry) }];
}
