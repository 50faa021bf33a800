import { Worker } from "node:worker_threads";
import type { ThreadData } from "./threadMessages.ts";

/**
 * Starts a thread. The same program runs from its build, and from its source, where a thread has to load the loader of
 * TypeScript first.
 */
export function startThread(workerData: ThreadData): Worker {
  const here = import.meta.url;
  if (!here.endsWith(".ts")) return new Worker(new URL("./sweepThread.js", here), { workerData });
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const file = JSON.stringify(new URL("./sweepThread.ts", here).href);
  const code = `import(${loader}).then(({ register }) => (register(), import(${file})))`;
  return new Worker(code, { eval: true, workerData });
}
