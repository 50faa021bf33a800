import { SafepactError } from "../../errors.ts";
import { withoutQuery } from "./source.ts";

/** An answer to a request for a range. */
export interface RangeAnswer {
  /** The response, its body unread. */
  readonly response: Response;
  /** Bytes of the whole. */
  readonly size: number;
  /** Version of the whole. */
  readonly etag: string;
}

/** A range of bytes that is asked for. */
interface AskedRange {
  /** First byte. */
  readonly from: number;
  /** Last byte, included; the rest when absent. */
  readonly to?: number;
  /** Stops. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks a server for a range of bytes (RFC 9110, section 14). Presigned addresses answer GET only, so nothing else is
 * asked.
 *
 * @param url - Address.
 * @param range - The range.
 * @returns The answer.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE` when the server does not answer with the range, or names no
 * version.
 */
export async function httpRange(
  url: string,
  { from, to, signal }: AskedRange,
): Promise<RangeAnswer> {
  const response = await answer(url, {
    headers: { range: `bytes=${from}-${to ?? ""}`, "accept-encoding": "identity" },
    ...(signal && { signal }),
  });
  const size = Number(/\/(\d+)$/u.exec(response.headers.get("content-range") ?? "")?.[1]);
  if (response.status !== 206 || !Number.isSafeInteger(size)) {
    await response.body?.cancel();
    throw unreadable(
      url,
      response.status === 200 ? "does not answer range requests" : `answered ${response.status}`,
    );
  }
  const etag = response.headers.get("etag") ?? response.headers.get("last-modified");
  if (etag === null) throw unreadable(url, "gives neither ETag nor Last-Modified");
  return { response, size, etag };
}

async function answer(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw unreadable(url, "did not answer", cause);
  }
}

function unreadable(url: string, what: string, cause?: unknown): SafepactError {
  return new SafepactError("INPUT_UNREADABLE", `${withoutQuery(url)} ${what}.`, {
    hint: "Check the address, and that it serves ranges with an ETag.",
    ...(cause === undefined ? {} : { cause }),
  });
}
