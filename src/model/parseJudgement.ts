import type { Issue } from "./issue.ts";
import { type Judgement, type JudgementInput, judgementSchema } from "./judgement.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses a judgement from untrusted input, usually one line of a file. One that lacks its platform or a hash is read, with the
 * warning `missing-field` for each: matching does not apply it, because nobody can tell whether it is still about what was judged.
 *
 * @param input - Anything.
 * @returns The complete {@link Judgement} with warnings such as `unknown-key` and `missing-field`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseJudgement } from "safepact/model";
 *
 * parseJudgement({ listingId: "7", hazardId: "kr:1", verdict: "maybe" }).ok; // => false
 * const bare = { listingId: "7", hazardId: "kr:1", verdict: "same", by: "kim", at: "2026-03-09T09:00:00+09:00" } as const;
 * parseJudgement(bare).issues.map(({ path }) => path[0]); // => ["platform", "listingHash", "hazardHash"]
 * ```
 */
export function parseJudgement<Value>(input: Untrusted<Value, JudgementInput>): Result<Judgement> {
  const parsed = parseWith(judgementSchema, input);
  if (!parsed.ok) return parsed;
  const lacks = needed.filter((field) => parsed.value[field] === undefined);
  return { ...parsed, issues: [...parsed.issues, ...lacks.map(lacking)] };
}

const needed = ["platform", "listingHash", "hazardHash"] as const;

function lacking(field: (typeof needed)[number]): Issue {
  return {
    code: "missing-field",
    severity: "warning",
    path: [field],
    message: `The judgement has no ${field}; it is not applied until it has.`,
  };
}
