import type { Moment } from "../../obligations/events/timed.ts";
import { clopperPearsonInterval } from "../../statistics/clopperPearsonInterval.ts";
import type { Interval } from "../../statistics/interval.ts";
import {
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalTime,
} from "../../statistics/kaplanMeier.ts";
import type { SurvivalPoint } from "../../statistics/survival.ts";
import { survivalAt } from "../../statistics/survivalAt.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import { DAY } from "../../text/durations.ts";
import type { Reappearance } from "../scorecard.ts";
import { type Bags, bagOf, countIn, numbersIn, type Sink } from "./bags.ts";
import { evidence } from "./evidenceRow.ts";
import { type ProductHistory, productHistory } from "./productHistory.ts";
import { bagOfFigure } from "./rate.ts";
import type { FigureOptions, Scope } from "./scope.ts";
import { thinCurve } from "./thinCurve.ts";

const MONTH = 365.25 / 12;
const classes = ["same-listing", "same-seller", "other-seller", "other-platform"] as const;

const id = "reappearance";
const bag = bagOfFigure(id);

/** How blocked products came back, with what it rests on. @internal */
export interface ReappearanceFigures {
  readonly reappearance: Reappearance;
  /** Products followed: days until they came back or were last looked for. */
  readonly times: readonly SurvivalTime[];
  readonly selfDeclared: boolean;
}

/** Counts products first blocked in the period: how long each was followed, and whether it came back. @internal */
export function countProducts({ context, inPeriod, withinDays }: Scope, sink: Sink): void {
  for (const hazard of context.history.hazards.values()) {
    const history = productHistory(hazard, context.history.requests);
    if (!history || !inPeriod(history.blockedAt)) continue;
    sink.count(bag, "products");
    const { blockedAt, charged, found, elsewhere, checks, seenUntil } = history;
    if (checks.length > 0) sink.count(bag, "checks", checks.length);
    if (charged.length > 0) sink.count(bag, "charged", charged.length);
    else if (found) {
      sink.count(bag, "charged");
      sink.count(bag, `class ${found.event.outcome}`);
    }
    for (const { event } of [...charged, ...elsewhere]) sink.count(bag, `class ${event.class}`);
    const seen = [...charged, ...elsewhere, ...checks];
    if (seen.some(({ event }) => event.assertedBy === "platform")) sink.count(bag, "selfDeclared");
    const ids = [blockedAt, ...seen].map(({ event }) => event.id);
    const { hazardId } = hazard;
    if (seenUntil === undefined) {
      evidence([id], ids, { hazardId }, sink);
      continue;
    }
    // Followed from the first block to the first recurrence, or to the last look.
    const first = firstBack(history);
    sink.count("product observed", Math.max(0, seenUntil - blockedAt.from));
    const followed = Math.max(0, (first ? first.to : seenUntil) - blockedAt.from);
    sink.count(first ? "product back" : "product away", followed);
    const numerator = first && followed / DAY <= withinDays ? 1 : 0;
    evidence([id], ids, { hazardId, numerator, denominator: 1 }, sink);
  }
}

/** The first recurrence: as it was written down, or as a check found it, whichever came first. */
function firstBack({ charged: [written], found }: ProductHistory): Moment | undefined {
  if (written && found) return found.to < written.to ? found : written;
  return written ?? found;
}

/**
 * Estimates the share of blocked products that come back within the window, from products first blocked in the period.
 *
 * @internal
 */
export function reappearanceOf(bags: Bags, options: FigureOptions): ReappearanceFigures {
  const { withinDays } = options;
  const own = bagOf(bags, bag);
  const followed = (name: string, event: boolean) =>
    numbersIn(bagOf(bags, name)).map((ms) => ({ time: ms / DAY, event }));
  const times = [...followed("product back", true), ...followed("product away", false)];
  const estimate = kaplanMeier(times, { confidence: options.confidence });
  const observed = numbersIn(bagOf(bags, "product observed"));
  const productMonths = observed.reduce((sum, ms) => sum + ms / DAY / MONTH, 0);
  return {
    reappearance: {
      withinDays,
      ...shareWithin(estimate, times, options),
      pairs: times.length,
      unchecked: countIn(own, "products") - times.length,
      per100ProductMonths:
        productMonths > 0 ? (countIn(own, "charged") / productMonths) * 100 : null,
      productMonths,
      checks: countIn(own, "checks"),
      byClass: classes.map((name) => ({ class: name, count: countIn(own, `class ${name}`) })),
      ...thinCurve(withEndings(times, estimate.points)),
    },
    times,
    selfDeclared: countIn(own, "selfDeclared") > 0,
  };
}

/** The steps of a curve and, between them, the times at which products were last looked for, so that each step says how many were left. */
function withEndings(
  times: readonly SurvivalTime[],
  points: readonly SurvivalPoint[],
): SurvivalPoint[] {
  const sorted = Float64Array.from(times, ({ time }) => time).sort();
  const steps = new Map(points.map((point) => [point.time, point]));
  const curve: SurvivalPoint[] = [];
  let last: Pick<SurvivalPoint, "survival" | "low" | "high"> = { survival: 1, low: 1, high: 1 };
  sorted.forEach((time, place) => {
    if (place > 0 && sorted[place - 1] === time) return;
    const { survival, low, high } = last;
    const ending = { time, atRisk: sorted.length - place, events: 0, survival, low, high };
    const point = steps.get(time) ?? ending;
    curve.push(point);
    last = point;
  });
  return curve;
}

/**
 * Reads the share at the window's end. Where nobody was followed so long, and some had not come back, it is not known. Where none or
 * all came back Greenwood's variance is not defined, and the products of which it is known whether they did bound the share.
 */
function shareWithin(
  { points, followedTo }: SurvivalCurve,
  times: readonly SurvivalTime[],
  { withinDays, confidence, intervals }: FigureOptions,
): { share: number | null; interval: Interval | null } {
  const point = survivalAt(points, withinDays);
  const ended = point?.survival === 0;
  if (followedTo === null || (followedTo < withinDays && !ended))
    return { share: null, interval: null };
  const share = 1 - (point?.survival ?? 1);
  if (!point || point.low === null || point.high === null) {
    const back = times.filter(({ time, event }) => event && time <= withinDays).length;
    const stayed = times.filter(
      ({ time, event }) => time > withinDays || (time === withinDays && !event),
    );
    const known = back + stayed.length;
    const bounds = intervals === "wilson" ? wilsonInterval : clopperPearsonInterval;
    return { share, interval: bounds(back, known, { confidence }) };
  }
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
