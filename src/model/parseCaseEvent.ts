import type { CaseEvent } from "./caseEvent.ts";
import { type CaseEventInput, caseEventSchema } from "./caseEventSchema.ts";
import { parseWith } from "./parseWith.ts";
import { recogniseCaseEvent } from "./recogniseCaseEvent.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses a case event from untrusted input, usually one line of a file.
 *
 * @param input - Anything.
 * @returns The complete {@link CaseEvent} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseCaseEvent } from "safepact/model";
 *
 * const parsed = parseCaseEvent({
 *   id: "e1",
 *   type: "hazard.retracted",
 *   at: "2026-03-02T10:00:00+09:00",
 *   assertedBy: "authority",
 *   platform: "example",
 *   hazardId: "kr:1",
 * });
 * parsed.ok && parsed.value.recordedAt; // => "2026-03-02T10:00:00+09:00"
 * ```
 */
export function parseCaseEvent<Value>(input: Untrusted<Value, CaseEventInput>): Result<CaseEvent> {
  const value = recogniseCaseEvent(input);
  return value === undefined ? parseWith(caseEventSchema, input) : { ok: true, value, issues: [] };
}
