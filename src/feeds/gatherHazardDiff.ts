import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord } from "../model/index.ts";
import type { HazardChange, HazardDiffSummary } from "./diffHazards.ts";

/** What changed between two states of a list, in memory. */
export interface HazardDiff {
  /** Records that are new, or active again after a retraction. */
  readonly added: readonly HazardRecord[];
  /** Records that changed and still stand. */
  readonly changed: readonly Extract<HazardChange, { readonly kind: "changed" }>[];
  /** Records that no longer stand, with the status `retracted`. */
  readonly retracted: readonly HazardRecord[];
  /** Ids of those among them that are gone from the list. */
  readonly removed: readonly string[];
  /** The figures. */
  readonly summary: HazardDiffSummary;
}

/**
 * Gathers the changes of a list in memory, in the form that `update` of a matcher takes.
 *
 * @param changes - What `diffHazards` gives.
 * @returns The changes by kind.
 *
 * @example
 * ```ts
 * import { diffHazards, gatherHazardDiff } from "safepact/feeds";
 * import { orThrow, parseHazardRecord } from "safepact/model";
 *
 * const lamp = orThrow(parseHazardRecord({ id: "kr:1", products: [{ name: "Lamp" }] }));
 * const { added, summary } = await gatherHazardDiff(diffHazards([], [lamp]));
 * added.map(({ id }) => id); // => ["kr:1"]
 * summary.absenceRetracts; // => true
 * ```
 */
export async function gatherHazardDiff(changes: AsyncIterable<HazardChange>): Promise<HazardDiff> {
  checkGiven({ changes }, { changes: "iterable" });
  const added: HazardRecord[] = [];
  const changed: Extract<HazardChange, { readonly kind: "changed" }>[] = [];
  const retracted: HazardRecord[] = [];
  const removed: string[] = [];
  let summary = nothing;
  for await (const change of changes) {
    checkGiven({ change }, { change: { kind: "text" } });
    if (change.kind === "added") added.push(change.record);
    else if (change.kind === "changed") changed.push(change);
    else if (change.kind === "retracted") {
      retracted.push(change.record);
      if (change.absent) removed.push(change.record.id);
    } else if (change.kind === "summary") summary = change.summary;
  }
  return { added, changed, retracted, removed, summary };
}

const nothing: HazardDiffSummary = {
  before: 0,
  after: 0,
  added: 0,
  changed: 0,
  retracted: 0,
  absent: 0,
  absenceRetracts: false,
  refused: 0,
  issues: [],
};
