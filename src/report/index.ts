/**
 * Pages and pictures for people: scorecards as HTML, SVG, Markdown and CSV, and the evidence of a match as SVG. subpath export `'safepact/report'`.
 *
 * @module
 */
export { reportEn } from "./messages/en.ts";
export { reportKo } from "./messages/ko.ts";
export type { ReportMessages } from "./messages/reportMessages.ts";
export { type EvidenceSvgOptions, renderEvidenceSvg } from "./renderEvidenceSvg.ts";
export { renderScorecardCsv } from "./renderScorecardCsv.ts";
export { renderScorecardHtml, type ScorecardHtmlOptions } from "./renderScorecardHtml.ts";
export {
  renderScorecardMarkdown,
  type ScorecardMarkdownOptions,
} from "./renderScorecardMarkdown.ts";
export { renderSurvivalSvg, type SurvivalSvgOptions } from "./survivalSvg.ts";
