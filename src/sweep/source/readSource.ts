import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { SafepactError } from "../../errors.ts";
import { describeSource } from "./describeSource.ts";
import { httpRange } from "./httpRange.ts";
import { isHttp, type SourceState, withoutQuery } from "./source.ts";

/** Bytes read at a time. */
const PIECE = 1 << 20;

/**
 * Reads a source from a byte on, as long as it is the version that was planned.
 *
 * @param source - The source as planned.
 * @param from - First byte.
 * @param signal - Stops.
 * @returns Its bytes to the end; stop reading when there is enough.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE`, also when it changed since it was planned.
 */
export async function* readSource(
  source: SourceState,
  from: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (source.size === 0 || from >= source.size) {
    refuseChanged(source, await describeSource(source.url));
    return;
  }
  if (isHttp(source.url)) {
    const { response, ...now } = await httpRange(source.url, { from, signal });
    try {
      refuseChanged(source, now);
      for await (const piece of response.body ?? []) yield piece as Uint8Array;
    } finally {
      await response.body?.cancel().catch(() => undefined);
    }
    return;
  }
  refuseChanged(source, await describeSource(source.url));
  yield* createReadStream(fileURLToPath(source.url), {
    start: from,
    highWaterMark: PIECE,
    ...(signal && { signal }),
  }) as AsyncIterable<Uint8Array>;
  refuseChanged(source, await describeSource(source.url));
}

function refuseChanged(planned: SourceState, now: Omit<SourceState, "url">): void {
  if (planned.size === now.size && planned.etag === now.etag) return;
  throw new SafepactError(
    "INPUT_UNREADABLE",
    `${withoutQuery(planned.url)} changed since the sweep was planned.`,
    { hint: "Plan the sweep anew." },
  );
}
