import { checkGiven } from "../model/checkGiven.ts";
import type { Result } from "../model/index.ts";
import { parseWith } from "../model/parseWith.ts";
import type { NoticeTemplate } from "./notice.ts";

/**
 * Parses the data of a notice from untrusted input.
 *
 * @param template - The template the data is for.
 * @param input - Anything, usually parsed JSON.
 * @returns The complete data with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { consumerRecall, parseNoticeData } from "safepact/notify";
 *
 * const parsed = parseNoticeData(consumerRecall, { caseId: "1", territory: "Deutschland" });
 * parsed.issues[0]?.path; // => ["territory"]
 * ```
 */
export function parseNoticeData<Data extends object>(
  template: NoticeTemplate<Data>,
  input: unknown,
): Result<Data> {
  checkGiven({ template }, { template: { schema: "object" } });
  return parseWith(template.schema, input);
}
