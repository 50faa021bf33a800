import { type Judgement, type JudgementInput, judgementSchema } from "./judgement.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses a judgement from untrusted input, usually one line of a file.
 *
 * @param input - Anything.
 * @returns The complete {@link Judgement} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseJudgement } from "safepact/model";
 *
 * parseJudgement({ listingId: "7", hazardId: "kr:1", verdict: "maybe" }).ok; // => false
 * ```
 */
export function parseJudgement<Value>(input: Untrusted<Value, JudgementInput>): Result<Judgement> {
  return parseWith(judgementSchema, input);
}
