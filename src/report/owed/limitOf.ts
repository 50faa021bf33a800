import type { Obligation, TakedownChannel } from "../../obligations/index.ts";
import { HOUR } from "../../text/durations.ts";
import { say } from "../format/say.ts";
import type { ReportLabel, ReportMessages } from "../messages/reportMessages.ts";
import type { SurvivalSvgLimit } from "../renderSurvivalSvg.ts";

const units: Readonly<Record<string, ReportLabel>> = {
  hour: "limitHours",
  "calendar-day": "limitDays",
  "business-day": "limitBusinessDays",
  month: "limitMonths",
};

/**
 * The limit of a channel as hours on the axis of its curve, from what each obligation was given; nothing where there was
 * none or not one and the same.
 *
 * @internal
 */
export function limitOf(
  channel: TakedownChannel,
  obligations: readonly Obligation[],
  messages: ReportMessages,
): SurvivalSvgLimit | undefined {
  const hours: number[] = [];
  const labels = new Set<string>();
  for (const { channel: own, dutyId, triggeredAt, dueAt, limit } of obligations) {
    if (own !== channel || dutyId !== undefined || dueAt === null || limit === undefined) continue;
    // A trigger known only by its day has no place on an axis of hours.
    if (!triggeredAt.includes("T")) continue;
    const { amount, unit } = limit.deadline;
    hours.push((Date.parse(dueAt) - Date.parse(triggeredAt)) / HOUR);
    const label = units[unit];
    if (label !== undefined) labels.add(say(messages, label, { amount }));
  }
  const [label] = labels;
  if (label === undefined || labels.size > 1 || hours.length === 0) return undefined;
  return { fromHours: Math.min(...hours), toHours: Math.max(...hours), label };
}
