/**
 * Pages and pictures for people: scorecards as HTML, SVG, Markdown and CSV, and the evidence of a match as SVG. subpath export `'safepact/report'`.
 *
 * @module
 */
export type { ReportLabel, ReportMessages, ShownFigure } from "./messages/reportMessages.ts";
export { renderComparisonCsv } from "./renderComparisonCsv.ts";
export {
  type ComparedScorecard,
  type ComparisonHtmlOptions,
  renderComparisonHtml,
} from "./renderComparisonHtml.ts";
export {
  type ComparisonMarkdownOptions,
  renderComparisonMarkdown,
} from "./renderComparisonMarkdown.ts";
export { renderEvidenceCsv } from "./renderEvidenceCsv.ts";
export { type EvidenceSvgOptions, renderEvidenceSvg } from "./renderEvidenceSvg.ts";
export { type FeedProfileHtmlOptions, renderFeedProfileHtml } from "./renderFeedProfileHtml.ts";
export { renderObligationsCsv } from "./renderObligationsCsv.ts";
export { renderScorecardCsv } from "./renderScorecardCsv.ts";
export { renderScorecardHtml, type ScorecardHtmlOptions } from "./renderScorecardHtml.ts";
export {
  renderScorecardMarkdown,
  type ScorecardMarkdownOptions,
} from "./renderScorecardMarkdown.ts";
export {
  renderSurvivalSvg,
  type SurvivalSvgCurve,
  type SurvivalSvgLimit,
  type SurvivalSvgOptions,
} from "./renderSurvivalSvg.ts";
export { renderTrendHtml, type TrendHtmlOptions, type TrendScorecard } from "./renderTrendHtml.ts";
export { type PeriodicReportOptions, toPeriodicReportData } from "./toPeriodicReportData.ts";
