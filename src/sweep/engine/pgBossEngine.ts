import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { SweepPlan } from "../plan/sweepPlan.ts";
import type { JobEngine } from "./jobEngine.ts";

/** A job as pg-boss gives it with its metadata. */
interface BossJob {
  readonly id: string;
  readonly data: { readonly n: number };
  readonly retryCount: number;
  readonly retryLimit: number;
}

/** A job as it is put in. */
export interface PgBossJob {
  /** Queue. */
  name: string;
  /** The chunk. */
  data: {
    /** Its number. */
    n: number;
  };
  /** What may wait once only. */
  singletonKey: string;
  /** How often it is tried again. */
  retryLimit: number;
  /** Seconds after which it is handed to another. */
  expireInSeconds: number;
}

/** A queue of pg-boss. */
export interface PgBossQueue {
  /** Its name. */
  name: string;
  /** A chunk waits once only. */
  policy: "short";
}

/** How jobs are taken. */
export interface PgBossFetch {
  /** How many. */
  batchSize: number;
  /** With what pg-boss knows of them. */
  includeMetadata: true;
}

/** The part of pg-boss (version 10) that is used; an instance of it fits. */
export interface PgBossClient {
  /** Makes a queue, unless it is there. */
  createQueue(name: string, options: PgBossQueue): Promise<unknown>;
  /** Puts jobs in. */
  insert(jobs: PgBossJob[]): Promise<unknown>;
  /** Takes jobs. */
  fetch(name: string, options: PgBossFetch): Promise<unknown>;
  /** Ends a job well. */
  complete(name: string, id: string): Promise<unknown>;
  /** Ends a job badly. */
  fail(name: string, id: string, data: object): Promise<unknown>;
}

/** How chunks wait in pg-boss. */
export interface PgBossEngineOptions {
  /** How often a chunk is tried. @defaultValue `3` */
  readonly attempts?: number;
  /** Seconds after which the chunk of a worker that died is handed to another. @defaultValue `300` */
  readonly expireInSeconds?: number;
}

/** Jobs put in at once. */
const BATCH = 1000;

/**
 * Makes pg-boss (a queue inside PostgreSQL, an optional peer) the engine of a plan. Retry and expiry are its own.
 *
 * @param boss - A started instance of pg-boss, version 10.
 * @param plan - The plan; it gets a queue of its own.
 * @param options - Tries and expiry.
 * @returns The engine, for {@link sweep!workPlan}.
 *
 * @example
 * ```ts
 * import { pgBossEngine, type PgBossClient, type SweepPlan } from "safepact/sweep";
 *
 * const names: string[] = [];
 * const boss = { createQueue: async (name: string) => names.push(name) } as unknown as PgBossClient;
 * await pgBossEngine(boss, { id: "0123456789abcdef0" } as SweepPlan);
 * names; // => ["safepact-sweep-0123456789abcdef"]
 * ```
 */
export async function pgBossEngine(
  boss: PgBossClient,
  plan: SweepPlan,
  options: PgBossEngineOptions = {},
): Promise<JobEngine> {
  checkGiven(
    { boss, plan, options },
    {
      boss: { createQueue: "function" },
      plan: { id: "text" },
      options: { attempts: "any?", expireInSeconds: "any?" },
    },
  );
  const { attempts = 3, expireInSeconds = 300 } = options;
  checkOptions({ attempts, expireInSeconds });
  const name = `safepact-sweep-${plan.id.slice(0, 16)}`;
  // "short" lets a chunk wait once only, however often it is asked for.
  await boss.createQueue(name, { name, policy: "short" });
  return {
    ask: async (chunks) => {
      for (let at = 0; at < chunks.length; at += BATCH) {
        const jobs = chunks.slice(at, at + BATCH).map((n) => ({
          name,
          data: { n },
          singletonKey: String(n),
          retryLimit: attempts - 1,
          expireInSeconds,
        }));
        await boss.insert(jobs);
      }
    },
    take: async () => {
      const jobs = (await boss.fetch(name, { batchSize: 1, includeMetadata: true })) as BossJob[];
      const [job] = jobs;
      if (job === undefined) return undefined;
      return {
        n: job.data.n,
        lastTry: job.retryCount >= job.retryLimit,
        done: async () => void (await boss.complete(name, job.id)),
        fail: async ({ message }) => void (await boss.fail(name, job.id, { message })),
      };
    },
  };
}
