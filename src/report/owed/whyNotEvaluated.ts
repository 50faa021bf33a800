import type { Kpi } from "../../comply/index.ts";
import type { Obligation } from "../../obligations/index.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { obligationsOfKpi } from "./obligationsOfKpi.ts";

const MOST_REASONS = 2;

/**
 * Says in a sentence why a figure, or a part of it, was not evaluated; nothing when all of it was.
 *
 * @internal
 */
export function whyNotEvaluated(
  kpi: Kpi,
  obligations: readonly Obligation[],
  messages: ReportMessages,
): string | undefined {
  if (kpi.notEvaluated === 0) {
    return kpi.value === null ? say(messages, "nothingRecorded") : undefined;
  }
  const count = formatNumber(kpi.notEvaluated, messages);
  const reasons = commonReasons(kpi, obligations).map((reason) => messages.reasons[reason]);
  if (reasons.length === 0) return `${say(messages, "notEvaluated")}: ${count}`;
  return say(messages, "notEvaluatedBecause", { count, reasons: reasons.join("; ") });
}

function commonReasons(kpi: Kpi, obligations: readonly Obligation[]) {
  const counts = new Map<NonNullable<Obligation["reason"]>, number>();
  for (const { state, reason } of obligationsOfKpi(kpi.id, obligations)) {
    if (state === "not-evaluated" && reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
}
