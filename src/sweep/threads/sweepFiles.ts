import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { openIndex } from "../chunk/openIndex.ts";
import { readPart, type SetAside } from "../parts/part.ts";
import { errorName, type PartStore, partName } from "../parts/partStore.ts";
import { chunksOf } from "../plan/chunkAt.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import { readEarlierRows } from "../since/readEarlierRows.ts";
import { partsShape, planShape } from "../sweepShapes.ts";
import { type ChunkProgress, chunkProgress, type SweepProgress } from "./chunkProgress.ts";
import { startThread } from "./startThread.ts";
import type { ThreadAnswer, ThreadData } from "./threadMessages.ts";

/** How a plan is carried out on this machine. */
export interface SweepFilesOptions {
  /** Where parts are kept. */
  readonly parts: PartStore;
  /** Chunks to screen. @defaultValue all of the plan */
  readonly chunks?: Iterable<number>;
  /** Threads that screen. @defaultValue `1` */
  readonly threads?: number;
  /** How often a chunk is tried before it is set aside. @defaultValue `3` */
  readonly attempts?: number;
  /** Stops; finished parts stay. */
  readonly signal?: AbortSignal;
  /** Told after each chunk. */
  readonly onProgress?: (progress: SweepProgress) => void;
}

/**
 * Screens the chunks of a plan on this machine. Threads read, parse and screen; a chunk whose part is there is not done
 * again; a thread that dies is replaced; a chunk that fails every time is set aside and the rest goes on.
 *
 * @param plan - The plan.
 * @param options - Store, threads and progress.
 * @returns How far the sweep is: what was done now and before, what was set aside.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` (the index), `OUTPUT_UNWRITABLE` (the store) or
 * `INVALID_OPTION`; the reason of `signal` when it is aborted.
 *
 * @example
 * ```ts
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createMatcher } from "safepact/match";
 * import { folderParts, planSweep, sweepFiles } from "safepact/sweep";
 *
 * const folder = mkdtempSync(join(tmpdir(), "sweep-"));
 * const [index, listings] = [join(folder, "index"), join(folder, "listings.ndjson")];
 * writeFileSync(index, createMatcher([]).toBytes());
 * writeFileSync(listings, '{"id":"L1","title":"Kettle"}\n{"id":"L2","title":"Lamp"}\n');
 * const plan = await planSweep({ listings: [listings], index });
 * const done = await sweepFiles(plan, { parts: folderParts(join(folder, "parts")), threads: 2 });
 * [done.chunks, done.listings]; // => [1, 2]
 * ```
 */
export async function sweepFiles(
  plan: SweepPlan,
  options: SweepFilesOptions,
): Promise<SweepProgress> {
  checkGiven(
    { plan, options },
    {
      plan: planShape,
      options: {
        parts: partsShape,
        chunks: "iterable?",
        onProgress: "function?",
        threads: "any?",
        attempts: "any?",
        signal: "object?",
      },
    },
  );
  const { parts, threads = 1, attempts = 3, signal, onProgress } = options;
  checkOptions({ threads, attempts });
  signal?.throwIfAborted();
  const progress = chunkProgress(plan);
  const todo = await openChunks(options.chunks ?? Array(chunksOf(plan)).keys(), {
    parts,
    progress,
  });
  if (todo.length > 0) {
    const earlier = await readEarlierRows(plan, signal);
    const data: ThreadData = { plan, index: await openIndex(plan), earlier };
    const queue: Queue = { todo, tries: new Map(), parts, attempts, progress, onProgress };
    const crew = Array.from({ length: Math.min(threads, todo.length) }, () =>
      workOff(queue, data, signal),
    );
    await Promise.all(crew);
  }
  return progress.state();
}

interface Queue {
  readonly todo: number[];
  readonly tries: Map<number, number>;
  readonly parts: PartStore;
  readonly attempts: number;
  readonly progress: ChunkProgress;
  readonly onProgress: SweepFilesOptions["onProgress"];
}

/** Chunks without a part or an error; the others count as done. */
async function openChunks(
  chunks: Iterable<number>,
  { parts, progress }: Pick<Queue, "parts" | "progress">,
): Promise<number[]> {
  const names = new Set(await parts.list());
  const open: number[] = [];
  for (const n of chunks) {
    if (names.has(partName(n))) progress.before(n);
    else if (names.has(errorName(n))) progress.setAside(n);
    else open.push(n);
  }
  return open;
}

/** One thread after the other, as long as there are chunks: a dead one is replaced. */
async function workOff(queue: Queue, data: ThreadData, signal?: AbortSignal): Promise<void> {
  let thread = startThread(data);
  try {
    for (let n = queue.todo.shift(); n !== undefined; n = queue.todo.shift()) {
      signal?.throwIfAborted();
      const answer = await asked(thread, n, signal);
      if ("bytes" in answer) await keep(queue, answer);
      else {
        await fail(queue, answer);
        if (answer.error.code === DIED) {
          await thread.terminate();
          thread = startThread(data);
        }
      }
      queue.onProgress?.(queue.progress.state());
    }
  } catch (error) {
    // The other threads end after their chunk.
    queue.todo.length = 0;
    throw error;
  } finally {
    await thread.terminate();
  }
}

const DIED = "THREAD_DIED";

function asked(
  thread: ReturnType<typeof startThread>,
  n: number,
  signal: AbortSignal | undefined,
): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const died = (message: string) => () => settle({ n, error: { code: DIED, message } });
    const onError = (error: Error) => died(error.message)();
    const onExit = died("The thread ended.");
    const onAbort = () => {
      settle({ n, error: { code: DIED, message: "stopped" } });
      reject(signal?.reason);
    };
    const settle = (answer: ThreadAnswer): void => {
      thread.off("message", settle).off("error", onError).off("exit", onExit);
      signal?.removeEventListener("abort", onAbort);
      if (signal?.aborted) reject(signal.reason);
      else resolve(answer);
    };
    thread.on("message", settle).on("error", onError).on("exit", onExit);
    signal?.addEventListener("abort", onAbort);
    thread.postMessage(n);
  });
}

async function keep(
  { parts, progress }: Queue,
  { n, part, bytes }: Extract<ThreadAnswer, { bytes: Uint8Array }>,
): Promise<void> {
  if (await parts.putIfAbsent(partName(n), bytes)) progress.done(part);
  else progress.done(readPart(await parts.read(partName(n)), partName(n)).part);
}

async function fail(
  { todo, tries, parts, attempts, progress }: Queue,
  { n, error }: Extract<ThreadAnswer, { error: object }>,
): Promise<void> {
  const tried = (tries.get(n) ?? 0) + 1;
  tries.set(n, tried);
  if (tried < attempts) {
    todo.push(n);
    return;
  }
  const aside: SetAside = { n, ...error, attempts: tried };
  await parts.putIfAbsent(errorName(n), Buffer.from(`${JSON.stringify(aside)}\n`));
  progress.setAside(n);
}
