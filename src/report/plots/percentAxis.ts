import { formatConfidence } from "../format/formatFigure.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";

/**
 * Labels of the common axis of rates, 0 to 100 %.
 *
 * @internal
 */
export function percentAxis(messages: ReportMessages): (readonly [number, string])[] {
  return [0, 25, 50, 75, 100].map((at) => [at, formatConfidence(at / 100, messages)]);
}
