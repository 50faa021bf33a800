import { scorecardShape } from "../comply/complyShapes.ts";
import type { ComparedKpi, Scorecard } from "../comply/index.ts";
import { compareScorecards } from "../comply/score/compareScorecards.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { differences } from "./comparison/differences.ts";
import { formatNumber, formatPercent } from "./format/formatFigure.ts";
import { kpiName } from "./format/kpiName.ts";
import { markdownCell as cell } from "./format/markdownCell.ts";
import { say } from "./format/say.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** How a comparison is written as Markdown. */
export interface ComparisonMarkdownOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
}

/**
 * Writes scorecards side by side as a Markdown table, with both averages in use.
 *
 * @param cards - At least one card, all of one method version.
 * @param options - Language.
 * @returns Markdown text.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without cards, or with cards of several methods.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderComparisonMarkdown } from "safepact/report";
 *
 * const common = { agreement: kr2024, events: [], calendars: [kr], asOf: "2024-12-01T00:00:00+09:00" };
 * const cards = ["aliexpress", "temu"].map((platform) => scoreCompliance({ ...common, platform }));
 * renderComparisonMarkdown(cards).split("\n")[0]; // => "# Scorecards compared"
 * ```
 */
export function renderComparisonMarkdown(
  cards: readonly Scorecard[],
  options: ComparisonMarkdownOptions = {},
): string {
  checkGiven({ cards, options }, { cards: [scorecardShape], options: { messages: "object?" } });
  const { messages = reportEn } = options;
  const { kpis, scores, meanScore } = compareScorecards(cards);
  const names = cards.map(({ platform }) => platform);
  const heading = [
    say(messages, "figure"),
    ...names,
    say(messages, "pooled"),
    say(messages, "unweighted"),
  ];
  const score = (value: number | null) =>
    value === null ? say(messages, "noValue") : formatNumber(value, messages, 1);
  const rows = [
    [
      say(messages, "score"),
      ...scores.map(({ value }) => score(value)),
      "–",
      score(meanScore.value),
    ],
    ...kpis.map((kpi) => rowOf(kpi, messages)),
  ];
  return [
    `# ${say(messages, "comparisonTitle")}`,
    "",
    ...differences(cards, messages, false).map((sentence) => `- ${cell(sentence)}`),
    "",
    `| ${heading.map(cell).join(" | ")} |`,
    `| ${heading.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
    "",
  ].join("\n");
}

function rowOf(
  { id, kind, byCard, pooled, mean }: ComparedKpi,
  messages: ReportMessages,
): string[] {
  const value = (figure: number | null, decimals = 0) => {
    if (figure === null) return say(messages, "noValue");
    return kind === "count"
      ? formatNumber(figure, messages, decimals)
      : formatPercent(figure, messages);
  };
  return [
    kpiName(id, messages),
    ...byCard.map((own) => value(own.value)),
    value(pooled.value),
    value(mean.value, 1),
  ];
}
