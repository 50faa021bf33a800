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
  const overdue = obligations.filter(({ state }) => state === "overdue");
  const oldest = Math.max(0, ...overdue.map((each) => daysOverdue(each, card.asOf)));
  return [
    request === undefined || request.value === null
      ? say(messages, "requestedUnknown")
      : say(messages, "requestedInTime", {
          n: number(request.numerator),
          d: number(request.denominator ?? 0),
          share: formatPercent(request.value, messages),
        }),
    overdue.length === 0
      ? say(messages, "nothingOverdue")
      : say(messages, "overdue", { count: overdue.length, days: oldest }),
    affected === 0
      ? say(messages, "toldUnknown")
      : say(messages, delivered < affected ? "toldSome" : "toldAll", {
          missed: number(affected - delivered),
          d: number(affected),
        }),
  ];
}
