import type { Channel } from "../../obligations/obligation.ts";
import type { TakedownObligation } from "../../obligations/takedowns/takedownObligation.ts";
import { HOUR } from "../../text/durations.ts";
import type { TimeToBlock } from "../scorecard.ts";
import { kaplanMeier, type SurvivalTime } from "../statistics/kaplanMeier.ts";
import type { SurvivalPoint } from "../survival.ts";
import type { Scope } from "./scope.ts";

/** Steps kept in a card; more would make it large and show nothing. */
const MAX_STEPS = 400;

/**
 * Estimates how long takedowns of one channel take, with those still open counted for as long as they have been open.
 *
 * @internal
 */
export function timeToBlock(scope: Scope, channel: Channel): TimeToBlock {
  const times: SurvivalTime[] = [];
  for (const judged of scope.takedowns[channel]) {
    const time = timeOf(judged, scope.context.asOf);
    if (time) times.push(time);
  }
  const curve = kaplanMeier(times, { confidence: scope.options.confidence });
  return {
    subjects: curve.subjects,
    events: curve.events,
    censored: curve.censored,
    medianHours: curve.median,
    p90Hours: curve.p90,
    restrictedMeanHours: curve.restrictedMean,
    restrictedToHours: curve.restrictedTo,
    curve: thin(curve.points),
    thinned: curve.points.length > MAX_STEPS,
  };
}

/**
 * Gives the hours one takedown was followed for. What was waived, could not be acted on, or was only reported gone, is no time
 * to a block. Where no more than a day is known the longest time that fits is taken.
 */
function timeOf(judged: TakedownObligation, asOf: number): SurvivalTime | undefined {
  const { obligation, start, done, released } = judged;
  const { state, reason } = obligation;
  if (state === "waived" || (reason && noTime.has(reason))) return undefined;
  return followedFor(start, done, released ?? asOf, asOf);
}

/** Hours from the start until it was done, or until following it ended. @internal */
export function followedFor(
  start: number,
  done: number | undefined,
  end: number,
  asOf: number,
): SurvivalTime {
  // What was done after it had been taken back ended nothing: following it had ended.
  const event = done !== undefined && (done <= end || end >= asOf);
  const until = event ? Math.min(done, asOf) : end;
  return { time: Math.max(0, until - start) / HOUR, event };
}

/** Reasons why a takedown is no time to a block. @internal */
export const noTime: ReadonlySet<string> = new Set([
  "not-actionable",
  "gone-unconfirmed",
  "not-identical-agreed",
  "not-identical-undecided",
  "membership-unknown",
]);

function thin(points: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
  if (points.length <= MAX_STEPS) return points;
  const kept = new Set<number>();
  for (let step = 0; step < MAX_STEPS; step++) {
    kept.add(Math.round((step * (points.length - 1)) / (MAX_STEPS - 1)));
  }
  return points.filter((_, index) => kept.has(index));
}
