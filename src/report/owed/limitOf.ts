import type { DeadlineUnit } from "../../model/deadlineUnits.ts";
import type { Obligation } from "../../obligations/index.ts";
import { HOUR } from "../../text/durations.ts";
import { say } from "../format/say.ts";
import type { ReportLabel, ReportMessages } from "../messages/reportMessages.ts";
import type { SurvivalSvgLimit } from "../renderSurvivalSvg.ts";

const units: Readonly<Record<DeadlineUnit, ReportLabel>> = {
  hour: "limitHours",
  "calendar-day": "limitDays",
  "business-day": "limitBusinessDays",
  week: "limitWeeks",
  month: "limitMonths",
};

/** Hours that limits gave, and the limits. @internal */
export interface LimitSpan {
  readonly fromHours: number;
  readonly toHours: number;
  readonly limits: readonly { readonly unit: DeadlineUnit; readonly amount: number }[];
}

/** Starts with no limit, and takes those of obligations. @internal */
export function openLimitSpan() {
  let fromHours = Number.POSITIVE_INFINITY;
  let toHours = Number.NEGATIVE_INFINITY;
  const limits = new Map<string, LimitSpan["limits"][number]>();
  return {
    add: ({ triggeredAt, dueAt, limit }: Obligation): void => {
      // A trigger known only by its day has no place on an axis of hours.
      if (dueAt === null || limit === undefined || !triggeredAt.includes("T")) return;
      const { amount, unit } = limit.deadline;
      const hours = (Date.parse(dueAt) - Date.parse(triggeredAt)) / HOUR;
      fromHours = Math.min(fromHours, hours);
      toHours = Math.max(toHours, hours);
      limits.set(`${amount} ${unit}`, { amount, unit });
    },
    span: (): LimitSpan => ({ fromHours, toHours, limits: [...limits.values()] }),
  };
}

/**
 * The limit of a channel as hours on the axis of its curve, from what each obligation was given; nothing where there was
 * none or not one and the same.
 *
 * @internal
 */
export function limitOf(
  spans: readonly LimitSpan[],
  messages: ReportMessages,
): SurvivalSvgLimit | undefined {
  const labels = new Set<string>();
  for (const { amount, unit } of spans.flatMap(({ limits }) => limits)) {
    labels.add(say(messages, units[unit], { amount }));
  }
  const [label] = labels;
  if (label === undefined || labels.size > 1) return undefined;
  return {
    fromHours: Math.min(...spans.map((span) => span.fromHours)),
    toHours: Math.max(...spans.map((span) => span.toHours)),
    label,
  };
}
