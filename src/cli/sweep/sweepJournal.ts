import { createReadStream, existsSync } from "node:fs";
import {
  appendFile,
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { SafepactError } from "../../errors.ts";

/** Everything that must be the same when a sweep is continued. */
export type SweepSettings = Readonly<Record<string, string | number | null>>;

/** The unfinished output of a sweep: whole lines only, so that nothing done is lost. */
export interface SweepJournal {
  /** Screenings taken over from an earlier run. */
  readonly resumed: number;
  /** Whether this listing was screened in an earlier run; each earlier screening answers once. */
  readonly isDone: (platform: string, listingId: string) => boolean;
  /** Adds a line. */
  readonly write: (line: string) => Promise<void>;
  /** Puts the finished file in its place. */
  readonly commit: () => Promise<void>;
  /** Keeps what is done for a later run; of nothing done nothing is kept. */
  readonly keep: () => Promise<void>;
}

const FLUSH = 262_144;

/**
 * Opens the journal of a sweep beside its output: `out.part`, and its settings in `out.part.json`.
 *
 * @param out - Where the finished file is to stand.
 * @param settings - What must be the same when the sweep is continued.
 * @param resume - Whether to go on with an earlier run.
 * @returns The journal.
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when there is nothing to go on with, when an earlier run
 * would be overwritten, or when it was made with other settings; with code `OUTPUT_UNWRITABLE`.
 */
export async function openSweepJournal(
  out: string,
  settings: SweepSettings,
  resume: boolean,
): Promise<SweepJournal> {
  const part = `${out}.part`;
  const about = `${part}.json`;
  if (!resume && existsSync(part)) {
    throw new SafepactError("INVALID_OPTION", `${part} holds an unfinished sweep.`, {
      hint: "Add --resume to go on with it, or delete it to begin anew.",
    });
  }
  const done = resume ? await takeOver(part, about, settings) : new Map<string, number>();
  const resumed = [...done.values()].reduce((sum, count) => sum + count, 0);
  const file = await openForAppending(part);
  await writeFile(about, `${JSON.stringify(settings)}\n`);
  let buffered = "";
  const flush = async (): Promise<void> => {
    const text = buffered;
    buffered = "";
    if (text !== "") await file.appendFile(text);
  };
  return {
    resumed,
    isDone: (platform, listingId) => {
      const key = keyOf(platform, listingId);
      const left = done.get(key) ?? 0;
      if (left > 0) done.set(key, left - 1);
      return left > 0;
    },
    write: async (line) => {
      buffered += line;
      if (buffered.length > FLUSH) await flush();
    },
    commit: async () => {
      await flush();
      await file.sync();
      await file.close();
      await rename(part, out);
      await rm(about, { force: true });
    },
    keep: async () => {
      await flush();
      const { size } = await file.stat();
      await file.sync();
      await file.close();
      if (size > 0) return;
      await rm(part, { force: true });
      await rm(about, { force: true });
    },
  };
}

async function takeOver(
  part: string,
  about: string,
  settings: SweepSettings,
): Promise<Map<string, number>> {
  if (!existsSync(part) || !existsSync(about)) {
    throw new SafepactError("INVALID_OPTION", `There is no unfinished sweep in ${part}.`, {
      hint: "Leave --resume out to begin one.",
    });
  }
  const before: SweepSettings = JSON.parse(await readFile(about, "utf8"));
  const changed = Object.keys(settings).filter((key) => settings[key] !== before[key]);
  if (changed.length > 0) {
    throw new SafepactError(
      "INVALID_OPTION",
      `The unfinished sweep was made with another ${changed.join(", ")}.`,
      {
        hint: `Use the same as before, or delete ${part} to begin anew.`,
      },
    );
  }
  const done = new Map<string, number>();
  let whole = 0;
  const lines = createInterface({
    input: createReadStream(part),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const key = keyOfLine(line);
    // A line cut off by a crash stands last: it is dropped and its listing screened again.
    if (key === undefined) break;
    whole += Buffer.byteLength(line) + 1;
    done.set(key, (done.get(key) ?? 0) + 1);
  }
  const { size } = await stat(part);
  if (whole > size) await appendFile(part, "\n");
  else await truncate(part, whole);
  return done;
}

function keyOfLine(line: string): string | undefined {
  try {
    const { platform, listingId }: { platform: string; listingId: string } = JSON.parse(line);
    return keyOf(platform, listingId);
  } catch {
    return undefined;
  }
}

function keyOf(platform: string, listingId: string): string {
  return `${platform}\u0000${listingId}`;
}

async function openForAppending(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, "a");
  } catch (cause) {
    const reason =
      cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new SafepactError("OUTPUT_UNWRITABLE", `${path} cannot be written (${reason}).`, {
      hint: "Name a folder you may write to.",
      cause,
    });
  }
}
