import { createReadStream } from "node:fs";
import { chmod, type FileHandle, link, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { destinationOf } from "./destinationOf.ts";
import { unwritable } from "./unwritable.ts";

/** A file that appears whole or not at all. */
export interface AtomicFile {
  /** Adds text or bytes. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Writes every line again as a function gives it. Of a device or pipe what was written stays. */
  readonly mapLines: (change: (line: string) => string) => Promise<void>;
  /** Writes everything down beside the place, so that `commit` only has to move it. */
  readonly settle: () => Promise<void>;
  /** Puts the file in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves no trace. */
  readonly discard: () => Promise<void>;
}

/** How a file is made. */
interface FileMaking {
  /** Its permissions; those of the file before it when absent. */
  readonly mode?: number;
  /** Whether a file that is there already is left alone. */
  readonly exclusive?: boolean;
}

const FLUSH = 262_144;

let opened = 0;

/**
 * Opens a file for writing beside its place; only `commit` moves it there, so a reader never sees half a file. Links are
 * followed, permissions kept, and devices and pipes written through.
 *
 * @param path - Where the file is to stand.
 * @param making - Permissions, and whether an older file is left alone.
 * @returns The file.
 * @throws A {@link SafepactError} with code `OUTPUT_UNWRITABLE`, from here and from every function of the file; what was
 * begun is removed then.
 */
export async function openAtomicFile(path: string, making: FileMaking = {}): Promise<AtomicFile> {
  const place = await destinationOf(path);
  if (place.stream) return await openThrough(path);
  const { target } = place;
  const mode = making.mode ?? place.mode;
  const part = join(dirname(target), `.${basename(target)}.${process.pid}-${++opened}.tmp`);
  const guarded = async <Value>(step: () => Promise<Value>): Promise<Value> => {
    try {
      return await step();
    } catch (cause) {
      await pen.close();
      await removed(part);
      await removed(`${part}.before`);
      throw unwritable(path, cause);
    }
  };
  let pen = closedPen;
  await guarded(async () => {
    await mkdir(dirname(target), { recursive: true });
    pen = penOf(await open(part, "w", mode ?? 0o666));
    if (mode !== undefined) await chmod(part, mode);
  });
  return {
    write: (content) => guarded(() => pen.write(content)),
    mapLines: (change) =>
      guarded(async () => {
        await pen.finish();
        const before = `${part}.before`;
        await rename(part, before);
        pen = penOf(await open(part, "w", mode ?? 0o666));
        const lines = createInterface({
          input: createReadStream(before),
          crlfDelay: Number.POSITIVE_INFINITY,
        });
        for await (const line of lines) await pen.write(`${change(line)}\n`);
        await rm(before, { force: true });
      }),
    settle: () => guarded(() => pen.finish()),
    commit: () =>
      guarded(async () => {
        await pen.finish();
        if (making.exclusive) {
          await link(part, target);
          await rm(part);
        } else await rename(part, target);
        await syncFolder(dirname(target));
      }),
    discard: async () => {
      await pen.close();
      await removed(part);
    },
  };
}

async function removed(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/**
 * Writes a whole file atomically.
 *
 * @param path - Where the file is to stand.
 * @param content - What it holds.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const file = await openAtomicFile(path);
  await file.write(content);
  await file.commit();
}

interface Pen {
  /** Adds content, in large pieces. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Writes the rest, looks that all is on the disk, and closes. */
  readonly finish: () => Promise<void>;
  /** Closes, without a word. */
  readonly close: () => Promise<void>;
}

const closedPen: Pen = {
  write: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

function penOf(file: FileHandle): Pen {
  let buffered = "";
  let written = 0;
  let finished = false;
  const writeAll = async (bytes: Uint8Array): Promise<void> => {
    // One call may take less than all: a disk that is nearly full takes what fits.
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done);
      done += bytesWritten;
    }
    written += bytes.length;
  };
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(buffered);
    buffered = "";
    await writeAll(bytes);
  };
  return {
    write: async (content) => {
      if (typeof content === "string") buffered += content;
      if (typeof content !== "string" || buffered.length > FLUSH) await flush();
      if (typeof content !== "string") await writeAll(content);
    },
    finish: async () => {
      if (finished) return;
      await flush();
      await file.sync();
      const { size } = await file.stat();
      if (size !== written) throw new Error(`${size} of ${written} bytes arrived`);
      await file.close();
      finished = true;
    },
    close: async () => {
      await file.close().catch(() => undefined);
    },
  };
}

/** A device or a pipe has no whole: what is written is gone. */
async function openThrough(path: string): Promise<AtomicFile> {
  const checked = <Value>(step: Promise<Value>): Promise<Value> =>
    step.catch((cause) => {
      throw unwritable(path, cause);
    });
  const file = await checked(open(path, "w"));
  return {
    write: (content) => checked(file.appendFile(content)),
    mapLines: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    commit: () => checked(file.close()),
    discard: () => file.close(),
  };
}

/** Makes the new name durable; some file systems cannot, and then the system decides when. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
