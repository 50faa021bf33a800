import { formatMessage } from "../../notify/formatMessage.ts";
import type { ReportLabel, ReportMessages } from "../messages/reportMessages.ts";

/** What the parts of a message are filled with; a number where the message takes a plural form of it. */
export type SayValues = Readonly<Record<string, string | number>>;

/**
 * Says one label or sentence of the report.
 *
 * @internal
 */
export function say(messages: ReportMessages, label: ReportLabel, values: SayValues = {}): string {
  return formatMessage(messages.language, messages.labels[label], values);
}
