import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { type TakedownRequest, takedownRequestSchema } from "./takedownRequest.ts";

/**
 * Parses a takedown request from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link TakedownRequest} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseTakedownRequest } from "safepact/exchange";
 *
 * const parsed = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ url: "https://example.org/item/1" }],
 * });
 * parsed.ok && parsed.value.items[0]?.itemId; // => "1"
 * parsed.ok && parsed.value.measures; // => ["remove"]
 * ```
 */
export function parseTakedownRequest(input: unknown): Result<TakedownRequest> {
  return parseWith(takedownRequestSchema, input);
}
