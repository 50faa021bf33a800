import { SafepactError } from "../errors.ts";
import { checkGiven } from "./checkGiven.ts";
import type { Issue } from "./issue.ts";
import type { Result } from "./result.ts";

/** What {@link orThrow} does with warnings. */
export interface OrThrowOptions {
  /**
   * Takes each warning of a value that was accepted. Without it a warning throws too: what was dropped or repaired must reach
   * somebody.
   */
  readonly onWarning?: (warning: Issue) => void;
}

/**
 * Gives the value of a result, for programs in which a refused value is a fault and not a case to handle.
 *
 * @param result - What a parser or a reader gave.
 * @param options - Who takes the warnings.
 * @returns The value.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` that names the first issues and carries all of them as `issues`:
 * for a value that was refused, and for one with warnings that nobody takes.
 *
 * @example
 * ```ts
 * import { orThrow, parseListing } from "safepact/model";
 *
 * orThrow(parseListing({ id: "7", title: "Kettle" })).status; // => "live"
 *
 * const row: Record<string, unknown> = { id: "7", title: "Kettle", gtin: "4006381333931" };
 * const dropped: string[] = [];
 * orThrow(parseListing(row), { onWarning: ({ code, path }) => dropped.push(`${code} ${path}`) }).identifiers; // => []
 * dropped; // => ["unknown-key gtin"]
 * ```
 */
export function orThrow<Value>(result: Result<Value>, options: OrThrowOptions = {}): Value {
  checkGiven(
    { result, options },
    { result: { ok: "flag", issues: "list" }, options: { onWarning: "function?" } },
  );
  const { ok, issues } = result;
  if (ok && options.onWarning) for (const warning of issues) options.onWarning(warning);
  if (ok && (options.onWarning || issues.length === 0)) return result.value;
  const told = ok ? issues : issues.filter(({ severity }) => severity === "error");
  const messages = told.slice(0, 3).map(({ message }) => message);
  throw new SafepactError("INVALID_INPUT", messages.join(" "), {
    issues,
    ...(ok && { hint: "Correct the input, or pass onWarning to take warnings." }),
  });
}
