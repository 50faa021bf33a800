import { formatNumber, formatPercent } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Says in three sentences how it stands: what was asked for, what is overdue, whether people were told.
 *
 * @internal
 */
export function findings({ card, beside, messages }: CardContext): string[] {
  const number = (value: number) => formatNumber(value, messages);
  const request = card.kpis.find(({ id }) => id === "takedown-on-time/request");
  const { affected, delivered } = card.told.consumers;
  const overdue = card.owed.byState.overdue;
  return [
    request === undefined || request.value === null
      ? say(messages, "requestedUnknown")
      : say(messages, "requestedInTime", {
          n: number(request.numerator),
          d: number(request.denominator ?? 0),
          share: formatPercent(request.value, messages),
        }),
    overdue === 0 ? say(messages, "nothingOverdue") : overdueInWords(overdue, { beside, messages }),
    affected === 0
      ? say(messages, "toldUnknown")
      : say(messages, delivered < affected ? "toldSome" : "toldAll", {
          missed: number(affected - delivered),
          d: number(affected),
        }),
  ];
}

/** How long is known from the stream beside the card only. */
function overdueInWords(
  count: number,
  { beside: { oldestDays }, messages }: Pick<CardContext, "beside" | "messages">,
): string {
  if (oldestDays === undefined) {
    return `${messages.states.overdue}: ${formatNumber(count, messages)}`;
  }
  return say(messages, "overdue", { count, days: oldestDays });
}
