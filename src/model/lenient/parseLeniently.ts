import type * as z from "zod";
import { droppedKeys } from "../droppedKeys.ts";
import type { Issue } from "../issue.ts";
import { firstOf, isObject, openValue, refusalOf } from "../parseWith.ts";
import type { Result } from "../result.ts";
import { compact, type Path } from "./fieldAt.ts";
import { mendField } from "./mendField.ts";

/** A field may be mended, then its parent may go, and so on up: more rounds than the models have levels. */
const MAX_ROUNDS = 8;

/**
 * Parses a value of a feed or shop. A field that cannot be read costs the field, with the warning `dropped-value`, and
 * only what the model cannot stand without costs the value.
 *
 * @param schema - Schema of the model.
 * @param input - Anything, usually parsed JSON.
 * @param needed - Whether the value hangs on the field at a path.
 * @returns The complete value with its warnings, or the issues that refused it.
 *
 * @internal
 */
export function parseLeniently<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  needed: (path: Path) => boolean,
): Result<Value> {
  const opened = openValue(input);
  if (!opened.ok) return opened;
  const { value } = opened;
  const warnings: Issue[] = [...opened.issues];
  for (let round = 0; ; round += 1) {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) {
      const all = [...warnings, ...droppedKeys(value, parsed.data)];
      return { ok: true, value: parsed.data, issues: firstOf(all) };
    }
    const { issues } = parsed.error;
    const mended =
      isObject(value) && round < MAX_ROUNDS
        ? mend(value, issues, { needed, known: warnings })
        : undefined;
    if (mended === undefined) return refusalOf(issues, warnings);
    warnings.splice(0, warnings.length, ...mended.warnings);
    if (mended.fatal.length > 0) return refusalOf(mended.fatal, warnings);
  }
}

interface Mending {
  readonly warnings: readonly Issue[];
  /** What the value cannot stand without. */
  readonly fatal: readonly z.core.$ZodIssue[];
}

/** Mends all fields that were refused, and adds to the warnings that are known. */
function mend(
  value: object,
  issues: readonly z.core.$ZodIssue[],
  { needed, known }: { readonly needed: (path: Path) => boolean; readonly known: readonly Issue[] },
): Mending {
  const warnings = [...known];
  const fatal: z.core.$ZodIssue[] = [];
  for (const issue of issues) {
    const mended = mendField(value, issue, needed);
    if (mended === undefined) fatal.push(issue);
    else for (const warning of mended) addWarning(warnings, warning, issue);
  }
  compact(value);
  return { warnings, fatal };
}

/** What goes because its part went before is told with that part. */
function addWarning(warnings: Issue[], warning: Issue, { path }: z.core.$ZodIssue): void {
  const at = warnings.findIndex(
    (known) => known.code === "dropped-value" && isSame(known.path, path),
  );
  const part = warnings[at];
  if (part === undefined || warning.code !== "dropped-value") warnings.push(warning);
  else {
    const message = `${part.message} ${warning.path.join(".").slice(0, 200)} went with it.`;
    warnings[at] = { ...part, message };
  }
}

function isSame(left: Issue["path"], right: z.core.$ZodIssue["path"]): boolean {
  return left.length === right.length && left.every((key, at) => key === right[at]);
}
