import { checkGiven } from "../model/checkGiven.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import { hazardRecordShape } from "../model/modelShapes.ts";
import type { Matcher } from "./contract/matcher.ts";
import type { MatcherOptions } from "./contract/matcherOptions.ts";
import { matcherOptionsShape } from "./matchShapes.ts";
import { indexRecords } from "./screen/indexRecords.ts";
import { toMatcher } from "./toMatcher.ts";

/**
 * Makes a matcher over hazard records, without waiting. For long lists in an interactive program use
 * {@link buildMatcher}, which can be stopped and tells how far it is.
 *
 * @param records - Hazard records; their order does not matter, and each has an id of its own.
 * @param options - Age of the list, brand aliases, cleared pairs, thresholds and weights.
 * @returns The matcher.
 * @throws A {@link errors!SafepactError} with code `DUPLICATE_ID`, its `issues` naming every id that two records have: which version
 * of a record stands is for `gatherHazards` or you to say, not for chance.
 *
 * @example
 * ```ts
 * import { createMatcher } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({
 *   id: "sg-1",
 *   products: [{ name: "Baby bath seat", brand: "Nimbu", identifiers: [{ scheme: "gtin", value: "4006381333931" }] }],
 * });
 * const listing = parseListing({
 *   id: "L1",
 *   title: "Nimbu seat for the bath",
 *   identifiers: [{ scheme: "gtin", value: "4006381333931" }],
 * });
 * if (!record.ok || !listing.ok) throw new Error("invalid");
 * const screening = createMatcher([record.value]).screen(listing.value);
 * screening.outcome; // => "match"
 * screening.reasons; // => ["identified-by-gtin"]
 * ```
 */
export function createMatcher(
  records: readonly HazardRecord[],
  options: MatcherOptions = {},
): Matcher {
  checkGiven({ records, options }, { records: [hazardRecordShape], options: matcherOptionsShape });
  return toMatcher(indexRecords(records, options));
}
