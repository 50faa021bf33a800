import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { SurvivalPoint, TimeToBlock } from "../comply/index.ts";
import { formatNumber, formatPercent } from "./formatFigure.ts";
import { inert } from "./html/inert.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** How a time-to-block curve is drawn. */
export interface SurvivalSvgOptions {
  /** Id of the drawing, unique in its page; ids inside begin with it. */
  readonly id: string;
  /** Title of the drawing. */
  readonly title: string;
  /**
   * Words and language.
   *
   * @defaultValue {@link reportEn}
   */
  readonly messages?: ReportMessages;
}

const width = 640;
const height = 260;
const margin = { top: 12, right: 16, bottom: 44, left: 56 };

/**
 * Draws a Kaplan–Meier time-to-block curve with its confidence band as a stand-alone SVG without styles or scripts, so
 * that it shows under any content policy. Colours follow the text around it (`currentColor`).
 *
 * @param time - Time to block of one channel, as in a scorecard.
 * @param options - Id, title and language.
 * @returns The SVG element as text, with a title and a description for screen readers.
 *
 * @example
 * ```ts
 * import { renderSurvivalSvg } from "safepact/report";
 *
 * const svg = renderSurvivalSvg(
 *   {
 *     subjects: 2,
 *     events: 1,
 *     censored: 1,
 *     medianHours: 20,
 *     p90Hours: null,
 *     restrictedMeanHours: 25,
 *     restrictedToHours: 30,
 *     curve: [{ time: 20, atRisk: 2, events: 1, survival: 0.5, low: 0.01, high: 0.9 }],
 *     thinned: false,
 *   },
 *   { id: "request", title: "On request" },
 * );
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * ```
 */
export function renderSurvivalSvg(time: TimeToBlock, options: SurvivalSvgOptions): string {
  const { id, title, messages = reportEn } = options;
  const steps = stepsOf(time);
  const last = steps.at(-1)?.time ?? 1;
  const inDays = last > 96;
  const unit = inDays ? 24 : 1;
  const x = scaleLinear([0, last / unit], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const curve = line<SurvivalPoint>(
    (step) => x(step.time / unit),
    (step) => y(step.survival),
  ).curve(curveStepAfter);
  const band = area<SurvivalPoint>(
    (step) => x(step.time / unit),
    (step) => y(step.low ?? step.survival),
    (step) => y(step.high ?? step.survival),
  ).curve(curveStepAfter);
  const axisTitle = `${messages.labels.timeSince} (${inDays ? messages.labels.days : messages.labels.hours})`;
  const description = describe(time, messages);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" fill="none" stroke="currentColor" font-family="sans-serif" font-size="12">`,
    `<title id="${id}-t">${inert(title)}</title><desc id="${id}-d">${inert(description)}</desc>`,
    ...y.ticks(5).map((tick) => gridLine(y(tick), formatNumber(tick * 100, messages.locale))),
    ...x.ticks(6).map((tick) => tickMark(x(tick), formatNumber(tick, messages.locale))),
    `<path d="${band.digits(1)(steps) ?? ""}" fill="currentColor" fill-opacity="0.15" stroke="none"/>`,
    `<path d="${curve.digits(1)(steps) ?? ""}" stroke-width="2"/>`,
    text([margin.left, height - 6], axisTitle, "start"),
    `<text transform="translate(14 ${(height - margin.bottom + margin.top) / 2}) rotate(-90)" text-anchor="middle" fill="currentColor" stroke="none">${inert(messages.labels.shareOnSale)} %</text>`,
    "</svg>",
  ].join("");
}

/**
 * The curve from time 0 to a while after its last step: listings still on sale may be followed for months more, and a flat
 * line that long would hide the steps.
 */
function stepsOf({ curve, restrictedToHours }: TimeToBlock): SurvivalPoint[] {
  const first = { time: 0, atRisk: 0, events: 0, survival: 1, low: 1, high: 1 };
  const steps = [first, ...curve];
  const last = steps.at(-1) ?? first;
  const followed = Math.max(last.time, restrictedToHours ?? 0, 1);
  const end = curve.length === 0 ? followed : Math.min(followed, last.time * 1.5);
  return end > last.time ? [...steps, { ...last, time: end }] : steps;
}

function describe(time: TimeToBlock, { labels, locale }: ReportMessages): string {
  const hours = (value: number | null) =>
    value === null ? labels.notReached : `${formatNumber(value, locale, 1)} ${labels.hours}`;
  const all = time.curve.at(-1)?.survival ?? 1;
  return [
    `${labels.subjects}: ${time.subjects}`,
    `${labels.blocked}: ${time.events}`,
    `${labels.censored}: ${time.censored}`,
    `${labels.median}: ${hours(time.medianHours)}`,
    `${labels.p90}: ${hours(time.p90Hours)}`,
    `${labels.shareOnSale}: ${formatPercent(all, locale)}`,
  ].join(". ");
}

function gridLine(at: number, label: string): string {
  return `<path d="M${margin.left} ${at.toFixed(1)}H${width - margin.right}" stroke-opacity="0.2"/>${text([margin.left - 8, at + 4], label, "end")}`;
}

function tickMark(at: number, label: string): string {
  const bottom = height - margin.bottom;
  return `<path d="M${at.toFixed(1)} ${bottom}v5"/>${text([at, bottom + 18], label, "middle")}`;
}

type Anchor = "start" | "middle" | "end";

function text([x, y]: readonly [number, number], words: string, anchor: Anchor): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="currentColor" stroke="none">${inert(words)}</text>`;
}
