import { setTimeout as pause } from "node:timers/promises";
import { isSafepactError } from "../../errors.ts";
import type { Matcher } from "../../match/index.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { openMatcher, screenChunk } from "../chunk/screenChunk.ts";
import type { SetAside } from "../parts/part.ts";
import { errorName, type PartStore, partName } from "../parts/partStore.ts";
import { chunksOf } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import type { EarlierRows } from "../since/earlierRows.ts";
import { readEarlierRows } from "../since/readEarlierRows.ts";
import { partsShape, planShape } from "../sweepShapes.ts";
import type { JobEngine, TakenChunk } from "./jobEngine.ts";

/** What became of a chunk, for whoever counts. */
export interface WorkedChunk {
  /** Number of the chunk. */
  readonly n: number;
  /** `there` when another worker had done it before. */
  readonly state: "done" | "there" | "failed" | "set-aside";
  /** Listings screened. */
  readonly listings: number;
  /** How long it took. */
  readonly milliseconds: number;
}

/** How a worker works. */
export interface WorkPlanOptions {
  /** Where parts are kept. */
  readonly parts: PartStore;
  /** Asks the worker to leave after its chunk. */
  readonly signal?: AbortSignal;
  /** Told after each chunk: for metrics. */
  readonly onChunk?: (chunk: WorkedChunk) => void;
  /** Milliseconds between two looks into an empty queue. @defaultValue `500` */
  readonly idle?: number;
  /** Milliseconds of an empty queue after which open chunks are asked for again. @defaultValue `10000` */
  readonly patience?: number;
}

/**
 * Works on a plan with any number of others, over an engine that exists. The engine brings retry and expiry; that each chunk
 * is done once comes from the store. A worker that finds the queue empty asks again for every chunk without a part or an error,
 * so a queue that was lost costs time and nothing else.
 *
 * @param plan - The plan.
 * @param engine - The queue: {@link sweep!pgBossEngine}, or an adapter of yours.
 * @param options - Store, and hooks.
 * @returns Whether the whole plan is worked off (`false` when asked to leave).
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` (the index), and what the engine throws.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { folderParts, type JobEngine, planSweep, workPlan } from "safepact/sweep";
 *
 * const waiting: number[] = [];
 * const engine: JobEngine = {
 *   ask: async (chunks) => void waiting.push(...chunks),
 *   take: async () => {
 *     const n = waiting.shift();
 *     return n === undefined ? undefined : { n, lastTry: true, done: async () => {}, fail: async () => {} };
 *   },
 * };
 * const folder = mkdtempSync(join(tmpdir(), "work-"));
 * const [index, listings] = [join(folder, "index"), join(folder, "listings.ndjson")];
 * writeFileSync(index, createMatcher([]).toBytes());
 * writeFileSync(listings, '{"id":"L1","title":"Kettle"}\n');
 * const plan = await planSweep({ listings: [listings], index });
 * await workPlan(plan, engine, { parts: folderParts(join(folder, "parts")) }); // => true
 * ```
 */
export async function workPlan(
  plan: SweepPlan,
  engine: JobEngine,
  options: WorkPlanOptions,
): Promise<boolean> {
  checkGiven(
    { plan, engine, options },
    {
      plan: planShape,
      engine: { ask: "function", take: "function" },
      options: {
        parts: partsShape,
        onChunk: "function?",
        signal: "object?",
        idle: "any?",
        patience: "any?",
      },
    },
  );
  const { parts, signal, idle = 500, patience = 10_000 } = options;
  checkOptions({ idle, patience });
  const [matcher, earlier] = [await openMatcher(plan), await readEarlierRows(plan, signal)];
  let askedAt = Number.NEGATIVE_INFINITY;
  while (signal?.aborted !== true) {
    const taken = await engine.take();
    if (taken) {
      await work(plan, taken, { ...options, matcher, ...(earlier && { earlier }) });
      continue;
    }
    const open = await openChunks(plan, parts);
    if (open.length === 0) return true;
    if (performance.now() - askedAt > patience) {
      await engine.ask(open);
      askedAt = performance.now();
    } else await pause(idle, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
  return false;
}

/** What is read once for all chunks. */
interface Opened {
  readonly matcher: Matcher;
  readonly earlier?: EarlierRows;
}

async function openChunks(plan: SweepPlan, parts: PartStore): Promise<readonly number[]> {
  const names = new Set(await parts.list());
  return [...Array(chunksOf(plan)).keys()].filter(
    (n) => !names.has(partName(n)) && !names.has(errorName(n)),
  );
}

async function work(
  plan: SweepPlan,
  { n, lastTry, done, fail }: TakenChunk,
  { parts, matcher, earlier, onChunk }: WorkPlanOptions & Opened,
): Promise<void> {
  const began = performance.now();
  const tell = (state: WorkedChunk["state"], listings = 0): void =>
    onChunk?.({ n, state, listings, milliseconds: performance.now() - began });
  try {
    const part = await screenChunk(plan, n, { parts, matcher, ...(earlier && { earlier }) });
    const counts = Object.values(part?.counts ?? {});
    tell(
      part ? "done" : "there",
      counts.reduce((sum, count) => sum + count, 0),
    );
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (!lastTry) {
      tell("failed");
      await fail(cause);
      return;
    }
    const code = isSafepactError(error) ? error.code : "ERROR";
    const aside: SetAside = { n, code, message: cause.message };
    await parts.putIfAbsent(errorName(n), Buffer.from(`${JSON.stringify(aside)}\n`));
    tell("set-aside");
  }
  await done();
}
