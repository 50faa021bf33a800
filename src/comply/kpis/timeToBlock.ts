import type { TakedownChannel } from "../../obligations/obligation.ts";
import { kaplanMeier, type SurvivalTime } from "../../statistics/kaplanMeier.ts";
import { HOUR } from "../../text/durations.ts";
import type { TimeToBlock } from "../scorecard.ts";
import { bagOf, numbersIn, type Sink } from "./bags.ts";
import type { FigureBasis } from "./rate.ts";
import type { Scope } from "./scope.ts";
import { thinCurve } from "./thinCurve.ts";

/** Counts how long each takedown of one channel took, or has been open for. @internal */
export function countTimes(
  { takedowns, context }: Scope,
  channel: TakedownChannel,
  sink: Sink,
): void {
  if (takedowns[channel].length === 0) return;
  const [ended, waiting] = [`done ${channel}`, `open ${channel}`];
  for (const judged of takedowns[channel]) {
    const { obligation, start, done, released } = judged;
    const { state, reason } = obligation;
    // What was waived, could not be acted on, or was only reported gone, is no time to a block.
    if (state === "waived" || (reason && noTime.has(reason))) continue;
    const { asOf } = context;
    const { ms, event } = followed(start, done, released ?? asOf, asOf);
    sink.count(event ? ended : waiting, ms);
  }
}

/**
 * Estimates how long takedowns of one channel take, with those still open counted for as long as they have been open. Where no more
 * than a day is known the longest time that fits is taken.
 *
 * @internal
 */
export function timeToBlock({ bags, options }: FigureBasis, channel: TakedownChannel): TimeToBlock {
  const of = (name: string, event: boolean): SurvivalTime[] =>
    numbersIn(bagOf(bags, `${name} ${channel}`)).map((ms) => ({ time: ms / HOUR, event }));
  const times = [...of("done", true), ...of("open", false)];
  const curve = kaplanMeier(times, { confidence: options.confidence });
  return {
    subjects: curve.subjects,
    events: curve.events,
    censored: curve.censored,
    medianHours: curve.median,
    p90Hours: curve.p90,
    restrictedMeanHours: curve.restrictedMean,
    restrictedToHours: curve.restrictedTo,
    ...thinCurve(curve.points),
  };
}

/** Hours from the start until it was done, or until following it ended. @internal */
export function followedFor(
  start: number,
  done: number | undefined,
  end: number,
  asOf: number,
): SurvivalTime {
  const { ms, event } = followed(start, done, end, asOf);
  return { time: ms / HOUR, event };
}

function followed(
  start: number,
  done: number | undefined,
  end: number,
  asOf: number,
): { readonly ms: number; readonly event: boolean } {
  // What was done after it had been taken back ended nothing: following it had ended.
  const event = done !== undefined && (done <= end || end >= asOf);
  const until = event ? Math.min(done, asOf) : end;
  return { ms: Math.max(0, until - start), event };
}

/** Reasons why a takedown is no time to a block. @internal */
export const noTime: ReadonlySet<string> = new Set([
  "not-actionable",
  "gone-unconfirmed",
  "not-identical-agreed",
  "not-identical-undecided",
  "membership-unknown",
]);
