import type { Kpi } from "../../comply/index.ts";
import { formatMessage } from "../../notify/formatMessage.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";

const DUTY = "duty-on-time/";

/**
 * Names a figure for a reader.
 *
 * @internal
 */
export function kpiName(id: string, messages: ReportMessages): string {
  const names: Readonly<Record<string, string>> = messages.kpis;
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name ?? formatMessage(messages.language, messages.duty, { duty: id.replace(DUTY, "") });
}

/**
 * Says a figure in words: "19 of 35 requested items were blocked in time".
 *
 * @internal
 */
export function kpiInWords(
  { id, numerator, denominator }: Pick<Kpi, "id" | "numerator" | "denominator">,
  messages: ReportMessages,
  number: (value: number) => string,
): string {
  const sentences: Readonly<Record<string, string>> = messages.counted;
  const sentence = sentences[id.startsWith(DUTY) ? "duty" : id] ?? "{n} / {d}";
  return formatMessage(messages.language, sentence, {
    n: number(numerator),
    d: number(denominator ?? 0),
  });
}
