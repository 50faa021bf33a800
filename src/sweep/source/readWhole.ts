import { readSource } from "./readSource.ts";
import type { SourceState } from "./source.ts";

/**
 * Reads a source whole into memory that threads can share.
 *
 * @param state - The source.
 * @returns Its bytes.
 */
export async function readWhole(state: SourceState): Promise<Uint8Array<SharedArrayBuffer>> {
  const bytes = new Uint8Array(new SharedArrayBuffer(state.size));
  let at = 0;
  for await (const piece of readSource(state, 0)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
