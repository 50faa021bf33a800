import type { Issue, Result } from "../../model/index.ts";

/**
 * Refuses values whose id occurred before, which readers only remark.
 *
 * @param values - Results of a reader.
 * @returns The same, a repeated id with an error.
 */
export async function* refuseRepeats<Value>(
  values: AsyncIterable<Result<Value>>,
): AsyncGenerator<Result<Value>> {
  for await (const result of values) {
    const repeated = result.issues.some(({ code }) => code === "duplicate-id");
    yield repeated ? { ok: false, issues: result.issues.map(asError) } : result;
  }
}

function asError(issue: Issue): Issue {
  return issue.code === "duplicate-id" ? { ...issue, severity: "error" } : issue;
}
