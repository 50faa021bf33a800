import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ThreadData } from "./threadMessages.ts";

/**
 * Starts a thread. The same program runs from its build, and from its source, where a thread has to load the loader of
 * TypeScript first.
 */
export function startThread(workerData: ThreadData): Worker {
  const here = import.meta.url;
  if (!here.endsWith(".ts")) return new Worker(new URL("./sweepThread.js", here), { workerData });
  // The module of the loader: `require` would find the form for CommonJS, which hooks no imports.
  const api = createRequire(here)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/u, ".mjs");
  const loader = JSON.stringify(pathToFileURL(api).href);
  const file = JSON.stringify(new URL("./sweepThread.ts", here).href);
  const code = `import(${loader}).then(({ register }) => (register(), import(${file})))`;
  return new Worker(code, { eval: true, workerData });
}
