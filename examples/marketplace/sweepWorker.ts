/*
 * A worker of the marketplace's sweeps: `DATABASE_URL=postgres://… SWEEPS=/shared/sweeps npx tsx examples/marketplace/sweepWorker.ts`,
 * on as many machines as share the folder. It finishes its chunk before it leaves.
 */
import { setTimeout as pause } from "node:timers/promises";
import { openBoss, workInFolder } from "./sweepFolder.ts";

const { DATABASE_URL = "", SWEEPS = "sweeps" } = process.env;
const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
const boss = await openBoss(DATABASE_URL);
console.log("A worker waits for sweeps.");
while (!stop.signal.aborted) {
  await workInFolder(boss, SWEEPS, stop.signal).catch((error: unknown) =>
    console.error(String(error)),
  );
  await pause(500, undefined, { signal: stop.signal }).catch(() => {});
}
await boss.stop();
