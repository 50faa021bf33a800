import { DAY } from "../../text/durations.ts";
import type { Interval } from "../interval.ts";
import type { Reappearance } from "../scorecard.ts";
import { kaplanMeier, type SurvivalTime } from "../statistics/kaplanMeier.ts";
import { survivalAt } from "../statistics/survivalAt.ts";
import { type ProductHistory, productHistory } from "./productHistory.ts";
import type { Scope } from "./scope.ts";

const MONTH = 365.25 / 12;
const classes = ["same-listing", "same-seller", "other-seller", "other-platform"] as const;

/** How blocked products came back, with what it rests on. @internal */
export interface ReappearanceFigures {
  readonly reappearance: Reappearance;
  /** Products followed: days until they came back or were last looked for. */
  readonly times: readonly SurvivalTime[];
  readonly eventIds: readonly string[];
  readonly selfDeclared: boolean;
}

/**
 * Estimates the share of blocked products that come back within the window, from products first blocked in the period.
 *
 * @internal
 */
export function reappearanceOf(scope: Scope): ReappearanceFigures {
  const { context, options, inPeriod } = scope;
  const histories: ProductHistory[] = [];
  for (const hazard of context.history.hazards.values()) {
    const history = productHistory(hazard);
    if (history && inPeriod(history.blockedAt)) histories.push(history);
  }
  const times = histories.flatMap(timeOf);
  const { withinDays, confidence } = options;
  const productMonths = histories.reduce((sum, history) => sum + monthsOf(history), 0);
  const charged = histories.reduce((sum, history) => sum + history.charged.length, 0);
  const all = histories.flatMap((history) => [...history.charged, ...history.elsewhere]);
  const checks = histories.flatMap((history) => history.checks);
  return {
    reappearance: {
      withinDays,
      ...shareWithin(times, withinDays, confidence),
      pairs: times.length,
      unchecked: histories.length - times.length,
      per100ProductMonths: productMonths > 0 ? (charged / productMonths) * 100 : null,
      productMonths,
      checks: checks.length,
      byClass: classes.map((name) => ({
        class: name,
        count: all.filter(({ event }) => event.class === name).length,
      })),
    },
    times,
    eventIds: [...histories.map(({ blockedAt }) => blockedAt), ...all, ...checks].map(
      ({ event }) => event.id,
    ),
    selfDeclared: [...all, ...checks].some(({ event }) => event.assertedBy === "platform"),
  };
}

/** Days from the first block to the first recurrence, or to the last look. */
function timeOf({ blockedAt, charged, seenUntil }: ProductHistory): SurvivalTime[] {
  if (seenUntil === undefined) return [];
  const [first] = charged;
  const end = first ? first.to : seenUntil;
  return [{ time: Math.max(0, end - blockedAt.from) / DAY, event: first !== undefined }];
}

function monthsOf({ blockedAt, seenUntil }: ProductHistory): number {
  return seenUntil === undefined ? 0 : Math.max(0, seenUntil - blockedAt.from) / DAY / MONTH;
}

/**
 * Reads the share at the window's end. Where nobody was followed so long, and some had not come back, it is not known.
 *
 * @internal
 */
export function shareWithin(
  times: readonly SurvivalTime[],
  withinDays: number,
  confidence: number,
): { share: number | null; interval: Interval | null } {
  const { points, followedTo } = kaplanMeier(times, { confidence });
  const point = survivalAt(points, withinDays);
  const ended = point?.survival === 0;
  if (followedTo === null || (followedTo < withinDays && !ended))
    return { share: null, interval: null };
  const share = 1 - (point?.survival ?? 1);
  if (!point || point.low === null || point.high === null) return { share, interval: null };
  return {
    share,
    interval: {
      low: 1 - point.high,
      high: 1 - point.low,
      confidence,
      method: "kaplan-meier-log-log",
    },
  };
}
