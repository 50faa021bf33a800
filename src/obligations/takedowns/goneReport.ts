import type { CheckPerformed } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import { byTime, type Moment, type Timed } from "../events/timed.ts";
import type { Takedown, TimedAnswer } from "./takedown.ts";

/** A report that nothing was found, and the check that bears on it. @internal */
export interface GoneReport {
  readonly report: TimedAnswer;
  /** The first check by others afterwards, or else the last between request and report; undefined when nobody looked. */
  readonly check?: Timed<CheckPerformed>;
}

/** Finds the first report that the item was not found or already gone. @internal */
export function goneReport(takedown: Takedown): GoneReport | undefined {
  const report = takedown.refusals.find(
    ({ answer }) => answer.decision === "not-found" || answer.decision === "already-gone",
  );
  if (!report) return undefined;
  const before = checksAfter(takedown, takedown.trigger).filter(
    ({ event, from }) => event.outcome === "not-found" && from < report.from,
  );
  const check = checksAfter(takedown, report)[0] ?? before.at(-1);
  return { report, ...(check && { check }) };
}

/**
 * Finds checks that others than the platform completed after a moment: those of this listing, and the first that looked for
 * the product as a whole and found nothing. One that found the listing on a day of which no more is known can have come before, and
 * speaks against nothing.
 *
 * @returns The checks in order of time.
 *
 * @internal
 */
export function checksAfter(takedown: Takedown, after: Moment): Timed<CheckPerformed>[] {
  const { listing, hazard } = takedown;
  if (!eventsOf(listing, "check.performed").length && !hazard?.overallChecks.length) return none;
  const checks = eventsOf(listing, "check.performed").filter(
    (check) =>
      isByOthers(check) &&
      ((check.event.outcome === "not-found" && check.from >= after.from) ||
        (check.event.outcome === "same-listing" && check.from >= after.to)),
  );
  const overall = hazard && firstAfter(hazard.overallChecks, after.from, isCleanByOthers);
  return overall ? [...checks, overall].sort(byTime) : checks;
}

const none: Timed<CheckPerformed>[] = [];

/** First of a list in order of time that lies at or after a moment and is as wanted. */
function firstAfter(
  checks: readonly Timed<CheckPerformed>[],
  from: number,
  wanted: (check: Timed<CheckPerformed>) => boolean,
): Timed<CheckPerformed> | undefined {
  let low = 0;
  let high = checks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checks[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < checks.length; index++) {
    const check = checks[index];
    if (check && wanted(check)) return check;
  }
  return undefined;
}

function isByOthers({ event }: Timed<CheckPerformed>): boolean {
  return event.assertedBy !== "platform";
}

function isCleanByOthers(check: Timed<CheckPerformed>): boolean {
  return isByOthers(check) && check.event.outcome === "not-found";
}
