import { stat } from "node:fs/promises";
import type { OpenSource } from "./openSource.ts";

/** Measures how much of some files is read. */
export interface Meter {
  /** The same source, with its bytes counted as they are read. */
  readonly count: (source: OpenSource) => OpenSource;
  /** Share of all bytes that is read, 0 to 1; not known where standard input is among the files. */
  readonly share: () => number | undefined;
}

/**
 * Starts a meter.
 *
 * @param files - Paths, or `-`.
 * @param passes - How often each is read.
 * @returns The meter.
 */
export async function meterOf(files: readonly string[], passes = 1): Promise<Meter> {
  const sizes = await Promise.all(files.map(sizeOf));
  const total = passes * sizes.reduce((sum, size) => sum + size, 0);
  let read = 0;
  async function* counted(chunks: OpenSource["chunks"]) {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  }
  return {
    count: (source) => ({ ...source, chunks: counted(source.chunks) }),
    share: () => (total > 0 ? Math.min(1, read / total) : undefined),
  };
}

/** What is no file has no size, and makes the whole unknown. */
async function sizeOf(path: string): Promise<number> {
  const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : Number.NaN;
}
