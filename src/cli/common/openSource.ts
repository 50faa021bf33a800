import { createReadStream, type ReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { SafepactError } from "../../errors.ts";
import { decodeHead } from "../../feeds/input/decodeHead.ts";
import type { CliIo } from "./cliIo.ts";

/** A file or standard input, opened. */
export interface OpenSource {
  /** Name for messages. */
  readonly name: string;
  /** Size of the file in bytes, as it lies on disk; absent for standard input. */
  readonly size?: number;
  /** Its bytes from the start. */
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** Lets go of the file when it is not read to its end. */
  readonly close: () => void;
}

type StandardInput = Pick<CliIo, "stdin" | "stdinIsTerminal">;

const HEAD = 65_536;

/** Bytes of a file that are read at once: each reading is a turn of the loop, which in a large file adds up. */
const AT_ONCE = 524_288;

/**
 * Opens a file, or standard input for `-`.
 *
 * @param path - Path as the user gave it.
 * @param io - Standard input.
 * @returns The source.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` when there is no such file or it may not be read, and with
 * `INVALID_OPTION` when standard input was opened before.
 */
export async function openSource(path: string, io: StandardInput): Promise<OpenSource> {
  if (path === "-") return standardInput(io);
  let found: Stats;
  let stream: ReadStream;
  try {
    found = await stat(path);
    stream = await opened(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  if (found.isDirectory()) {
    stream.destroy();
    throw new SafepactError("INPUT_UNREADABLE", `${path} is a folder.`, {
      hint: "Name the files in it, such as folder/*.xml.gz.",
    });
  }
  return { name: path, size: found.size, chunks: stream, close: () => stream.destroy() };
}

/** Standard inputs that were opened: what was read once is gone, and a second reading would find an empty file. */
const used = new WeakSet<object>();

function standardInput({ stdin, stdinIsTerminal }: StandardInput): OpenSource {
  if (stdinIsTerminal) {
    throw new SafepactError("INPUT_UNREADABLE", "Standard input is a keyboard.", {
      hint: "Pipe a file in, or name one instead of -.",
    });
  }
  if (used.has(stdin)) {
    throw new SafepactError("INVALID_OPTION", "Standard input was named twice.", {
      hint: "It can be read once: name a file for the other.",
    });
  }
  used.add(stdin);
  return { name: "standard input", chunks: stdin, close: () => undefined };
}

function opened(path: string): Promise<ReadStream> {
  return new Promise((resolve, reject) => {
    const stream = createReadStream(path, { highWaterMark: AT_ONCE });
    stream.once("open", () => {
      stream.off("error", reject);
      resolve(stream);
    });
    stream.once("error", reject);
  });
}

function adviceOn(path: string, reason: string): string {
  if (/^(?:https?|ftp|s3):\/\//iu.test(path)) {
    return "Nothing is fetched: download it first, or pipe it in and name -.";
  }
  return reason === "ENOENT" ? "Check the path." : "Check that it is a file you may read.";
}

function unreadable(path: string, cause: unknown): SafepactError {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  return new SafepactError("INPUT_UNREADABLE", `${path} cannot be read (${reason}).`, {
    hint: adviceOn(path, reason),
    cause,
  });
}

/**
 * Looks at the beginning of a source without using it up.
 *
 * @param source - The source.
 * @param encoding - How it is encoded, when that was said.
 * @returns Its first bytes as text, unpacked, and the source from the start.
 */
export async function peekSource(
  source: OpenSource,
  encoding?: string,
): Promise<{ readonly head: string; readonly source: OpenSource }> {
  const iterator = source.chunks[Symbol.asyncIterator]();
  const taken: (string | Uint8Array)[] = [];
  let length = 0;
  while (length < HEAD) {
    const { done, value } = await iterator.next();
    if (done) break;
    taken.push(value);
    length += value.length;
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  async function* again(): AsyncGenerator<string | Uint8Array> {
    yield* taken;
    yield* rest;
  }
  return { head: headText(taken, encoding), source: { ...source, chunks: again() } };
}

function headText(chunks: readonly (string | Uint8Array)[], encoding?: string): string {
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decodeHead(bytes, encoding);
  try {
    return decodeHead(gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }), encoding);
  } catch {
    return "";
  }
}

/**
 * Gives the reader of a source, and lets go of the source when there is none.
 *
 * @param source - The source.
 * @param choose - Chooses the reader.
 * @returns The reader.
 */
export async function readerFor<Reader>(
  source: OpenSource,
  choose: () => Promise<Reader>,
): Promise<Reader> {
  try {
    return await choose();
  } catch (error) {
    source.close();
    throw error;
  }
}
