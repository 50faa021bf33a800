import { parseWith } from "../model/parseWith.ts";
import type { Result } from "../model/result.ts";
import { type Bulletin, bulletinSchema } from "./bulletin.ts";

/**
 * Parses a bulletin from untrusted input.
 *
 * @param input - Anything.
 * @returns The complete {@link Bulletin} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseBulletin } from "safepact/exchange";
 *
 * const parsed = parseBulletin({ id: "b-1", authority: "Example Authority", issuedAt: "2026-03-02" });
 * parsed.ok && parsed.value.authority; // => { name: "Example Authority" }
 * parsed.ok && parsed.value.records; // => []
 * ```
 */
export function parseBulletin(input: unknown): Result<Bulletin> {
  return parseWith(bulletinSchema, input);
}
