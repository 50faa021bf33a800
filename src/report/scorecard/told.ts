import { formatNumber, formatPercent } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import { stackPlot } from "../plots/stackPlot.ts";
import type { CardContext } from "./cardContext.ts";

/**
 * Writes who was told of the blocks: purchasers and sellers, each as a bar of all of them.
 *
 * @internal
 */
export function told({ card, messages }: CardContext): string {
  const { sellers, consumers } = card.told;
  const count = (value: number, words: string) => `${formatNumber(value, messages)} ${words}`;
  const rate = (value: number | null) =>
    value === null ? say(messages, "noValue") : formatPercent(value, messages);
  const notTold = sellers.blockedListings - sellers.notified;
  const rows: PlotRow[] = [
    {
      name: say(messages, "purchasers"),
      value: rate(consumers.rate),
      plot: stackPlot(
        [
          { count: consumers.delivered, colour: "a" },
          { count: consumers.bounced, colour: "b" },
          { count: consumers.unreachable, colour: "s" },
        ],
        consumers.affected,
      ),
      words: [
        count(consumers.delivered, say(messages, "reached")),
        count(consumers.bounced, say(messages, "bounced")),
        count(consumers.unreachable, say(messages, "unreachable")),
      ],
    },
    {
      name: messages.kpis["seller-told-rate"],
      value: rate(sellers.rate),
      plot: stackPlot(
        [
          { count: sellers.notified, colour: "a" },
          { count: notTold, colour: "b" },
        ],
        sellers.blockedListings,
      ),
      words: [
        count(sellers.notified, say(messages, "sellersTold")),
        count(notTold, say(messages, "sellersNotTold")),
      ],
    },
  ];
  const { hazardsWithoutFigures } = consumers;
  const missing =
    hazardsWithoutFigures === 0
      ? ""
      : `<p>${inert(say(messages, "hazardsWithoutFigures", { count: hazardsWithoutFigures }))}</p>`;
  return plotRows(rows) + missing;
}
