import type { Kpi } from "../../comply/index.ts";
import { formatConfidence, formatNumber, formatPercent } from "../format/formatFigure.ts";
import { kpiInWords, kpiName } from "../format/kpiName.ts";
import { kpiValue } from "../format/kpiValue.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import { type PlotRow, plotRows } from "../html/plotRows.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { whyNotEvaluated } from "../owed/whyNotEvaluated.ts";
import { intervalPlot } from "../plots/intervalPlot.ts";
import { percentAxis } from "../plots/percentAxis.ts";
import type { CardContext } from "./cardContext.ts";
import { rowsId } from "./rowsId.ts";

/**
 * Writes the figures as a forest plot: one row a figure, all rates on one axis.
 *
 * @internal
 */
export function figures(context: CardContext): string {
  const { card, messages } = context;
  const rows = card.kpis.map((kpi) => row(kpi, context));
  const note = `<p class="soft">${inert(say(messages, "forestNote"))}</p>`;
  return note + plotRows(rows, { axis: percentAxis(messages) });
}

function row(kpi: Kpi, context: CardContext): PlotRow {
  const { card, previous, messages } = context;
  const before = previous?.kpis.find(({ id }) => id === kpi.id)?.value ?? undefined;
  const comparable = previous?.method.version === card.method.version;
  return {
    name: kpiName(kpi.id, messages),
    href: `#${rowsId(kpi.id)}`,
    value: kpiValue(kpi, messages),
    plot: kpi.kind === "rate" ? ratePlot(kpi, comparable ? before : undefined) : "",
    words: words(kpi, context),
  };
}

function ratePlot({ value, interval, target }: Kpi, before: number | undefined): string {
  const percent = (fraction: number | undefined) =>
    fraction === undefined ? undefined : fraction * 100;
  return intervalPlot({
    value: value === null ? null : value * 100,
    low: percent(interval?.low),
    high: percent(interval?.high),
    target: percent(target),
    before: percent(before),
  });
}

function words(kpi: Kpi, { beside, messages }: CardContext): string[] {
  const why = whyNotEvaluated(kpi, beside, messages);
  const less = kpi.better === "less" ? [say(messages, "lessIsBetter")] : [];
  const left = [...(why === undefined ? [] : [why]), ...excluded(kpi, messages)];
  if (kpi.value === null) return [targetWords(kpi, messages), ...less, ...left];
  return [
    kpiInWords(kpi, messages, (value) => formatNumber(value, messages)),
    intervalWords(kpi, messages),
    targetWords(kpi, messages),
    ...less,
    ...vouchedFor(kpi, messages),
    ...left,
    ...shownBeside(kpi, messages),
  ];
}

/** Whose word a figure is. Where nothing was done nobody said that it was, and nobody checked. */
function vouchedFor({ selfDeclared, numerator, better }: Kpi, messages: ReportMessages): string[] {
  if (selfDeclared) return [say(messages, "selfDeclared")];
  return better !== "less" && numerator === 0 ? [] : [say(messages, "checked")];
}

function intervalWords({ interval, intervalNote }: Kpi, messages: CardContext["messages"]): string {
  if (interval === null) return intervalNote === "full-count" ? say(messages, "fullCount") : "";
  return say(messages, "interval", {
    confidence: formatConfidence(interval.confidence, messages),
    low: formatPercent(interval.low, messages),
    high: formatPercent(interval.high, messages),
  });
}

function targetWords({ target, met }: Kpi, messages: CardContext["messages"]): string {
  if (target === undefined) return "";
  const words = say(messages, "target", { target: formatPercent(target, messages) });
  return met === undefined ? words : `${words}: ${say(messages, met ? "met" : "notMet")}`;
}

/** Units left out by a rule, which is a reason of a state. */
function excluded({ excluded: left }: Kpi, messages: CardContext["messages"]): string[] {
  const reasons: Readonly<Record<string, string>> = { ...messages.states, ...messages.reasons };
  return left
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) =>
      say(messages, "excluded", {
        count: formatNumber(count, messages),
        reason: reasons[reason] ?? reason,
      }),
    );
}

/** What is shown beside a figure, such as misses that others found first. */
function shownBeside({ shown }: Kpi, messages: CardContext["messages"]): string[] {
  const names: Readonly<Record<string, string>> = messages.shown;
  return Object.entries(shown).flatMap(([name, value]) => {
    const label = Object.hasOwn(names, name) ? names[name] : undefined;
    if (label === undefined || value === null || value === 0) return [];
    return [`${label}: ${formatNumber(value, messages, Number.isInteger(value) ? 0 : 1)}`];
  });
}
