import { canonicalBytes } from "../../canonical/canonicalBytes.ts";
import { type Hasher, hashInJavaScript } from "../../canonical/hasher.ts";
import { leafRoot } from "../../canonical/leafSet.ts";
import { createLeaves } from "../../canonical/leaves.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { ScoreRowsRoot } from "../scorecard.ts";

/** A sum of rows that is taken row by row. */
export interface RowsSum {
  /** Takes a row. */
  readonly add: (row: unknown) => void;
  /** How many rows there were, and the root of their hashes. */
  readonly root: () => ScoreRowsRoot;
}

/**
 * Opens the root of a stream of rows, to hold a file of them against the card that states it. The order of rows is irrelevant.
 *
 * @param hash - SHA-256 of the runtime; one in JavaScript stands in for it.
 * @returns The sum.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { rowsRoot, scoreCompliance, scoreRows } from "safepact/comply";
 *
 * const asOf = "2025-01-31T00:00:00+09:00";
 * const inputs = { agreement: kr2024, calendars: [kr], platform: "temu", asOf, events: [] };
 * const sum = rowsRoot();
 * for (const row of scoreRows(inputs)) sum.add(row);
 * sum.root().root === scoreCompliance(inputs).rows.root; // => true
 * ```
 */
export function rowsRoot(hash: Hasher = hashInJavaScript): RowsSum {
  checkGiven({ hash }, { hash: "function" });
  const leaves = createLeaves();
  return {
    add: (row) => leaves.push(hash(canonicalBytes(row))),
    root: () => ({ count: leaves.size, root: leafRoot(hash, [leaves.sorted()]) }),
  };
}
