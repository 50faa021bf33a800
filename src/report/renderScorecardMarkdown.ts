import type { Kpi, Scorecard } from "../comply/index.ts";
import { fillText } from "./fillText.ts";
import { formatNumber, formatRange } from "./formatFigure.ts";
import { kpiName } from "./kpiName.ts";
import { kpiValue } from "./kpiValue.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** How a scorecard is written as Markdown. */
export interface ScorecardMarkdownOptions {
  /**
   * Words and language.
   *
   * @defaultValue {@link reportEn}
   */
  readonly messages?: ReportMessages;
}

/**
 * Writes the figures of a scorecard as a Markdown table, for a ticket or a pull request.
 *
 * @param card - The scorecard.
 * @param options - Language.
 * @returns Markdown text.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendar";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderScorecardMarkdown } from "safepact/report";
 *
 * const asOf = "2024-12-01T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, platform: "example", events: [], calendars: [kr], asOf });
 * renderScorecardMarkdown(card).split("\n")[0]; // => "# Product safety scorecard"
 * ```
 */
export function renderScorecardMarkdown(
  card: Scorecard,
  options: ScorecardMarkdownOptions = {},
): string {
  const { messages = reportEn } = options;
  const { labels } = messages;
  const rows = card.kpis.map((kpi) => kpiRow(kpi, messages));
  const headings = [
    labels.figure,
    labels.value,
    labels.count,
    labels.interval,
    labels.notEvaluated,
  ];
  return [
    `# ${messages.title}`,
    "",
    cell(fillText(messages.subtitle, { platform: card.platform, agreement: card.agreementId })),
    "",
    `- ${labels.period}: ${card.period.from} – ${card.period.to} (${labels.asOf} ${card.asOf})`,
    `- ${labels.score}: ${cell(scoreText(card, messages))}`,
    `- ${labels.method}: ${card.method.id} ${card.method.version}`,
    "",
    `| ${headings.join(" | ")} |`,
    `| ${headings.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
    "",
  ].join("\n");
}

function scoreText({ score, scoreWithheld }: Scorecard, messages: ReportMessages): string {
  const { labels, locale } = messages;
  if (score === null) return `${labels.noScore}: ${scoreWithheld ?? ""}`;
  const one = (value: number) => formatNumber(value, locale, 1);
  return `${one(score.value)} ${labels.scoreOf} (${one(score.low)} – ${one(score.high)})`;
}

function kpiRow(kpi: Kpi, messages: ReportMessages): string[] {
  const { labels, locale } = messages;
  const { numerator, denominator, interval } = kpi;
  const whole = (count: number) => formatNumber(count, locale);
  return [
    kpiName(kpi, messages),
    kpiValue(kpi, messages),
    denominator === null
      ? whole(numerator)
      : `${whole(numerator)} ${labels.of} ${whole(denominator)}`,
    interval === null ? "–" : formatRange(interval, locale),
    whole(kpi.notEvaluated),
  ];
}

/** Keeps a text on its line and inside its cell, and markup from being markup. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/gu, " ").replace(/[\\`*_[\]<>|#]/gu, (mark) => `\\${mark}`);
}
