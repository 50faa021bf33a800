import type { Kpi } from "../../comply/index.ts";
import { formatNumber, formatPercent, formatRange } from "../formatFigure.ts";
import { kpiName } from "../kpiName.ts";
import { kpiValue } from "../kpiValue.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { inert } from "./inert.ts";
import { type Cell, table } from "./table.ts";

/**
 * Writes the table of figures: value, count, interval, target, and what could not be evaluated.
 *
 * @internal
 */
export function kpiTable(kpis: readonly Kpi[], messages: ReportMessages): string {
  const { labels } = messages;
  const headings = [
    labels.figure,
    labels.value,
    labels.count,
    labels.interval,
    labels.target,
    labels.notEvaluated,
  ];
  return table(
    labels.figures,
    headings,
    kpis.map((kpi) => row(kpi, messages)),
  );
}

function row(kpi: Kpi, messages: ReportMessages): Cell[] {
  return [
    nameCell(kpi, messages),
    kpiValue(kpi, messages),
    countText(kpi, messages),
    intervalText(kpi, messages),
    targetCell(kpi, messages),
    notEvaluatedCell(kpi, messages),
  ];
}

function nameCell(kpi: Kpi, messages: ReportMessages): Cell {
  const note = kpi.selfDeclared ? [messages.labels.selfDeclared] : [];
  const shown = Object.entries(kpi.shown).flatMap(([name, value]) =>
    value === null || value === 0
      ? []
      : [`${shownName(name, messages)} ${shownValue(value, messages)}`],
  );
  const notes = [...note, ...shown].join(" · ");
  const small = notes === "" ? "" : `<span class="note">${inert(notes)}</span>`;
  return {
    markup: `${inert(kpiName(kpi, messages))} <code>${inert(kpi.id)}</code>${small}`,
  };
}

/** Figures beside a figure are counts by state, by reason or by basis, or have a name of their own. */
function shownName(name: string, { shown, states, reasons, bases }: ReportMessages): string {
  const names: Readonly<Record<string, string>> = { ...bases, ...reasons, ...states, ...shown };
  return names[name] ?? name;
}

function shownValue(value: number, { locale }: ReportMessages): string {
  return formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
}

function countText(kpi: Kpi, { labels, locale, units }: ReportMessages): string {
  const counted = formatNumber(kpi.numerator, locale);
  if (kpi.denominator === null) return `${counted} ${units[kpi.unit]}`;
  return `${counted} ${labels.of} ${formatNumber(kpi.denominator, locale)} ${units[kpi.unit]}`;
}

function intervalText(kpi: Kpi, { labels, locale }: ReportMessages): string {
  if (kpi.interval === null) return kpi.intervalNote === "full-count" ? labels.fullCount : "–";
  const { confidence, method } = kpi.interval;
  return `${formatRange(kpi.interval, locale)} (${formatNumber(confidence * 100, locale)} %, ${method})`;
}

function targetCell(kpi: Kpi, { labels, locale }: ReportMessages): Cell {
  if (kpi.target === undefined) return "–";
  const target = inert(formatPercent(kpi.target, locale));
  if (kpi.met === undefined) return { markup: target };
  return {
    markup: `${target} <span class="${kpi.met ? "good" : "bad"}">${inert(kpi.met ? labels.met : labels.notMet)}</span>`,
  };
}

function notEvaluatedCell(kpi: Kpi, messages: ReportMessages): Cell {
  const { labels, locale } = messages;
  const left = kpi.excluded
    .filter(({ count }) => count > 0)
    .map(
      ({ reason, count }) =>
        `${formatNumber(count, locale)} ${labels.excluded}: ${shownName(reason, messages)}`,
    );
  const notes = [...(kpi.reason === undefined ? [] : [kpi.reason]), ...left].join(" · ");
  const small = notes === "" ? "" : `<span class="note">${inert(notes)}</span>`;
  return { markup: `${inert(formatNumber(kpi.notEvaluated, locale))}${small}` };
}
