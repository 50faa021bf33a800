import { type Duty, type DutyInput, dutySchema } from "./agreement.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

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
export function parseDuty<Value>(input: Untrusted<Value, DutyInput>): Result<Duty> {
  return parseWith(dutySchema, input);
}
