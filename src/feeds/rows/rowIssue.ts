import type { Issue, IssueCode, Position, Result } from "../../model/index.ts";

/**
 * Gives the result of a row that could not be cut.
 *
 * @internal
 */
export function rowIssue(
  code: IssueCode,
  message: string,
  position: Position,
): Result<never> & { readonly ok: false } {
  const issue: Issue = { code, severity: "error", path: [], message, position };
  return { ok: false, issues: [issue] };
}
