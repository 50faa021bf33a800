import { parentPort, workerData } from "node:worker_threads";
import { loadMatcher } from "../../match/index.ts";
import { ndjsonLine } from "../common/ndjsonLine.ts";
import type { ScreenedBatch, SweepWorkerData, WorkerBatch } from "./sweepPool.ts";

// One thread of `safepact sweep --workers`: the index stands in memory shared by all threads.
const { index, screening, options }: SweepWorkerData = workerData;
const matcher = loadMatcher(index, options);

parentPort?.on("message", ({ number, listings }: WorkerBatch) => {
  const screened = listings.map((listing) => {
    const result = matcher.screen(listing, screening);
    return { outcome: result.outcome, line: ndjsonLine(result) };
  });
  const batch: ScreenedBatch = { number, screened };
  parentPort?.postMessage(batch);
});
