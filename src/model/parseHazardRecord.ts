import { type HazardRecord, hazardRecordSchema } from "./hazardRecord.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";

/**
 * Parses a hazard record from untrusted input, usually one line of a file.
 *
 * @param input - Anything.
 * @returns The complete {@link HazardRecord} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseHazardRecord } from "safepact/model";
 *
 * const parsed = parseHazardRecord({ id: "kr:1", products: [{ name: "Slime", models: ["HS-100"] }] });
 * parsed.ok && parsed.value.products[0]?.scope; // => { units: "unknown" }
 * ```
 */
export function parseHazardRecord(input: unknown): Result<HazardRecord> {
  return parseWith(hazardRecordSchema, input);
}
