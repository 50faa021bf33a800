import type * as z from "zod";
import type { Issue, IssueCode } from "./issue.ts";

/**
 * Turns one issue of zod into ours: a stable code, the path, and a sentence that says what to do.
 *
 * @internal
 */
export function issueOfZod(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const name = path.length > 0 ? path.join(".") : "The value";
  return [{ code: codeOf(issue), severity: "error", path, message: `${name}: ${sentence(issue)}` }];
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  if (isMissing(issue)) return "missing-field";
  if (issue.code === "invalid_type") return "invalid-type";
  if (issue.code === "too_big") return "too-large";
  if (issue.code === "custom" && typeof issue.params?.["issue"] === "string") {
    return issue.params["issue"] as IssueCode;
  }
  return "invalid-value";
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return (
    issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")
  );
}

function sentence(issue: z.core.$ZodIssue): string {
  if (isMissing(issue)) return `this field is missing. Give ${expected(issue)}.`;
  if (issue.code === "invalid_type")
    return `must be ${expected(issue)}, but is ${shown(issue.input)}.`;
  if (issue.code === "invalid_value")
    return `must be ${expected(issue)}, but is ${shown(issue.input)}.`;
  if (issue.code === "too_small" && issue.input === "")
    return "is empty. Give some text, or leave the field out.";
  return `${issue.message}, but is ${shown(issue.input)}.`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "invalid_value")
    return issue.values.length > 1
      ? `one of ${issue.values.join(", ")}`
      : `${String(issue.values[0])}`;
  return "a value";
}

function article(type: string): string {
  if (type === "array") return "a list";
  if (type === "string") return "a text";
  return /^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`;
}

/** A value as a message may show it: short, on one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
