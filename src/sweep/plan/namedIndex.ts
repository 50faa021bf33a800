import { isSafepactError, SafepactError } from "../../errors.ts";

/**
 * Reads an index from its bytes, and says which file it is when it cannot be read.
 *
 * @param name - Its path or address.
 * @param read - Reads it.
 * @returns What was read.
 * @throws A {@link errors!SafepactError} with code `CORRUPT_INDEX`.
 *
 * @internal
 */
export function namedIndex<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (!isSafepactError(cause) || cause.code !== "CORRUPT_INDEX") throw cause;
    throw new SafepactError("CORRUPT_INDEX", `${name} is damaged, or no index of this version.`, {
      hint: "Make it anew: safepact index --hazards FILE... --out FILE.",
      cause,
    });
  }
}
