import canonicalize from "canonicalize";
import { SafepactError } from "../errors.ts";

/**
 * Writes plain JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that equal values give equal bytes.
 * Members that are `undefined` are left out, as in JSON itself.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` for what JSON cannot hold: NaN, cycles, lone surrogates.
 *
 * @internal
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new SafepactError("INVALID_INPUT", "The value cannot be written as canonical JSON.", {
      hint: "Give plain JSON without NaN, cycles or broken characters.",
      cause,
    });
  }
  if (text === undefined) {
    throw new SafepactError("INVALID_INPUT", "There is no value to write as canonical JSON.");
  }
  return text;
}
