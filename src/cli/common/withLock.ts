import { rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { SafepactError } from "../../errors.ts";

const PATIENCE_MS = 10_000;
const PAUSE_MS = 25;

/**
 * Does a piece of work while no other process does it with the same file: a lock stands beside it meanwhile.
 *
 * @param path - The file.
 * @param work - What to do.
 * @returns What the work gives.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE` when the lock of another process does not go away.
 */
export async function withLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const lock = `${path}.lock`;
  await acquire(lock, Date.now() + PATIENCE_MS);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string, until: number): Promise<void> {
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: "wx" });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    if (code === "EEXIST" && Date.now() < until) {
      await setTimeout(PAUSE_MS);
      await acquire(lock, until);
      return;
    }
    throw new SafepactError("OUTPUT_UNWRITABLE", `${lock} cannot be made (${code}).`, {
      hint:
        code === "EEXIST"
          ? "Another process holds it. Wait for it; if none is running, delete the lock."
          : "Name a file in a folder you may write to.",
      cause,
    });
  }
}
