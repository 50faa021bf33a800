import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { type Reply, replySchema } from "./reply.ts";

/**
 * Parses a reply from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link Reply} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseReply } from "safepact/exchange";
 *
 * const parsed = parseReply({
 *   id: "a-1",
 *   requestId: "r-1",
 *   platform: "example",
 *   receivedAt: "2026-03-02T10:00:00+09:00",
 *   repliedAt: "2026-03-03T09:00:00+09:00",
 *   items: [{ itemId: "1", decision: "removed", actedAt: "2026-03-02T15:00:00+09:00" }],
 * });
 * parsed.ok && parsed.value.items[0]?.evidence; // => []
 * ```
 */
export function parseReply(input: unknown): Result<Reply> {
  return parseWith(replySchema, input);
}
