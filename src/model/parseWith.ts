import type * as z from "zod";
import { droppedKeys } from "./droppedKeys.ts";
import type { Issue } from "./issue.ts";
import { issueOfZod } from "./issueOfZod.ts";
import type { Result } from "./result.ts";
import { SCHEMA_VERSION } from "./schemaVersion.ts";
import { withoutNulls } from "./withoutNulls.ts";

/**
 * Parses an untrusted value with a schema: nulls count as absent, unknown keys are dropped with a warning, and what is
 * refused is refused with code, path and message.
 *
 * @param schema - Schema of the model.
 * @param input - Anything, usually parsed JSON.
 * @returns The complete value with its warnings, or the issues that refused it.
 *
 * @internal
 */
export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const cleaned = withoutNulls(input);
  if (!cleaned.ok) return cleaned;
  const { schemaVersion, ...fields } = isObject(cleaned.value) ? cleaned.value : {};
  if (schemaVersion !== undefined && schemaVersion !== SCHEMA_VERSION) {
    return { ok: false, issues: [unsupported(schemaVersion)] };
  }
  const value = isObject(cleaned.value) ? fields : cleaned.value;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(issueOfZod) };
  return { ok: true, value: parsed.data, issues: droppedKeys(value, parsed.data) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unsupported(version: unknown): Issue {
  return {
    code: "unsupported-schema-version",
    severity: "error",
    path: ["schemaVersion"],
    message: `schemaVersion is ${JSON.stringify(version)}, and this version of safepact reads ${SCHEMA_VERSION}. Update safepact, or export the file in version ${SCHEMA_VERSION}.`,
  };
}
