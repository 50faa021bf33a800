import { formatNumber, formatPercent } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { daysOverdue } from "../owed/daysOverdue.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Says in three sentences how it stands: what was asked for, what is overdue, whether people were told.
 *
 * @internal
 */
export function findings({ card, obligations, messages }: CardContext): string[] {
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
    overdue === 0
      ? say(messages, "nothingOverdue")
      : overdueInWords(overdue, { card, obligations, messages }),
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
  { card, obligations, messages }: Pick<CardContext, "card" | "obligations" | "messages">,
): string {
  let oldest: number | undefined;
  for (const each of obligations) {
    if (each.state !== "overdue") continue;
    oldest = Math.max(oldest ?? 0, daysOverdue(each, card.asOf));
  }
  if (oldest === undefined) return `${messages.states.overdue}: ${formatNumber(count, messages)}`;
  return say(messages, "overdue", { count, days: oldest });
}
