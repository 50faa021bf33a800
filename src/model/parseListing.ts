import { parseLeniently } from "./lenient/parseLeniently.ts";
import { type Listing, type ListingInput, listingSchema } from "./listing.ts";
import { recogniseListing } from "./recogniseListing.ts";
import type { Result } from "./result.ts";
import type { Untrusted } from "./untrusted.ts";

/**
 * Parses a listing from untrusted input, usually one line of a file. Only an id and a title are needed: prices, dates and
 * states are read in the usual notations, and a field that cannot be read is left out with the warning `dropped-value`.
 * A price whose currency is not said becomes the property `price`.
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
 * const priced = parseListing({ id: "7", title: "Kettle", price: "€3,32", listedAt: "soon" });
 * priced.ok && priced.value.price; // => { amount: 3.32, currency: "EUR" }
 * priced.issues.map(({ code, path }) => [code, path]); // => [["dropped-value", ["listedAt"]]]
 * parseListing({ id: "7" }).issues.map(({ code, path }) => [code, path]); // => [["missing-field", ["title"]]]
 * ```
 */
export function parseListing<Value>(input: Untrusted<Value, ListingInput>): Result<Listing> {
  const value = recogniseListing(input);
  return value === undefined
    ? parseLeniently(listingSchema, input, isNeeded)
    : { ok: true, value, issues: [] };
}

function isNeeded(path: readonly (string | number)[]): boolean {
  return path.length === 0 || (path.length === 1 && (path[0] === "id" || path[0] === "title"));
}
