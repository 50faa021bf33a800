import type * as z from "zod";
import { type Issue, type IssueCode, issueCodes } from "./issue.ts";

/**
 * Turns one issue of zod into ours: a stable code, the path, and a sentence that says what to do.
 *
 * @internal
 */
export function issueOfZod(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const name = path.length > 0 ? path.join(".").slice(0, 200) : "The value";
  const found = foundBy(issue);
  return {
    code: codeOf(issue, found),
    severity: "error",
    path,
    message: `${name} ${sentence(issue, found)}`,
  };
}

/** The value that was refused: zod gives the parent when the field that tells variants apart is wrong. */
function foundBy(issue: z.core.$ZodIssue): unknown {
  const key = issue.path.at(-1);
  if (!isUnknownVariant(issue) || key === undefined) return issue.input;
  return typeof issue.input === "object" && issue.input !== null
    ? Object.entries(issue.input).find(([name]) => name === key)?.[1]
    : issue.input;
}

function isUnknownVariant(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidUnion {
  return issue.code === "invalid_union" && issue.errors.length === 0;
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): IssueCode {
  if (isMissing(issue, found)) return "missing-field";
  if (issue.code === "invalid_type") return "invalid-type";
  if (issue.code === "too_big") return "too-large";
  if (issue.code === "custom") {
    const stated = issueCodes.find((code) => code === issue.params?.["issue"]);
    if (stated) return stated;
  }
  return "invalid-value";
}

function isMissing(issue: z.core.$ZodIssue, found: unknown): boolean {
  const kinds = ["invalid_type", "invalid_value", "invalid_union"];
  return found === undefined && kinds.includes(issue.code);
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (isMissing(issue, found)) return `is missing. Give ${expected(issue)}.`;
  if (issue.code === "too_small") return `must ${atLeast(issue)}, but is ${shown(found)}.`;
  if (issue.code === "too_big") return `must ${atMost(issue)}, but is ${shown(found)}.`;
  const wanted = isExplained(issue) ? `must be ${expected(issue)}` : issue.message;
  const compound = issue.code === "custom" && typeof found === "object";
  return compound ? `${wanted}.` : `${wanted}, but is ${shown(found)}.`;
}

function isExplained(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" || issue.code === "invalid_value" || isUnknownVariant(issue);
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "invalid_value") return oneOf(issue.values);
  if (issue.code === "invalid_union" && "options" in issue) return oneOf(issue.options ?? []);
  return issue.message.replace(/^must be /u, "");
}

function oneOf(values: readonly unknown[]): string {
  return values.length > 1 ? `one of ${values.join(", ")}` : String(values[0]);
}

function article(type: string): string {
  if (type === "array") return "a list";
  if (type === "string") return "a text";
  return /^[aeiou]/u.test(type) ? `an ${type}` : `a ${type}`;
}

function atLeast({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === "array") return `have ${minimum} ${minimum === 1 ? "entry" : "entries"} or more`;
  return origin === "string" ? `have ${minimum} characters or more` : `be ${minimum} or more`;
}

function atMost({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === "array") return `have ${maximum} entries or fewer`;
  return origin === "string" ? `have ${maximum} characters or fewer` : `be ${maximum} or less`;
}

/** A value as a message may show it: short, on one line, and never the content of an object. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value).slice(0, 60);
  if (value.length <= 60) return JSON.stringify(value);
  return `${JSON.stringify(`${value.slice(0, 57)}…`)} (${value.length} characters)`;
}
