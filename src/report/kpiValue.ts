import type { Kpi } from "../comply/index.ts";
import { formatNumber, formatPercent } from "./formatFigure.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/**
 * Writes the value of a figure. A rate by a limit that is only a ceiling says so: within it is not yet compliant.
 *
 * @internal
 */
export function kpiValue(kpi: Kpi, { labels, locale }: ReportMessages): string {
  if (kpi.value === null) return labels.noValue;
  if (kpi.kind === "count") return formatNumber(kpi.value, locale);
  const value = formatPercent(kpi.value, locale);
  return kpi.reading === "within-ceiling" ? `${value} (${labels.withinCeiling})` : value;
}
