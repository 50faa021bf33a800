import type { Scorecard } from "../../comply/index.ts";
import { channels } from "../../obligations/index.ts";
import { formatNumber } from "../formatFigure.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { renderSurvivalSvg } from "../survivalSvg.ts";
import { inert } from "./inert.ts";

/**
 * Writes one time-to-block curve for every channel that has listings, with its figures in words.
 *
 * @internal
 */
export function timeSection({ timeToBlock }: Scorecard, messages: ReportMessages): string {
  const { labels, locale } = messages;
  const hours = (value: number | null) =>
    value === null ? labels.notReached : `${formatNumber(value, locale, 1)} ${labels.hours}`;
  const figures = channels
    .map((channel) => ({ channel, time: timeToBlock.byChannel[channel] }))
    .filter(({ time }) => time.subjects > 0)
    .map(({ channel, time }) => {
      const title = messages.channels[channel];
      const words = [
        `${labels.subjects}: ${formatNumber(time.subjects, locale)}`,
        `${labels.blocked}: ${formatNumber(time.events, locale)}`,
        `${labels.censored}: ${formatNumber(time.censored, locale)}`,
        `${labels.median}: ${hours(time.medianHours)}`,
        `${labels.p90}: ${hours(time.p90Hours)}`,
      ].join(" · ");
      const svg = renderSurvivalSvg(time, { id: `time-${channel}`, title, messages });
      return `<h3>${inert(title)}</h3><figure>${svg}<figcaption>${inert(words)}</figcaption></figure>`;
    });
  const body = figures.length > 0 ? figures.join("") : `<p>${inert(labels.none)}</p>`;
  return `<h2>${inert(labels.timeToBlock)}</h2><p class="soft">${inert(labels.timeToBlockNote)}</p>${body}`;
}
