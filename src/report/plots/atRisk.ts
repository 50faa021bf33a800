import type { TimeToBlock } from "../../comply/index.ts";
import type { SurvivalTime } from "../../statistics/kaplanMeier.ts";

/**
 * How many listings were still followed and on sale at a time: exactly from the times, else from the next step of the
 * curve. Beyond the last step the curve alone does not say it.
 *
 * @internal
 */
export function atRisk(
  { time, times }: { readonly time: TimeToBlock; readonly times?: readonly SurvivalTime[] },
  hours: number,
): number | null {
  if (times) return times.filter((subject) => subject.time >= hours).length;
  if (hours === 0) return time.subjects;
  return time.curve.find((point) => point.time >= hours)?.atRisk ?? null;
}
