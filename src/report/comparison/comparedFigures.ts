import type { ComparedKpi, Kpi, ScorecardComparison } from "../../comply/index.ts";
import { formatNumber, formatPercent } from "../format/formatFigure.ts";
import { kpiInWords, kpiName } from "../format/kpiName.ts";
import { kpiValue } from "../format/kpiValue.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { intervalPlot } from "../plots/intervalPlot.ts";
import { percentAxis } from "../plots/percentAxis.ts";
import type { Entry } from "./entry.ts";

/**
 * Writes each figure of all cards on one axis; of platforms also both averages in use.
 *
 * @internal
 */
export function comparedFigures(
  entries: readonly Entry[],
  comparison: ScorecardComparison | undefined,
  messages: ReportMessages,
): string {
  const ids = new Set(entries.flatMap(({ context }) => context.card.kpis.map(({ id }) => id)));
  const axis = percentAxis(messages);
  const parts = [...ids].map((id) => {
    const own = entries.map((entry) => rowOf(entry, id, messages));
    const compared = comparison?.kpis.find((each) => each.id === id);
    const means = compared === undefined ? [] : averages(compared, messages);
    const rate = entries.some(({ context }) =>
      context.card.kpis.some((kpi) => kpi.id === id && kpi.kind === "rate"),
    );
    const rows = plotRows([...own, ...means], rate ? { axis } : {});
    return `<h3>${inert(kpiName(id, messages))}</h3>${rows}`;
  });
  return parts.join("");
}

function rowOf({ name, colour, context }: Entry, id: string, messages: ReportMessages): PlotRow {
  const kpi = context.card.kpis.find((each) => each.id === id);
  if (kpi === undefined || kpi.value === null) {
    return { name, value: say(messages, "noValue"), plot: "" };
  }
  return {
    name,
    value: kpiValue(kpi, messages),
    plot: kpi.kind === "rate" ? plotOf(kpi, colour) : "",
    words: [kpiInWords(kpi, messages, (value) => formatNumber(value, messages))],
  };
}

function plotOf({ value, interval, target }: Kpi, colour: string): string {
  return intervalPlot({
    value: value === null ? null : value * 100,
    low: interval ? interval.low * 100 : undefined,
    high: interval ? interval.high * 100 : undefined,
    target: target === undefined ? undefined : target * 100,
    colour,
  });
}

function averages({ kind, pooled, mean }: ComparedKpi, messages: ReportMessages): PlotRow[] {
  const written = (value: number) =>
    kind === "count"
      ? formatNumber(value, messages, Number.isInteger(value) ? 0 : 1)
      : formatPercent(value, messages);
  return (
    [
      ["pooled", pooled.value],
      ["unweighted", mean.value],
    ] as const
  ).flatMap(([label, value]) =>
    value === null
      ? []
      : [
          {
            name: say(messages, label),
            value: written(value),
            plot: kind === "rate" ? intervalPlot({ value: value * 100, colour: "t" }) : "",
          },
        ],
  );
}
