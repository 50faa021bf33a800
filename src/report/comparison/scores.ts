import { formatConfidence, formatNumber } from "../format/formatFigure.ts";
import { partyDoubt } from "../format/partyDoubt.ts";
import { say } from "../format/say.ts";
import { whyNoScore } from "../format/whyNoScore.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { intervalPlot } from "../plots/intervalPlot.ts";
import type { Entry } from "./entry.ts";

/**
 * Writes the scores of the cards on one scale.
 *
 * @internal
 */
export function scores(entries: readonly Entry[], messages: ReportMessages): string {
  const one = (value: number) => formatNumber(value, messages, 1);
  const rows = entries.map(({ name, colour, context: { card } }): PlotRow => {
    if (card.score === null) {
      return {
        name,
        value: say(messages, "noValue"),
        plot: "",
        words: [whyNoScore(card, messages)],
      };
    }
    const { value, low, high, confidence } = card.score;
    const doubt = partyDoubt(card, messages);
    const range = say(messages, "scoreRange", {
      low: one(low),
      high: one(high),
      confidence: formatConfidence(confidence, messages),
    });
    return {
      name,
      value: one(value),
      plot: intervalPlot({ value, low, high, colour }),
      words: doubt === undefined ? [range] : [range, doubt],
    };
  });
  const axis = [0, 25, 50, 75, 100].map((at) => [at, String(at)] as const);
  return plotRows(rows, { axis });
}
