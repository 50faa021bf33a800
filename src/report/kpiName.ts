import type { Kpi } from "../comply/index.ts";
import { fillText } from "./fillText.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/**
 * Names a figure for a reader.
 *
 * @internal
 */
export function kpiName({ id }: Kpi, messages: ReportMessages): string {
  const names: Readonly<Record<string, string>> = messages.kpis;
  return names[id] ?? fillText(messages.duty, { duty: id.replace("duty-on-time/", "") });
}
