import type { Kpi } from "../../comply/index.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { formatNumber, formatPercent } from "./formatFigure.ts";
import { say } from "./say.ts";

/**
 * Writes the value of a figure. A rate by a limit that is only a ceiling says so: within it is not yet compliant.
 *
 * @internal
 */
export function kpiValue(kpi: Kpi, messages: ReportMessages): string {
  if (kpi.value === null) return say(messages, "noValue");
  if (kpi.kind === "count") return formatNumber(kpi.value, messages);
  const value = formatPercent(kpi.value, messages);
  return kpi.reading === "within-ceiling" ? `${value} (${say(messages, "withinCeiling")})` : value;
}
