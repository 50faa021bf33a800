import { Worker } from "node:worker_threads";
import type {
  Matcher,
  MatcherOptions,
  ScreeningOutcome,
  ScreenOptions,
} from "../../match/index.ts";
import type { Listing } from "../../model/index.ts";

/** What a thread is started with. */
export interface SweepWorkerData {
  /** The index, as bytes in shared memory. */
  readonly index: Uint8Array;
  /** How listings are screened. */
  readonly screening: ScreenOptions;
  /** How the index is used. */
  readonly options: MatcherOptions;
}

/** Listings for one thread. */
export interface WorkerBatch {
  /** Number of the batch. */
  readonly number: number;
  /** The listings. */
  readonly listings: readonly Listing[];
}

/** One listing screened. */
export interface ScreenedLine {
  /** Outcome. */
  readonly outcome: ScreeningOutcome;
  /** The screening as a line of a file. */
  readonly line: string;
}

/** A batch screened, in the order of its listings. */
export interface ScreenedBatch {
  /** Number of the batch. */
  readonly number: number;
  /** Its screenings. */
  readonly screened: readonly ScreenedLine[];
}

/** Threads that screen listings. */
export interface SweepPool {
  /** Screens a batch in the next thread. */
  readonly screen: (listings: readonly Listing[]) => Promise<readonly ScreenedLine[]>;
  /** Ends all threads. */
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that share one index without copying it.
 *
 * @param matcher - The index.
 * @param workers - How many threads.
 * @param settings - How listings are screened, and how the index is used.
 * @returns The threads.
 */
export function openSweepPool(
  matcher: Matcher,
  workers: number,
  settings: Omit<SweepWorkerData, "index">,
): SweepPool {
  const index = shared(matcher.toBytes());
  const waiting = new Map<number, Pending>();
  const threads = Array.from({ length: workers }, () => thread({ index, ...settings }, waiting));
  let batches = 0;
  return {
    screen: (listings) =>
      new Promise((resolve, reject) => {
        const number = batches++;
        waiting.set(number, { resolve, reject });
        const batch: WorkerBatch = { number, listings };
        threads[number % threads.length]?.postMessage(batch);
      }),
    close: async () => {
      await Promise.all(threads.map((each) => each.terminate()));
    },
  };
}

interface Pending {
  readonly resolve: (screened: readonly ScreenedLine[]) => void;
  readonly reject: (error: Error) => void;
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}

function thread(workerData: SweepWorkerData, waiting: Map<number, Pending>): Worker {
  const worker = startWorker(workerData);
  worker.on("message", ({ number, screened }: ScreenedBatch) => {
    waiting.get(number)?.resolve(screened);
    waiting.delete(number);
  });
  // A thread that fails takes its batches with it: none of them may wait for ever.
  worker.on("error", (error: Error) => {
    for (const pending of waiting.values()) pending.reject(error);
    waiting.clear();
  });
  return worker;
}

/** The same program runs from its build, and from its source, where a thread has to load the loader of TypeScript first. */
function startWorker(workerData: SweepWorkerData): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(new URL("./sweepWorker.js", import.meta.url), { workerData });
  }
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const file = JSON.stringify(new URL("./sweepWorker.ts", import.meta.url).href);
  const code = `import(${loader}).then(({ register }) => (register(), import(${file})))`;
  return new Worker(code, { eval: true, workerData });
}
