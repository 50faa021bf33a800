import { SafepactError } from "../errors.ts";
import type { Result } from "./result.ts";

/**
 * Gives the value of a result, for programs in which a refused value is a fault and not a case to handle.
 *
 * @param result - What a parser or a reader gave.
 * @returns The value.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` that names the first issues.
 *
 * @example
 * ```ts
 * import { orThrow, parseListing } from "safepact/model";
 *
 * orThrow(parseListing({ id: "7", title: "Kettle" })).status; // => "live"
 * ```
 */
export function orThrow<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const messages = result.issues.filter(({ severity }) => severity === "error").slice(0, 3);
  throw new SafepactError("INVALID_INPUT", messages.map(({ message }) => message).join(" "));
}
