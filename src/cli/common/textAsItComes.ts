/** First bytes of gzip and of UTF-16, which take a closer look. */
const others = new Set([0x1f, 0xfe, 0xff]);

/**
 * Decodes UTF-8 piece by piece, so that a line is there as soon as it has come: to find out an encoding, readers wait for
 * more. What is packed or UTF-16 passes unchanged.
 *
 * @param chunks - Standard input.
 * @returns Text, or the bytes.
 */
export async function* textAsItComes(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  const decoder = new TextDecoder();
  let decodes: boolean | undefined;
  for await (const chunk of chunks) {
    if (typeof chunk === "string") yield chunk;
    else {
      decodes ??= !others.has(chunk[0] ?? 0);
      yield decodes ? decoder.decode(chunk, { stream: true }) : chunk;
    }
  }
}
