import { SafepactError } from "../../errors.ts";
import type { Issue } from "../../model/index.ts";
import type { FeedSource } from "../reader.ts";
import { chunksOf } from "./chunksOf.ts";
import { decodeUtf8 } from "./decodeUtf8.ts";
import { gunzip } from "./gunzip.ts";
import { isKnownEncoding } from "./isKnownEncoding.ts";
import { sniffEncoding } from "./sniffEncoding.ts";

/** Text of a source, and what was found while decoding it. */
export interface DecodedSource {
  /** The text as it comes, in pieces of bounded length, some together. */
  readonly pieces: AsyncIterable<readonly string[]>;
  /** Filled while the text is read. */
  readonly notes: Issue[];
}

const HEAD = 512;
/** Longest piece, so that a text of any size is read in bounded memory. */
const PIECE = 65_536;

/**
 * Decodes a source to text: unpacks gzip (found by its two first bytes) and finds the encoding.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` when the given encoding is unknown.
 *
 * @internal
 */
export function decodeSource(source: FeedSource, encoding?: string): DecodedSource {
  if (encoding !== undefined) decoderOf(encoding);
  const notes: Issue[] = [];
  return { pieces: decode(source, encoding, notes), notes };
}

async function* decode(
  source: FeedSource,
  encoding: string | undefined,
  notes: Issue[],
): AsyncGenerator<readonly string[]> {
  const chunks = chunksOf(source);
  try {
    let first = await chunks.next();
    while (!first.done && first.value.length === 0) first = await chunks.next();
    if (first.done) return;
    if (typeof first.value === "string") {
      yield* piecesOf(withoutMark(first.value));
      for await (const text of textOf(chunks)) yield* piecesOf(text);
      return;
    }
    const { head, rest } = await withHead(bytesOf(prepend(first.value, chunks)), 2);
    const bytes = head[0] === 0x1f && head[1] === 0x8b ? unpack(rest, notes) : rest;
    yield* decodeBytes(bytes, encoding, notes);
  } finally {
    // Whoever stops early releases the source, however far it was read.
    await chunks.return(undefined);
  }
}

async function* decodeBytes(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  notes: Issue[],
): AsyncGenerator<readonly string[]> {
  const { head, rest } = await withHead(bytes, HEAD);
  const label = encoding ?? labelOf(head, notes);
  const decoder = decoderOf(label);
  if (decoder.encoding === "utf-8") {
    yield* decodeUtf8(rest);
    return;
  }
  for await (const chunk of rest) yield* piecesOf(decoder.decode(chunk, { stream: true }));
  yield* piecesOf(decoder.decode());
}

function* piecesOf(text: string): Generator<readonly string[]> {
  for (let at = 0; at < text.length; at += PIECE) yield [text.slice(at, at + PIECE)];
}

function labelOf(head: Uint8Array, notes: Issue[]): string {
  const { label, from } = sniffEncoding(head);
  if (from === "guess") {
    notes.push({
      code: "invalid-encoding",
      severity: "warning",
      path: [],
      message: `The file has no byte order mark and was read as ${label} because every second byte is zero. Pass the encoding if that is wrong.`,
    });
  }
  if (isKnownEncoding(label)) return label;
  notes.push({
    code: "invalid-encoding",
    severity: "warning",
    path: [],
    message: `The file declares the encoding "${label}", which is not known here; it was read as UTF-8. Pass the right encoding.`,
  });
  return "utf-8";
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new SafepactError("INVALID_OPTION", `There is no encoding "${label.slice(0, 40)}".`, {
      hint: 'Use a label of the Encoding Standard, such as "utf-8", "utf-16le", "euc-kr" or "windows-1252".',
      cause,
    });
  }
}

async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  notes: Issue[],
): AsyncGenerator<Uint8Array> {
  let isKept = false;
  try {
    for await (const chunk of gunzip(packed)) {
      isKept = true;
      yield chunk;
    }
  } catch {
    // A runtime gives what it unpacked some ten thousand characters at a time, and nothing of a short stream that fails.
    const kept = isKept ? "what came before was kept" : "nothing of it could be unpacked";
    notes.push({
      code: "truncated",
      severity: "error",
      path: [],
      message: `The gzip stream is damaged or ends early; ${kept}. Fetch the file again.`,
    });
  }
}

/** Waits until `size` bytes (or the end) are there; `rest` repeats them. */
async function withHead(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < size) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = joined(head, value);
  }
  return { head, rest: prepend(head, { [Symbol.asyncIterator]: () => iterator }) };
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(left.length + right.length);
  all.set(left);
  all.set(right, left.length);
  return all;
}

async function* prepend<Chunk>(first: Chunk, rest: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  yield first;
  yield* rest;
}

async function* bytesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
  }
}

async function* textOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    yield typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
