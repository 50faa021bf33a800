import { type Listing, listingSchema } from "./listing.ts";
import { parseWith } from "./parseWith.ts";
import type { Result } from "./result.ts";

/**
 * Parses a listing from untrusted input, usually one line of a file.
 *
 * @param input - Anything.
 * @returns The complete {@link Listing} with warnings such as `unknown-key`, or the issues that refused it.
 *
 * @example
 * ```ts
 * import { parseListing } from "safepact/model";
 *
 * const parsed = parseListing({ id: "7", title: "Kettle", colour: "red" });
 * parsed.ok && parsed.value.status; // => "live"
 * parsed.issues.map(({ code, path }) => [code, path]); // => [["unknown-key", ["colour"]]]
 * parseListing({ id: "7" }).issues.map(({ code, path }) => [code, path]); // => [["missing-field", ["title"]]]
 * ```
 */
export function parseListing(input: unknown): Result<Listing> {
  return parseWith(listingSchema, input);
}
