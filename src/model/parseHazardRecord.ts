import { type HazardRecord, type HazardRecordInput, hazardRecordSchema } from "./hazardRecord.ts";
import { parseLeniently } from "./lenient/parseLeniently.ts";
import { recogniseHazardRecord } from "./recogniseHazardRecord.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses a hazard record from untrusted input, usually one line of a file. Only an id and the name of a first product are
 * needed: dates, prices and numbers are read in the usual notations, and a field that cannot be read is left out with the
 * warning `dropped-value`.
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
export function parseHazardRecord<Value>(
  input: Untrusted<Value, HazardRecordInput>,
): Result<HazardRecord> {
  const value = recogniseHazardRecord(input);
  return value === undefined
    ? parseLeniently(hazardRecordSchema, input, isNeeded)
    : { ok: true, value, issues: [] };
}

const needed: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "",
  "id",
  "products",
  "products.0",
  "products.0.name",
]);

function isNeeded(path: readonly (string | number)[]): boolean {
  return needed.has(path.join("."));
}
