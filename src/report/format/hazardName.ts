import type { ReportMessages } from "../messages/reportMessages.ts";

/**
 * Names a type of hazard as the notices of the language do.
 *
 * @internal
 */
export function hazardName(type: string, { language, bases }: ReportMessages): string {
  if (type === "unknown") return bases["unknown"] ?? type;
  const messages: Readonly<Record<string, string>> = language.messages;
  return messages[`hazard.${type}`] ?? type;
}
