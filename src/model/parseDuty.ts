import { type Duty, dutySchema } from "./agreement.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";

/**
 * Parses a statutory duty from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link Duty} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseDuty } from "safepact/model";
 *
 * parseDuty({ id: "own-duty" }).ok; // => false
 * ```
 */
export function parseDuty(input: unknown): Result<Duty> {
  return parseWith(dutySchema, input);
}
