import { hashText } from "../../match/analyse/hash.ts";
import type { IssueCount } from "../parts/part.ts";
import { chunkAt, chunksOf } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import { nameOf } from "../source/source.ts";
import { createIdFilter } from "./idFilter.ts";

/** Most fingerprints that are looked for once more. */
const MOST_SUSPECTS = 1_000_000;
/** Bytes of the shortest listings that a catalogue is likely to be full of; gzip makes an eighth of them. */
const SHORT_LISTING = 100;
const PACKED = 8;

/** Finds ids that stand in more than one chunk. */
export interface Repeats {
  /** Takes the ids of the next chunk. */
  readonly note: (ids: readonly string[]) => void;
  /** How many of them were held against those of all other chunks. */
  readonly compared: () => number;
  /**
   * Looks once more for ids that seemed to be there before, so that what is told is sure.
   *
   * @param idsOf - Gives the ids of a chunk again.
   * @returns How often an id stood in an earlier chunk, with an example; nothing when none did.
   */
  readonly find: (
    idsOf: (n: number) => Promise<readonly string[]>,
  ) => Promise<IssueCount | undefined>;
}

/**
 * Begins to look for ids that stand in more than one chunk, in memory that does not grow with their number. What stands twice in one chunk
 * its reader tells.
 *
 * @param plan - The plan.
 * @param most - Most fingerprints that are kept; of an id beyond them it is not told that it was there before.
 */
export function createRepeats(plan: SweepPlan, most = MOST_SUSPECTS): Repeats {
  const filter = createIdFilter(expectedListings(plan));
  const suspects = new Set<number>();
  let compared = 0;
  const isCompared = (fingerprint: number): boolean => {
    if (!filter.mayHave(fingerprint)) return true;
    if (suspects.size < most) suspects.add(fingerprint);
    return suspects.has(fingerprint);
  };
  return {
    note: (ids) => {
      const fingerprints = ids.map(hashText);
      compared += fingerprints.filter(isCompared).length;
      // Afterwards, so that none is suspected for standing in this chunk.
      for (const fingerprint of fingerprints) filter.add(fingerprint);
    },
    compared: () => compared,
    find: async (idsOf) => {
      const chunks = new Map<string, number>();
      let [count, example] = [0, ""];
      for (let n = 0; n < chunksOf(plan) && suspects.size > 0; n += 1) {
        const ids = (await idsOf(n)).filter((id) => suspects.has(hashText(id)));
        for (const [id, before] of seenBefore(ids, n, chunks)) {
          count += 1;
          if (count === 1) example = exampleOf(id, placeOf(plan, before), placeOf(plan, n));
        }
      }
      return count === 0
        ? undefined
        : { severity: "warning", code: "duplicate-id", count, example };
    },
  };
}

/** Those ids of a chunk that stood in an earlier one, with the last of these. */
function seenBefore(ids: readonly string[], n: number, chunks: Map<string, number>) {
  const found = new Map<string, number>();
  for (const id of ids) {
    const before = chunks.get(id);
    if (before !== undefined && before !== n) found.set(id, before);
    // A new id is copied: as it is, it would keep the text of its whole part.
    chunks.set(before === undefined ? structuredClone(id) : id, n);
  }
  return found;
}

function expectedListings({ sources }: SweepPlan): number {
  return sources.reduce(
    (sum, { size, gzip }) => sum + (size * (gzip ? PACKED : 1)) / SHORT_LISTING,
    0,
  );
}

function exampleOf(id: string, before: string, place: string): string {
  return `${place}: id: The id ${JSON.stringify(id.slice(0, 80))} stands in ${before} too. Keep one of the two, usually the later.`;
}

function placeOf(plan: SweepPlan, n: number): string {
  const { source, from, to } = chunkAt(plan, n);
  return source.chunks === 1 ? nameOf(source) : `${nameOf(source)}, bytes ${from} to ${to}`;
}
