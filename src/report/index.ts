/**
 * Scorecards for people: one HTML page, a curve as SVG, Markdown and CSV. subpath export `'safepact/report'`.
 *
 * @module
 */
export { reportEn } from "./messages/en.ts";
export { reportKo } from "./messages/ko.ts";
export type { ReportMessages } from "./messages/reportMessages.ts";
export { renderScorecardCsv } from "./renderScorecardCsv.ts";
export { renderScorecardHtml, type ScorecardHtmlOptions } from "./renderScorecardHtml.ts";
export {
  renderScorecardMarkdown,
  type ScorecardMarkdownOptions,
} from "./renderScorecardMarkdown.ts";
export { renderSurvivalSvg, type SurvivalSvgOptions } from "./survivalSvg.ts";
