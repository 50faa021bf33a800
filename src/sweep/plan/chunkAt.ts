import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { ByteRange } from "../source/linesOfRange.ts";
import type { PlannedSource, SweepPlan } from "./sweepPlan.ts";

/** A chunk of a plan. */
export interface PlannedChunk extends ByteRange {
  /** Its number, from 0. */
  readonly n: number;
  /** Its source. */
  readonly source: PlannedSource;
}

/**
 * Counts the chunks of a plan.
 *
 * @param plan - The plan.
 * @returns How many there are.
 */
export function chunksOf(plan: SweepPlan): number {
  checkGiven({ plan }, { plan: { sources: [{ chunks: "number" }] } });
  const { sources } = plan;
  return sources.reduce((sum, { chunks }) => sum + chunks, 0);
}

/**
 * Gives one chunk of a plan.
 *
 * @param plan - The plan.
 * @param n - Its number, from 0.
 * @returns Which bytes it is.
 * @throws A {@link errors!SafepactError} with code `INVALID_OPTION` when there is no such chunk.
 */
export function chunkAt(plan: SweepPlan, n: number): PlannedChunk {
  let first = 0;
  for (const source of plan.sources) {
    if (Number.isSafeInteger(n) && n >= first && n < first + source.chunks) {
      const from = (n - first) * plan.chunkBytes;
      const to = source.gzip ? source.size : Math.min(from + plan.chunkBytes, source.size);
      return { n, source, from, to };
    }
    first += source.chunks;
  }
  throw new SafepactError("INVALID_OPTION", `The plan has no chunk ${n}.`, {
    hint: first === 0 ? "It has none: its sources are empty." : `Name one from 0 to ${first - 1}.`,
  });
}
