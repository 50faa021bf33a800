import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { SafepactError } from "../../errors.ts";

/** A file that appears whole or not at all. */
export interface AtomicFile {
  /** Adds text. */
  readonly write: (text: string) => Promise<void>;
  /** Writes every line again as a function gives it. */
  readonly mapLines: (change: (line: string) => string) => Promise<void>;
  /** Writes everything down beside the place, so that `commit` only has to move it. */
  readonly settle: () => Promise<void>;
  /** Puts the file in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves no trace. */
  readonly discard: () => Promise<void>;
}

const FLUSH = 262_144;

/**
 * Opens a file for writing beside its place; only `commit` moves it there, so a reader never sees half a file.
 *
 * @param path - Where the file is to stand.
 * @returns The file.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE`.
 */
export async function openAtomicFile(path: string): Promise<AtomicFile> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let file = await openForWriting(part);
  let buffered = "";
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = "";
    await file.write(text);
  };
  const settle = async (): Promise<void> => {
    if (buffered !== "") await flush();
    await file.sync();
  };
  return {
    write: async (text) => {
      buffered += text;
      if (buffered.length > FLUSH) await flush();
    },
    mapLines: async (change) => {
      await flush();
      await file.close();
      const before = `${part}.before`;
      await rename(part, before);
      file = await openForWriting(part);
      const lines = createInterface({
        input: createReadStream(before),
        crlfDelay: Number.POSITIVE_INFINITY,
      });
      for await (const line of lines) {
        buffered += `${change(line)}\n`;
        if (buffered.length > FLUSH) await flush();
      }
      await rm(before, { force: true });
    },
    settle,
    commit: async () => {
      await settle();
      await file.close();
      await rename(part, path);
    },
    discard: async () => {
      // After a `commit` that failed half-way it is closed already.
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

/**
 * Writes a whole file atomically.
 *
 * @param path - Where the file is to stand.
 * @param text - What it holds.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const file = await openAtomicFile(path);
  await file.write(text);
  await file.commit();
}

async function openForWriting(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, "w");
  } catch (cause) {
    const reason =
      cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new SafepactError(
      "OUTPUT_UNWRITABLE",
      `Nothing can be written to ${dirname(path)} (${reason}).`,
      {
        hint: "Name a folder you may write to.",
        cause,
      },
    );
  }
}
