import { type Agreement, type AgreementInput, agreementSchema } from "./agreement.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses an agreement from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link Agreement} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseAgreement } from "safepact/model";
 *
 * const parsed = parseAgreement({
 *   id: "own-1",
 *   title: "Pilot agreement",
 *   jurisdiction: "KR",
 *   signedOn: "2026-01",
 *   effectiveFrom: "2026-02-01",
 *   calendar: "KR",
 * });
 * parsed.ok && parsed.value.commitments; // => []
 * ```
 */
export function parseAgreement<Value>(input: Untrusted<Value, AgreementInput>): Result<Agreement> {
  return parseWith(agreementSchema, input);
}
