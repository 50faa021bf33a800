import { parentPort, workerData } from "node:worker_threads";
import { isSafepactError } from "../../errors.ts";
import { openMatcher, partOfChunk } from "../chunk/screenChunk.ts";
import type { ThreadAnswer, ThreadData } from "./threadMessages.ts";

// One thread of a sweep: the index stands in memory shared by all threads; listings are read, parsed and screened here, and
// only the bytes of the finished part are handed over.
const { plan, index, earlier }: ThreadData = workerData;
const matcher = await openMatcher(plan, index);

parentPort?.on("message", (n: number) => {
  partOfChunk(plan, n, { matcher, earlier }).then(
    ({ part, bytes }) => {
      const own = new Uint8Array(bytes);
      parentPort?.postMessage({ n, part, bytes: own } satisfies ThreadAnswer, [own.buffer]);
    },
    (error: unknown) => {
      const code = isSafepactError(error) ? error.code : "ERROR";
      const message = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ n, error: { code, message } } satisfies ThreadAnswer);
    },
  );
});
