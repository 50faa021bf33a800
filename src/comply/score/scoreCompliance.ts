import { checkGiven } from "../../model/checkGiven.ts";
import { scoreInputsShape } from "../complyShapes.ts";
import type { Scorecard } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { ownLog } from "./ownLog.ts";
import { scoreGround } from "./scoreGround.ts";
import { cardOfTally } from "./scoreTally.ts";
import { tallyLog } from "./tallyEvents.ts";

/**
 * Scores how a platform kept an agreement in a period: every figure with numerator, denominator, interval and the events behind
 * it, and a score from 0 to 100, or none where too little could be evaluated.
 *
 * The card depends on nothing but the inputs, and not on the order of events or on events of other platforms. It states the
 * hashes of all inputs, so that anybody who has them can compute it again; see {@link comply!verifyScorecard}.
 *
 * @param inputs - Agreement, platform, events, calendars, period, moment of the account, and options.
 * @returns The scorecard, plain JSON.
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_CALENDAR` when a calendar is missing, with code
 * `INSTANT_WITHOUT_ZONE` when `asOf` is no instant, and with code `INVALID_OPTION` when an option cannot be meant.
 *
 * @example
 * ```ts
 * import { eu2018 } from "safepact/agreements";
 * import { eu } from "safepact/calendars/eu";
 * import { scoreCompliance } from "safepact/comply";
 * import { parseCaseEvent } from "safepact/model";
 *
 * const base = { assertedBy: "authority", platform: "ebay", hazardId: "h1" };
 * const events = [
 *   { ...base, id: "e1", type: "request.received", at: "2021-03-08T10:00:00+01:00", requestId: "r1", kind: "notice", items: [{ itemId: "i1", listingId: "7" }] },
 *   { ...base, id: "e2", type: "listing.blocked", at: "2021-03-10T18:00:00+01:00", listingId: "7", action: "removed" },
 * ].flatMap((row) => {
 *   const parsed = parseCaseEvent(row);
 *   return parsed.ok ? [parsed.value] : [];
 * });
 * const asOf = "2021-07-31T00:00:00+02:00";
 * const card = scoreCompliance({ agreement: eu2018, platform: "ebay", events, calendars: [eu], asOf });
 * const [onTime] = card.kpis;
 * [onTime?.id, onTime?.numerator, onTime?.denominator]; // => ["takedown-on-time/request", 1, 1]
 * card.scoreWithheld; // => "Only 22 % of the promised weight could be evaluated; a score needs 50 %."
 * ```
 */
export function scoreCompliance(inputs: ScoreInputs): Scorecard {
  checkGiven({ inputs }, { inputs: scoreInputsShape });
  const { log, all } = ownLog(inputs);
  const ground = scoreGround(inputs);
  return cardOfTally(tallyLog(log, all.hash, ground), all.hash, ground);
}
