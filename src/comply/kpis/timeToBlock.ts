import type { Channel } from "../obligation.ts";
import type { JudgedTakedown } from "../obligations/judgedTakedown.ts";
import type { TimeToBlock } from "../scorecard.ts";
import { kaplanMeier, type SurvivalTime } from "../statistics/kaplanMeier.ts";
import type { SurvivalPoint } from "../survival.ts";
import type { Scope } from "./scope.ts";

const HOUR = 3_600_000;

/** Steps kept in a card; more would make it large and show nothing. */
const MAX_STEPS = 400;

/**
 * Estimates how long takedowns of one channel take, with those still open counted for as long as they have been open.
 *
 * @internal
 */
export function timeToBlock(scope: Scope, channel: Channel): TimeToBlock {
  const times = scope.takedowns
    .filter(({ takedown }) => takedown.channel === channel)
    .flatMap((judged) => timeOf(judged, scope.context.asOf));
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
function timeOf({ takedown, judgement }: JudgedTakedown, asOf: number): SurvivalTime[] {
  const { state, reason, done, released } = judgement;
  if (state === "waived" || (reason && noTime.has(reason))) return [];
  const start = takedown.trigger.from;
  if (done) return [{ time: Math.max(0, Math.min(done.to, asOf) - start) / HOUR, event: true }];
  const end = released ? released.from : asOf;
  return [{ time: Math.max(0, end - start) / HOUR, event: false }];
}

const noTime: ReadonlySet<string> = new Set([
  "not-actionable",
  "gone-unconfirmed",
  "not-identical-agreed",
  "not-identical-undecided",
]);

function thin(points: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
  if (points.length <= MAX_STEPS) return points;
  const kept = new Set<number>();
  for (let step = 0; step < MAX_STEPS; step++) {
    kept.add(Math.round((step * (points.length - 1)) / (MAX_STEPS - 1)));
  }
  return points.filter((_, index) => kept.has(index));
}
