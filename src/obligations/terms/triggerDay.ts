import type { ReportPeriod } from "../../model/index.ts";
import type { Moment, Timed } from "../events/timed.ts";
import type { Context } from "./context.ts";
import { localDay } from "./localDay.ts";

/** What started the clock: an event, or the last day of a reporting period. @internal */
export type Trigger = Timed | (Moment & { readonly period: ReportPeriod });

/** Local day on which the clock started, `YYYY-MM-DD`: the law of that day holds. @internal */
export function triggerDay(trigger: Trigger, { calendar }: Pick<Context, "calendar">): string {
  const at = "event" in trigger ? trigger.event.at : trigger.period.to;
  return at.length === 10 ? at : localDay(trigger.from, calendar.zone);
}
