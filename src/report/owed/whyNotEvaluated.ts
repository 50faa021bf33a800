import type { Kpi } from "../../comply/index.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import type { BesideCard } from "./besideCard.ts";

const MOST_REASONS = 2;

/**
 * Says in a sentence why a figure, or a part of it, was not evaluated; nothing when all of it was.
 *
 * @internal
 */
export function whyNotEvaluated(
  kpi: Kpi,
  beside: BesideCard,
  messages: ReportMessages,
): string | undefined {
  if (kpi.notEvaluated === 0) {
    return kpi.value === null ? say(messages, "nothingRecorded") : undefined;
  }
  const count = formatNumber(kpi.notEvaluated, messages);
  const reasons = commonReasons(kpi, beside).map((reason) => messages.reasons[reason]);
  if (reasons.length === 0) return `${say(messages, "notEvaluated")}: ${count}`;
  return say(messages, "notEvaluatedBecause", { count, reasons: reasons.join("; ") });
}

function commonReasons({ id }: Kpi, { owed }: BesideCard) {
  return [...(owed.get(id)?.reasons ?? [])]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
}
