import { contentHash } from "../canonical/contentHash.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { Judgement } from "../model/judgement.ts";
import type { JudgementMade } from "./events.ts";

/**
 * Makes the event of a judgement, so that who decided what, and when, stands in the ledger too.
 *
 * @param judgement - The judgement.
 * @returns The event, for {@link ledger!appendEvents}; the same judgement gives the same event.
 *
 * @example
 * ```ts
 * import { judgementMade } from "safepact/ledger";
 *
 * const event = judgementMade({
 *   listingId: "L1",
 *   platform: "shop.example",
 *   hazardId: "kr:1",
 *   verdict: "same",
 *   by: "reviewer-7",
 *   at: "2026-03-02T10:00:00+09:00",
 * });
 * [event.type, event.id.length]; // => ["judgement.made", 74]
 * ```
 */
export function judgementMade(judgement: Judgement): JudgementMade {
  checkGiven(
    { judgement },
    { judgement: { listingId: "text", hazardId: "text", verdict: "text", by: "text", at: "text" } },
  );
  const { at, platform } = judgement;
  return {
    id: `judgement:${contentHash(judgement)}`,
    type: "judgement.made",
    at,
    recordedAt: at,
    ...(platform !== undefined && { platform }),
    judgement,
  };
}
