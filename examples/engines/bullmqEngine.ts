// BullMQ on Redis as the engine of a sweep: the adapter of another queue, over the same functions as pg-boss.
import { Queue, Worker } from "bullmq";
import type { JobEngine, SweepPlan } from "safepact/sweep";

/** Where Redis is. */
interface RedisPlace {
  readonly host: string;
  readonly port: number;
}

/**
 * Makes BullMQ the engine of a plan. A job has the chunk as its id, so that it waits once only; when Redis was emptied, a
 * worker asks again for what is open.
 */
export function bullmqEngine(
  connection: RedisPlace,
  plan: SweepPlan,
  attempts = 3,
): JobEngine & { readonly close: () => Promise<void> } {
  const name = `safepact-sweep-${plan.id.slice(0, 16)}`;
  const settings = { connection: { ...connection, maxRetriesPerRequest: null } };
  const queue = new Queue<{ n: number }>(name, settings);
  const worker = new Worker<{ n: number }>(name, null, { ...settings, lockDuration: 300_000 });
  const token = `${process.pid}`;
  return {
    ask: async (chunks) => {
      const opts = (n: number) => ({
        jobId: `chunk-${n}`,
        attempts,
        removeOnComplete: true,
        removeOnFail: true,
      });
      await queue.addBulk(chunks.map((n) => ({ name: "screen", data: { n }, opts: opts(n) })));
    },
    take: async () => {
      const job = await worker.getNextJob(token, { block: false });
      if (!job) return undefined;
      return {
        n: job.data.n,
        lastTry: job.attemptsMade + 1 >= attempts,
        // A job that Redis forgot cannot be ended: its part is there, or its chunk is asked for again.
        done: () => job.moveToCompleted("done", token, false).then(nothing, nothing),
        fail: (error) => job.moveToFailed(error, token, false).then(nothing, nothing),
      };
    },
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
}

function nothing(): void {}
