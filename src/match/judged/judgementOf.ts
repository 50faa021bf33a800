import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Listing } from "../../model/listing.ts";
import { hazardRecordShape, listingShape } from "../../model/modelShapes.ts";
import { hazardHash } from "./hazardHash.ts";
import { listingHash } from "./listingHash.ts";

/** What a person decided about a pair. */
export type Decision = Pick<Judgement, "verdict" | "by" | "at" | "reason">;

/**
 * Writes down a person's decision about a listing and a record with all that is needed to apply it: the platform, and hashes of both
 * sides, so that it no longer counts once either changes.
 *
 * @param listing - The listing as it was seen.
 * @param record - The hazard record as it was seen.
 * @param decision - Verdict, who decided, when, and why.
 * @returns The judgement, ready for `judgements` of a screening.
 *
 * @example
 * ```ts
 * import { createMatcher, judgementOf } from "safepact/match";
 * import { parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = parseHazardRecord({ id: "kr:1", products: [{ name: "Fan heater", brand: "Brisa", models: ["FH-1200"] }] });
 * const listing = parseListing({ id: "L-1", platform: "shop", title: "Brisa FH-1200 fan heater" });
 * if (!record.ok || !listing.ok) throw new Error("refused");
 * const judgement = judgementOf(listing.value, record.value, {
 *   verdict: "different",
 *   by: "m.kim",
 *   at: "2026-05-04T09:00:00+09:00",
 * });
 * const matcher = createMatcher([record.value]);
 * matcher.screen(listing.value, { judgements: [judgement] }).reasons; // => ["no-candidate", "judged-different"]
 * ```
 */
export function judgementOf(listing: Listing, record: HazardRecord, decision: Decision): Judgement {
  checkGiven(
    { listing, record, decision },
    {
      listing: listingShape,
      record: hazardRecordShape,
      decision: { verdict: "text", by: "text", at: "text" },
    },
  );
  checkOptions({ verdict: decision.verdict });
  return {
    listingId: listing.id,
    platform: listing.platform,
    hazardId: record.id,
    ...decision,
    listingHash: listingHash(listing),
    hazardHash: hazardHash(record),
  };
}
