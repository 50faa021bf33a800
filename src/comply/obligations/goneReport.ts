import type { CheckPerformed } from "../../model/index.ts";
import type { Moment, Timed } from "../events/timed.ts";
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
  const checks = checksAfter(takedown, takedown.trigger);
  const check =
    checks.find(({ from }) => from >= report.from) ?? checks.filter(gone).at(-1);
  return { report, ...(check && { check }) };
}

/** Checks that others than the platform completed of this item after a moment, in order of time. @internal */
export function checksAfter(takedown: Takedown, after: Moment): Timed<CheckPerformed>[] {
  const { listing, hazard } = takedown;
  const places = listing ? listing.checks : hazard?.checks;
  return (places ?? []).filter(
    ({ event, from }) =>
      from >= after.from &&
      event.assertedBy !== "platform" &&
      (event.outcome === "not-found" || event.outcome === "same-listing") &&
      event.listingId === takedown.listingId,
  );
}

function gone({ event }: Timed<CheckPerformed>): boolean {
  return event.outcome === "not-found";
}
