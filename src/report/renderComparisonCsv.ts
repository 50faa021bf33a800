import type { ScorecardComparison } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { csv } from "./format/csv.ts";

const columns = [
  "kpi",
  "kind",
  "weighting",
  "platform",
  "value",
  "numerator",
  "denominator",
] as const;

/**
 * Writes a comparison as CSV (RFC 4180): for each figure one row a platform, one for all units together (`pooled`) and one
 * for the mean of the platforms (`unweighted-mean`).
 *
 * @param comparison - Result of `compareScorecards`.
 * @returns CSV text with a heading line; an empty value means "not evaluated", never zero.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { compareScorecards, scoreCompliance } from "safepact/comply";
 * import { renderComparisonCsv } from "safepact/report";
 *
 * const common = { agreement: kr2024, events: [], calendars: [kr], asOf: "2024-12-01T00:00:00+09:00" };
 * const cards = ["aliexpress", "temu"].map((platform) => scoreCompliance({ ...common, platform }));
 * renderComparisonCsv(compareScorecards(cards)).split("\r\n")[1]; // => "takedown-on-time/request,rate,own,aliexpress,,0,0"
 * ```
 */
export function renderComparisonCsv(comparison: ScorecardComparison): string {
  checkGiven({ comparison }, { comparison: { kpis: [{ id: "text", byCard: "list" }] } });
  const { kpis } = comparison;
  const rows = kpis.flatMap(({ id, kind, byCard, pooled, mean }) => [
    ...byCard.map((own) => ({ ...own, kpi: id, kind, weighting: "own" })),
    { ...pooled, kpi: id, kind },
    { kpi: id, kind, weighting: mean.weighting, value: mean.value },
  ]);
  return csv(columns, rows);
}
