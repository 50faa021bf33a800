import { gunzipSync } from "node:zlib";
import { SafepactError } from "../../errors.ts";
import { jsonFault } from "../../text/jsonFault.ts";
import type { CliIo } from "./cliIo.ts";
import { openSource } from "./openSource.ts";
import { kindOfText } from "./whatItIs.ts";

/** Largest document read whole; feeds and catalogues are streamed instead. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a text document whole: a notice's data, a key, a column map. Gzip is unpacked.
 *
 * @param path - Path, or `-` for standard input.
 * @param io - Standard input.
 * @returns The text.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` or `LIMIT_EXCEEDED`.
 */
export async function readText(path: string, io: CliIo): Promise<string> {
  const { name, chunks } = await openSource(path, io);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_BYTES) {
      throw new SafepactError("LIMIT_EXCEEDED", `${name} is larger than 64 MB.`, {
        hint: "Check that it is the right file.",
      });
    }
    parts.push(bytes);
  }
  return decoded(Buffer.concat(parts), name);
}

/**
 * Reads a JSON document whole.
 *
 * @param path - Path, or `-` for standard input.
 * @param io - Standard input.
 * @returns The value.
 * @throws A {@link SafepactError} with code `INPUT_UNREADABLE` when it is not JSON.
 */
export async function readJson(path: string, io: CliIo): Promise<unknown> {
  const text = await readText(path, io);
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Several values, one a line, are no document.
    const kind = kindOfText(text);
    if (kind !== undefined) {
      throw new SafepactError("INPUT_UNREADABLE", `${path} is no document: it holds ${kind}.`, {
        hint: "Check which file belongs here.",
      });
    }
    // Without the cause, which repeats a piece of the file: it may be a private key.
    throw new SafepactError("INPUT_UNREADABLE", `${path} is not JSON: ${jsonFault(cause)}.`, {
      hint: "Check that the file is complete.",
    });
  }
}

function decoded(bytes: Buffer, name: string): string {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch (cause) {
    throw new SafepactError("INPUT_UNREADABLE", `${name} is neither UTF-8 text nor whole gzip.`, {
      hint: "Convert it to UTF-8, or fetch it again.",
      cause,
    });
  }
}
