import type { Result } from "./result.ts";

const MAX_DEPTH = 64;

/**
 * Copies plain JSON without its members that hold nothing (`null`, `undefined`, texts without a visible character), so
 * that a feed's "no value" and an absent key are one thing. What `raw` holds is left alone: it is the source's own
 * record. Nesting beyond 64 levels is refused.
 *
 * @internal
 */
export function withoutBlanks(input: unknown): Result<unknown> {
  try {
    return { ok: true, value: copy(input, 0), issues: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      issues: [
        {
          code: "too-deep",
          severity: "error",
          path: [],
          message: `The value is nested deeper than ${MAX_DEPTH} levels. Check the file: no model needs that.`,
        },
      ],
    };
  }
}

function copy(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new RangeError("too deep");
  if (Array.isArray(value)) {
    return value.filter((item) => !isBlank(item)).map((item) => copy(item, depth + 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => !isBlank(item))
      .map(([key, item]) => [key, key === "raw" ? item : copy(item, depth + 1)]),
  );
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && !/\S/u.test(value));
}
