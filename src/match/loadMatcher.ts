import { checkGiven } from "../model/checkGiven.ts";
import type { Matcher } from "./contract/matcher.ts";
import type { MatcherOptions } from "./contract/matcherOptions.ts";
import { matcherOptionsShape } from "./matchShapes.ts";
import { readSnapshot } from "./snapshot/readSnapshot.ts";
import { toMatcher } from "./toMatcher.ts";

/**
 * Loads a matcher that `toBytes` wrote. Its arrays stand on the given bytes: with a SharedArrayBuffer behind them any
 * number of threads load one index without copying it. The bytes must not change afterwards.
 *
 * @param bytes - What `toBytes` gave.
 * @param options - Options that replace those the matcher was made with.
 * @returns The matcher; it screens as the one that was written.
 * @throws A {@link errors!SafepactError} with code `CORRUPT_INDEX` when the bytes are damaged or of another version.
 *
 * @example
 * ```ts
 * import { createMatcher, loadMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({ id: "H1", products: [{ name: "Nimbu baby bath seat NB-120", brand: "Nimbu" }] });
 * const listing = parseListing({ id: "L1", title: "Baby bath seat Nimbu NB120" });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const matcher = createMatcher([record.value]);
 * const loaded = loadMatcher(matcher.toBytes());
 * loaded.screen(listing.value).matches[0]?.hazardId; // => "H1"
 * ```
 */
export function loadMatcher(bytes: Uint8Array, options: MatcherOptions = {}): Matcher {
  checkGiven({ bytes, options }, { bytes: "bytes", options: matcherOptionsShape });
  return toMatcher(readSnapshot(bytes, options));
}
