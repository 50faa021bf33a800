import type * as z from "zod";

/**
 * The error of a union whose variants one field tells apart: early versions of zod 4.3 do not say which values there are.
 *
 * @param values - Values of that field.
 *
 * @internal
 */
export function namesVariants(values: readonly string[]) {
  return {
    error: ({ code }: z.core.$ZodRawIssue) =>
      code === "invalid_union" ? `must be one of ${values.join(", ")}` : undefined,
  };
}
