import { allLexicons } from "../../lexicons/allLexicons.ts";
import type { Matcher } from "../../match/index.ts";
import { loadMatcher } from "../../match/loadMatcher.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { type PartSummary, writePart } from "../parts/part.ts";
import { type PartStore, partName } from "../parts/partStore.ts";
import { chunkAt } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import { anyListing } from "../since/anyListing.ts";
import type { EarlierRows } from "../since/earlierRows.ts";
import { readEarlierRows } from "../since/readEarlierRows.ts";
import { partsShape, planShape } from "../sweepShapes.ts";
import { chunkRows, type RowTools } from "./chunkRows.ts";
import { openIndex } from "./openIndex.ts";

/** What the screening of a chunk needs of the world. */
export interface ChunkIo {
  /** Where its part goes. */
  readonly parts: PartStore;
  /** The index, when it was opened already ({@link sweep!openMatcher}). */
  readonly matcher?: Matcher;
  /** Rows of the sweep that the plan goes on from, when they were read already ({@link sweep!readEarlierRows}). */
  readonly earlier?: EarlierRows;
  /** Stops. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the index of a plan, once for many chunks.
 *
 * @param plan - The plan.
 * @param bytes - Its bytes, when they were read already.
 * @returns The matcher.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` or `CORRUPT_INDEX`.
 */
export async function openMatcher(plan: SweepPlan, bytes?: Uint8Array): Promise<Matcher> {
  checkGiven({ plan, bytes }, { plan: planShape, bytes: "bytes?" });
  const { asOf } = plan.screening;
  return loadMatcher(bytes ?? (await openIndex(plan)), {
    lexicons: allLexicons,
    ...(asOf !== undefined && { asOf }),
  });
}

/**
 * Screens one chunk of a plan and keeps its part. A part that is there is left alone: asked twice, by any scheduler, on any
 * machine, a chunk gives its listings once.
 *
 * @param plan - The plan.
 * @param n - Number of the chunk, from 0.
 * @param io - Where parts are kept.
 * @returns What the part says of itself, or `undefined` when it was there already.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` (a source that changed or broke off), `LIMIT_EXCEEDED` (a line too
 * long), `OUTPUT_UNWRITABLE` or `INVALID_OPTION`.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { folderParts, planSweep, screenChunk } from "safepact/sweep";
 *
 * const folder = mkdtempSync(join(tmpdir(), "chunk-"));
 * const [index, listings] = [join(folder, "index"), join(folder, "listings.ndjson")];
 * writeFileSync(index, createMatcher([]).toBytes());
 * writeFileSync(listings, '{"id":"L1","title":"Kettle"}\n');
 * const plan = await planSweep({ listings: [listings], index });
 * const parts = folderParts(join(folder, "parts"));
 * const part = await screenChunk(plan, 0, { parts });
 * part?.counts.unverifiable; // => 1
 * await screenChunk(plan, 0, { parts }); // => undefined
 * ```
 */
export async function screenChunk(
  plan: SweepPlan,
  n: number,
  io: ChunkIo,
): Promise<PartSummary | undefined> {
  checkGiven(
    { plan, n, io },
    {
      plan: planShape,
      n: "number",
      io: [
        "only",
        { parts: partsShape, matcher: "object?", earlier: "object?", signal: "object?" },
      ],
    },
  );
  const { parts, matcher, earlier, signal } = io;
  const chunk = chunkAt(plan, n);
  if (await parts.has(partName(n))) return undefined;
  const { part, bytes } = await partOfChunk(plan, n, {
    matcher: matcher ?? (await openMatcher(plan)),
    earlier: earlier ?? (await readEarlierRows(plan, signal)),
    ...(signal && { signal }),
  });
  return (await parts.putIfAbsent(partName(chunk.n), bytes)) ? part : undefined;
}

/** Screens a chunk into the bytes of its part. */
export async function partOfChunk(plan: SweepPlan, n: number, io: RowTools) {
  const { rows, written, ...counted } = await chunkRows(plan, chunkAt(plan, n), io);
  const method = methodOf(io.matcher);
  return writePart(rows, { n, plan: plan.id, rows: written.length, ...counted, method });
}

/** The version of the list and the method stand in every screening. */
function methodOf(matcher: Matcher): PartSummary["method"] {
  const { list, algorithm } = matcher.screen(anyListing);
  return { list: list.version, algorithm };
}
