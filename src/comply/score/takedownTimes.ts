import { momentOf } from "../../obligations/events/timed.ts";
import type { Channel } from "../../obligations/obligation.ts";
import { followedFor, noTime } from "../kpis/timeToBlock.ts";
import type { Scorecard } from "../scorecard.ts";
import type { SurvivalTime } from "../statistics/kaplanMeier.ts";

/**
 * Reads from a card the hours that each takedown of a channel took or has been open for: those its time-to-block curve is made
 * of. With {@link comply!logRank} they compare platforms or periods.
 *
 * @param card - The card.
 * @param channel - Channel.
 * @param zone - Zone in which a date is a day: that of the agreement's calendar.
 * @returns One time per takedown, in hours.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendar";
 * import { scoreCompliance, takedownTimes } from "safepact/comply";
 *
 * const asOf = "2025-01-31T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, events: [], calendars: [kr], platform: "temu", asOf });
 * takedownTimes(card, "request", kr.zone); // => []
 * ```
 */
export function takedownTimes(card: Scorecard, channel: Channel, zone: string): SurvivalTime[] {
  const asOf = Date.parse(card.asOf);
  return card.obligations.flatMap((obligation) => {
    const { state, reason, triggeredAt, fulfilledAt, releasedAt } = obligation;
    if (obligation.channel !== channel || obligation.dutyId !== undefined) return [];
    if (state === "waived" || (reason && noTime.has(reason))) return [];
    return followedFor(
      momentOf(triggeredAt, zone).from,
      fulfilledAt === null ? undefined : momentOf(fulfilledAt, zone).to,
      releasedAt === undefined ? asOf : momentOf(releasedAt, zone).from,
      asOf,
    );
  });
}
