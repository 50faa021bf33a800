import type { PartSummary } from "../parts/part.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import type { EarlierRows } from "../since/earlierRows.ts";

/** What a thread is started with. */
export interface ThreadData {
  /** The plan. */
  readonly plan: SweepPlan;
  /** The index, in shared memory. */
  readonly index: Uint8Array;
  /** Rows of the sweep that the plan goes on from, in shared memory too. */
  readonly earlier?: EarlierRows | undefined;
}

/** What a thread says of a chunk. */
export type ThreadAnswer =
  | { readonly n: number; readonly part: PartSummary; readonly bytes: Uint8Array }
  | { readonly n: number; readonly error: { readonly code: string; readonly message: string } };
