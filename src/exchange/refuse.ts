import type { Issue, IssueCode } from "../model/issue.ts";

/** A refusal of a whole document, or of one claim. @internal */
export function refuse(
  code: IssueCode,
  message: string,
  path: readonly (string | number)[] = [],
): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: "error", path, message }] };
}
