/**
 * Unpacks gzipped chunks as they come, in every runtime.
 *
 * @throws A TypeError or runtime error of the platform when the stream is damaged or ends early.
 *
 * @internal
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = feed(writer, chunks);
  // A failure reaches the reader below through the stream; here it must only not go unhandled.
  written.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function feed(
  writer: Pick<WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>, "write" | "close" | "abort">,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
