import type { ScreeningOutcome } from "../../match/index.ts";
import type { PartSummary } from "../parts/part.ts";
import { chunkAt, chunksOf } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";

/** How far a sweep is. */
export interface SweepProgress {
  /** Chunks of the plan. */
  readonly chunks: number;
  /** Chunks done now. */
  readonly done: number;
  /** Chunks that were done before. */
  readonly before: number;
  /** Chunks set aside. */
  readonly setAside: readonly number[];
  /** Bytes of the sources that are done, now or before. */
  readonly bytesDone: number;
  /** Of them, done now: what the rate is made of. */
  readonly bytesNow: number;
  /** Bytes of the sources. */
  readonly bytes: number;
  /** Listings screened now. */
  readonly listings: number;
  /** Rows that could not be read now. */
  readonly refused: number;
  /** Listings screened now, by outcome. */
  readonly counts: Readonly<Record<ScreeningOutcome, number>>;
}

/** Sums up chunks. */
export interface ChunkProgress {
  /** A chunk that was done before. */
  readonly before: (n: number) => void;
  /** A chunk done now. */
  readonly done: (part: PartSummary) => void;
  /** A chunk set aside. */
  readonly setAside: (n: number) => void;
  /** The sum. */
  readonly state: () => SweepProgress;
}

/** Starts the sum of a plan. */
export function chunkProgress(plan: SweepPlan): ChunkProgress {
  const counts = { match: 0, review: 0, "none-found": 0, unverifiable: 0 };
  const sum = { done: 0, before: 0, bytesDone: 0, bytesNow: 0, listings: 0, refused: 0 };
  const aside: number[] = [];
  const bytesOf = (n: number): number => {
    const { from, to } = chunkAt(plan, n);
    return to - from;
  };
  return {
    before: (n) => {
      sum.before += 1;
      sum.bytesDone += bytesOf(n);
    },
    done: ({ n, counts: found, refused }) => {
      sum.done += 1;
      sum.bytesDone += bytesOf(n);
      sum.bytesNow += bytesOf(n);
      sum.refused += refused;
      for (const outcome of ["match", "review", "none-found", "unverifiable"] as const) {
        counts[outcome] += found[outcome];
        sum.listings += found[outcome];
      }
    },
    setAside: (n) => {
      aside.push(n);
      sum.bytesDone += bytesOf(n);
    },
    state: () => ({
      ...sum,
      counts: { ...counts },
      setAside: [...aside],
      chunks: chunksOf(plan),
      bytes: plan.sources.reduce((bytes, { size }) => bytes + size, 0),
    }),
  };
}
