import type { Kpi } from "../kpi.ts";
import { type FigureBasis, targetOf } from "./rate.ts";
import type { ReappearanceFigures } from "./reappearanceOf.ts";

/**
 * Writes `reappearance` down: the Kaplan–Meier share of blocked products that come back to this platform within the window of
 * checked days. Numerator and denominator are the products that came back in that window and the products followed; the share is not
 * their quotient, since products followed for a shorter time count for that time.
 *
 * @internal
 */
export function reappearance(figures: ReappearanceFigures, { agreement }: FigureBasis): Kpi {
  const { reappearance: found, times } = figures;
  const { share, interval, withinDays, unchecked, per100ProductMonths, checks } = found;
  const back = times.filter(({ time, event }) => event && time <= withinDays).length;
  const shown = Object.fromEntries(found.byClass.map((each) => [each.class, each.count]));
  return {
    id: "reappearance",
    kind: "rate",
    unit: "product",
    better: "less",
    numerator: back,
    denominator: times.length,
    value: share,
    interval,
    ...(share === null && { intervalNote: "not-evaluated" }),
    weighting: "kaplan-meier",
    notEvaluated: unchecked,
    excluded: [],
    selfDeclared: figures.selfDeclared,
    ...targetOf("reappearance", share, "less", agreement),
    commitment: "prevent-relisting",
    ...(share === null && { reason: reasonOf(times.length, withinDays) }),
    shown: { withinDays, checks, per100ProductMonths, ...shown },
  };
}

function reasonOf(followed: number, withinDays: number): string {
  return followed === 0
    ? "No product was blocked in the period and looked for afterwards."
    : `No product was followed for ${withinDays} days.`;
}
