import type { FeedSource } from "../reader.ts";

/**
 * Gives any source as an async iterable of its chunks. A web stream is read through its reader, because not every
 * browser can iterate it, and is cancelled when the caller stops early.
 *
 * @internal
 */
export async function* chunksOf(source: FeedSource): AsyncGenerator<string | Uint8Array> {
  if (typeof source === "string" || source instanceof Uint8Array) {
    yield source;
  } else if ("getReader" in source) {
    yield* chunksOfStream(source);
  } else {
    yield* source;
  }
}

async function* chunksOfStream<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      finished = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!finished) await reader.cancel();
    reader.releaseLock();
  }
}
