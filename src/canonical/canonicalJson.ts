import canonicalize from "canonicalize";
import { SafepactError } from "../errors.ts";

/**
 * Writes plain JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that equal values give equal bytes.
 * Members that are `undefined` are left out, as in JSON itself.
 *
 * @throws A {@link SafepactError} with code `INVALID_INPUT` for what JSON cannot hold: NaN, cycles, lone surrogates. It
 *   names the field.
 *
 * @internal
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    const fault = faultIn(value, [], new Set());
    const place = fault === undefined ? "" : `: ${fault}`;
    throw new SafepactError(
      "INVALID_INPUT",
      `The value cannot be written as canonical JSON${place}.`,
      {
        hint: "Give plain JSON without NaN, cycles or broken characters.",
        cause,
      },
    );
  }
  if (text === undefined) {
    throw new SafepactError("INVALID_INPUT", "There is no value to write as canonical JSON.");
  }
  return text;
}

const surrogate = /\p{Cs}/u;

/** The first field that JSON cannot hold, and why. */
function faultIn(
  value: unknown,
  path: readonly string[],
  within: ReadonlySet<object>,
): string | undefined {
  const place = path.length === 0 ? "the value" : path.join(".");
  if (typeof value !== "object" || value === null) {
    const fault = faultOf(value);
    return fault && `${place} ${fault}`;
  }
  if (within.has(value)) return `${place} holds itself`;
  const inside = new Set([...within, value]);
  for (const [key, item] of Object.entries(value)) {
    if (surrogate.test(key)) return `a name in ${place} holds half of a character`;
    const fault = faultIn(item, [...path, key], inside);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOf(value: unknown): string | undefined {
  if (typeof value === "string") {
    return surrogate.test(value) ? "holds half of a character (a lone surrogate)" : undefined;
  }
  if (typeof value === "bigint") return "is a bigint";
  return typeof value === "number" && !Number.isFinite(value) ? `is ${value}` : undefined;
}
