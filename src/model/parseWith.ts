import type * as z from "zod";
import { droppedKeys } from "./droppedKeys.ts";
import type { Issue } from "./issue.ts";
import { issueOfZod } from "./issueOfZod.ts";
import type { Result } from "./result.ts";
import { SCHEMA_VERSION } from "./schemaVersion.ts";
import { withoutBlanks } from "./withoutBlanks.ts";

const MAX_ISSUES = 100;

/**
 * Parses an untrusted value with a schema: nulls and blank texts count as absent, unknown keys are dropped with a warning, and what is
 * refused is refused with code, path and message.
 *
 * @param schema - Schema of the model.
 * @param input - Anything, usually parsed JSON.
 * @returns The complete value with its warnings, or the issues that refused it.
 *
 * @internal
 */
export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const opened = openValue(input);
  if (!opened.ok) return opened;
  const { value } = opened;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refusalOf(parsed.error.issues, opened.issues);
  const issues = firstOf([...opened.issues, ...droppedKeys(value, parsed.data)]);
  return { ok: true, value: parsed.data, issues };
}

/** The value without blanks and half characters, and without the version of its format, which must be ours. @internal */
export function openValue(input: unknown): Result<unknown> {
  const cleaned = withoutBlanks(input);
  if (!cleaned.ok || !isObject(cleaned.value)) return cleaned;
  const { schemaVersion, ...fields } = cleaned.value;
  return schemaVersion !== undefined && schemaVersion !== SCHEMA_VERSION
    ? { ok: false, issues: [unsupported(schemaVersion)] }
    : { ...cleaned, value: fields };
}

/** @internal */
export function refusalOf(
  issues: readonly z.core.$ZodIssue[],
  warnings: readonly Issue[],
): Result<never> {
  return { ok: false, issues: firstOf([...issues.map(issueOfZod), ...warnings]) };
}

/** The first issues and the number of the others: a broken value must not drown its reader. @internal */
export function firstOf(issues: readonly Issue[]): readonly Issue[] {
  const [first] = issues;
  const more = issues.length - MAX_ISSUES;
  if (!first || more <= 0) return issues;
  const rest: Issue = {
    code: "too-large",
    severity: first.severity,
    path: [],
    message: `There are ${more} more issues in this value. Correct the first ${MAX_ISSUES} and parse again.`,
  };
  return [...issues.slice(0, MAX_ISSUES), rest];
}

/** @internal */
export function isObject(value: unknown): value is Record<string, unknown> {
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
