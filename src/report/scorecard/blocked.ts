import { formatNumber } from "../format/formatFigure.ts";
import { hazardName } from "../format/hazardName.ts";
import { plotRows } from "../html/plotRows.ts";
import { stackPlot } from "../plots/stackPlot.ts";
import type { CardContext } from "./cardContext.ts";

const colours = ["a", "b", "c", "d", "e"];

/**
 * Writes what was blocked as bars by cause, each in parts by what the record rests on.
 *
 * @internal
 */
export function blocked({ card: { blockedCounts }, messages }: CardContext): string {
  if (blockedCounts.length === 0) return "";
  const bases = [...new Set(blockedCounts.map(({ basis }) => basis))].sort();
  const causes = new Map<string, Map<string, number>>();
  for (const { cause, basis, count } of blockedCounts) {
    const counts = causes.get(cause) ?? new Map<string, number>();
    counts.set(basis, (counts.get(basis) ?? 0) + count);
    causes.set(cause, counts);
  }
  const rows = [...causes]
    .map(([cause, counts]) => ({
      cause,
      counts,
      total: [...counts.values()].reduce((total, value) => total + value, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.cause < b.cause ? -1 : 1));
  const most = rows[0]?.total ?? 1;
  return plotRows(
    rows.map(({ cause, counts, total }) => ({
      name: hazardName(cause, messages),
      value: formatNumber(total, messages),
      plot: stackPlot(
        bases.map((basis, place) => ({
          count: counts.get(basis) ?? 0,
          colour: colours[place % colours.length] ?? "a",
        })),
        most,
      ),
      words: bases.flatMap((basis) => {
        const count = counts.get(basis);
        return count === undefined
          ? []
          : [`${messages.bases[basis] ?? basis}: ${formatNumber(count, messages)}`];
      }),
    })),
  );
}
