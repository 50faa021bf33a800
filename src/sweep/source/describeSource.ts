import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SafepactError } from "../../errors.ts";
import { httpRange } from "./httpRange.ts";
import { isHttp, type SourceState } from "./source.ts";

/**
 * Looks at a source: how long it is and which version.
 *
 * @param place - A path, or an address that begins with `file:`, `http:` or `https:`.
 * @returns Its address, size and version.
 * @throws A {@link errors!SafepactError} with code `INPUT_UNREADABLE`.
 */
export async function describeSource(place: string): Promise<SourceState> {
  if (isHttp(place)) return await describeHttp(place);
  const path = place.startsWith("file:") ? fileURLToPath(place) : resolve(place);
  const found = await stat(path).catch((cause: unknown) => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new SafepactError("INPUT_UNREADABLE", `${path} cannot be read (${code}).`, {
      hint: "Check the path.",
      cause,
    });
  });
  if (found.isDirectory()) {
    throw new SafepactError("INPUT_UNREADABLE", `${path} is a folder.`, {
      hint: "Name the files in it.",
    });
  }
  return { url: pathToFileURL(path).href, size: found.size, etag: `written ${found.mtimeMs}` };
}

async function describeHttp(url: string): Promise<SourceState> {
  const { response, size, etag } = await httpRange(url, { from: 0, to: 0 });
  await response.body?.cancel();
  return { url, size, etag };
}
