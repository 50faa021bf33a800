import type { Scorecard } from "../comply/index.ts";
import type { CaseEvent } from "../model/index.ts";
import { fillText } from "./fillText.ts";
import { formatNumber, formatPercent } from "./formatFigure.ts";
import { countSections } from "./html/countSections.ts";
import { inert } from "./html/inert.ts";
import { kpiTable } from "./html/kpiTable.ts";
import { recordSections } from "./html/recordSections.ts";
import { style } from "./html/style.ts";
import { timeSection } from "./html/timeSection.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** How a scorecard page is written. */
export interface ScorecardHtmlOptions {
  /**
   * Words and language.
   *
   * @defaultValue {@link reportEn}
   */
  readonly messages?: ReportMessages;
  /** Events the card was computed from: with them the page lists times and proofs, without them only ids. */
  readonly events?: readonly CaseEvent[];
  /** Name of the agreement; its id when absent. */
  readonly agreementTitle?: string;
}

/**
 * Writes a scorecard as one HTML page that needs nothing else: figures, curves, obligations, evidence and the hashes to
 * recompute it. It loads nothing, runs nothing, and reads on paper, on a phone and in the dark.
 *
 * @param card - The scorecard.
 * @param options - Language, events, title of the agreement.
 * @returns A complete HTML document.
 *
 * @example
 * ```ts
 * import { parseCaseEvent } from "safepact";
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendar";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderScorecardHtml, reportKo } from "safepact/report";
 *
 * const card = scoreCompliance({
 *   agreement: kr2024,
 *   platform: "example",
 *   events: [],
 *   calendars: [kr],
 *   asOf: "2024-12-01T00:00:00+09:00",
 * });
 * renderScorecardHtml(card, { messages: reportKo }).startsWith('<!doctype html><html lang="ko">'); // => true
 * ```
 */
export function renderScorecardHtml(card: Scorecard, options: ScorecardHtmlOptions = {}): string {
  const { messages = reportEn, events = [], agreementTitle = card.agreementId } = options;
  const subtitle = fillText(messages.subtitle, {
    platform: card.platform,
    agreement: agreementTitle,
  });
  return [
    `<!doctype html><html lang="${inert(messages.locale)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${inert(`${messages.title}: ${card.platform}`)}</title><style>${style}</style></head>`,
    `<body><main><h1>${inert(messages.title)}</h1><p>${inert(subtitle)}</p>`,
    head(card, messages),
    responseSection(card, messages),
    `<h2>${inert(messages.labels.figures)}</h2>${kpiTable(card.kpis, messages)}`,
    timeSection(card, messages),
    countSections(card, messages),
    recordSections(card, events, messages),
    `<p class="soft">${inert(messages.footer)}</p></main></body></html>`,
  ].join("\n");
}

function head(card: Scorecard, messages: ReportMessages): string {
  const { labels } = messages;
  const facts = [
    `<li>${inert(labels.score)}${scoreMarkup(card, messages)}</li>`,
    `<li>${inert(labels.period)}<b>${inert(`${card.period.from} –\u00a0${card.period.to}`)}</b><span class="note">${inert(`${labels.asOf} ${card.asOf}`)}</span></li>`,
    `<li>${inert(labels.status)}<b>${inert(labels[card.status])}</b>${card.status === "draft" ? `<span class="note">${inert(labels.draftNote)}</span>` : ""}</li>`,
  ];
  return `<ul class="facts">${facts.join("")}</ul>`;
}

function scoreMarkup({ score, scoreWithheld }: Scorecard, messages: ReportMessages): string {
  const { labels, locale } = messages;
  if (score === null) {
    return `<b>${inert(labels.noScore)}</b><span class="note">${inert(scoreWithheld ?? "")}</span>`;
  }
  const one = (value: number) => formatNumber(value, locale, 1);
  const range = `${one(score.low)} – ${one(score.high)} (${formatPercent(score.confidence, locale)} ${labels.confidence})`;
  const coverage = `${formatPercent(score.coverage, locale)} ${labels.coverage}`;
  return `<b>${inert(`${one(score.value)} ${labels.scoreOf}`)}</b><span class="note">${inert(`${range} · ${coverage}`)}</span>`;
}

function responseSection({ platformResponse }: Scorecard, messages: ReportMessages): string {
  if (platformResponse === undefined) return "";
  const { at, position, text } = platformResponse;
  const quote = text === undefined ? "" : `<blockquote>${inert(text)}</blockquote>`;
  return `<h2>${inert(messages.labels.platformResponse)}</h2><p>${inert(`${messages.positions[position]} (${at})`)}</p>${quote}`;
}
