import { checkGiven } from "../../model/checkGiven.ts";
import { momentOf } from "../../obligations/events/timed.ts";
import type { Obligation, TakedownChannel } from "../../obligations/obligation.ts";
import { obligationShape } from "../../obligations/obligationShapes.ts";
import type { SurvivalTime } from "../../statistics/kaplanMeier.ts";
import { followedFor, noTime } from "../kpis/timeToBlock.ts";

/** When and where days are counted. */
export interface TakedownTimesOptions {
  /** Moment of the card. */
  readonly asOf: string;
  /** Zone in which a date is a day: that of the agreement's calendar. */
  readonly zone: string;
}

/**
 * Reads from obligations the hours that each takedown of a channel took or has been open for: those that the time-to-block curve of their
 * card is made of. With {@link statistics!logRank} they compare platforms or periods.
 *
 * @param obligations - What was owed, from the stream beside a card.
 * @param channel - TakedownChannel.
 * @param options - Moment of the card, and zone.
 * @returns One time per takedown, in hours.
 *
 * @example
 * ```ts
 * import { takedownTimes } from "safepact/comply";
 *
 * takedownTimes([], "request", { asOf: "2025-01-31T00:00:00+09:00", zone: "Asia/Seoul" }); // => []
 * ```
 */
export function takedownTimes(
  obligations: Iterable<Obligation>,
  channel: TakedownChannel,
  options: TakedownTimesOptions,
): SurvivalTime[] {
  checkGiven(
    { obligations, channel, options },
    {
      obligations: ["each", obligationShape],
      channel: "text",
      options: { asOf: "text", zone: "text" },
    },
  );
  const { zone } = options;
  const asOf = Date.parse(options.asOf);
  return [...obligations].flatMap((obligation) => {
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
