import type { TimeToBlock } from "../../comply/index.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { formatNumber } from "./formatFigure.ts";
import { say } from "./say.ts";

/**
 * Says a time-to-block curve in two sentences.
 *
 * @internal
 */
export function timeInWords(time: TimeToBlock, messages: ReportMessages): string {
  const number = (value: number) => formatNumber(value, messages);
  return say(messages, "timeWords", {
    subjects: number(time.subjects),
    events: number(time.events),
    censored: number(time.censored),
    median: durationInWords(time.medianHours, messages),
    p90: durationInWords(time.p90Hours, messages),
  });
}

/** Hours up to four days, days beyond. */
function durationInWords(hours: number | null, messages: ReportMessages): string {
  if (hours === null) return say(messages, "notReached");
  if (hours > 96) return say(messages, "daysLong", { count: oneDecimal(hours / 24) });
  return say(messages, "hoursLong", { count: oneDecimal(hours) });
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
