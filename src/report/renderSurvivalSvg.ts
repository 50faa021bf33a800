import { scaleLinear } from "d3-scale";
import type { TimeToBlock } from "../comply/index.ts";
import type { SurvivalTime } from "../statistics/kaplanMeier.ts";
import { formatConfidence, formatNumber } from "./format/formatFigure.ts";
import { say } from "./format/say.ts";
import { timeInWords } from "./format/timeInWords.ts";
import { inert } from "./html/inert.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { atRisk } from "./plots/atRisk.ts";
import { curveColour, curveLook } from "./plots/curveLook.ts";
import { type Step, survivalPaths } from "./plots/survivalPaths.ts";
import { survivalSteps } from "./plots/survivalSteps.ts";

/** One curve of a time-to-block drawing. */
export interface SurvivalSvgCurve {
  /** Whose curve it is; needed where there are several. */
  readonly name?: string;
  /** Time to block, as in a scorecard. */
  readonly time: TimeToBlock;
  /** The times it was made of: with them the numbers still followed are exact between the steps too. */
  readonly times?: readonly SurvivalTime[];
}

/** A limit drawn into a time-to-block curve. */
export interface SurvivalSvgLimit {
  /** Shortest time it left, in hours. */
  readonly fromHours: number;
  /** Longest time it left, in hours: business days leave more over a weekend. */
  readonly toHours: number;
  /** Its name, such as "2 business days". */
  readonly label: string;
}

/** A tick of the axis of time. */
interface Tick {
  /** Place in percent of the field. */
  readonly at: number;
  readonly hours: number;
  readonly label: string;
}

/** How time-to-block curves are drawn. */
export interface SurvivalSvgOptions {
  /** Id of the drawing, unique in its page; ids inside begin with it. */
  readonly id: string;
  /** Title of the drawing. */
  readonly title: string;
  /** The limit, drawn as a stroke or, where it left different times, as a field. */
  readonly limit?: SurvivalSvgLimit;
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
}

const TOP = 24;
const HEIGHT = 200;
const ROW = 18;
/** Left edge and width of the field of the curves, in percent. */
const LEFT = 12;
const WIDTH = 86;

/**
 * Draws Kaplan–Meier time-to-block curves with their confidence bands, the limit, and how many listings were still followed,
 * as an SVG that fits any width. It has no style and no script of its own, so that it shows under any content policy; colours
 * follow the text around it (`currentColor`) unless the page styles the classes `la` to `le`.
 *
 * @param curves - Time to block of one channel, of one platform or several.
 * @param options - Id, title, limit and language.
 * @returns The SVG element as text, with a title and a description for screen readers.
 *
 * @example
 * ```ts
 * import { renderSurvivalSvg } from "safepact/report";
 *
 * const time = {
 *   subjects: 2,
 *   events: 1,
 *   censored: 1,
 *   medianHours: 20,
 *   p90Hours: null,
 *   restrictedMeanHours: 25,
 *   restrictedToHours: 30,
 *   curve: [{ time: 20, atRisk: 2, events: 1, survival: 0.5, low: 0.01, high: 0.9 }],
 *   thinned: false,
 * };
 * const limit = { fromHours: 24, toHours: 24, label: "24 hours" };
 * const svg = renderSurvivalSvg([{ time }], { id: "request", title: "On request", limit });
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * svg.includes("Limit: 24 hours"); // => true
 * ```
 */
export function renderSurvivalSvg(
  curves: readonly SurvivalSvgCurve[],
  options: SurvivalSvgOptions,
): string {
  const { id, title, limit, messages = reportEn } = options;
  const lines = curves.map(({ time }) => survivalSteps(time));
  const last = Math.max(1, limit?.toHours ?? 0, ...lines.map((steps) => steps.at(-1)?.time ?? 0));
  const inDays = last > 96;
  const unit = inDays ? 24 : 1;
  const x = scaleLinear([0, last / unit], [0, 100]);
  const ticks = x
    .ticks(5)
    .map(
      (tick): Tick => ({ at: x(tick), hours: tick * unit, label: formatNumber(tick, messages) }),
    );
  const height = TOP + HEIGHT + 46 + ROW * (curves.length + 1);
  const described = curves
    .map(
      ({ name, time }) => `${name === undefined ? "" : `${name}: `}${timeInWords(time, messages)}`,
    )
    .join(" ");
  const axisTitle = `${say(messages, "timeSince")} (${say(messages, inDays ? "days" : "hours")})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="curve" width="100%" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" fill="none" stroke="currentColor" font-family="sans-serif" font-size="12">`,
    `<title id="${id}-t">${inert(title)}</title><desc id="${id}-d">${inert(limit === undefined ? described : `${described} ${say(messages, "limit", { limit: limit.label })}`)}</desc>`,
    text({ x: `${LEFT}%`, y: 12, anchor: "start" }, say(messages, "shareOnSale")),
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => gridLine(share, formatConfidence(share, messages))),
    ...ticks.map(tickMark),
    text({ x: `${LEFT}%`, y: TOP + HEIGHT + 36, anchor: "start" }, axisTitle),
    field([
      ...(limit === undefined
        ? []
        : [limitField(x(limit.fromHours / unit), x(limit.toHours / unit))]),
      ...lines.flatMap((steps, place) => curvePaths(steps, last, place)),
    ]),
    ...(limit === undefined
      ? []
      : [limitLabel(x(limit.toHours / unit), say(messages, "limit", { limit: limit.label }))]),
    ...atRiskRows(curves, ticks, messages),
    "</svg>",
  ].join("");
}

/** A drawing inside the drawing whose axes are both 0 to 1000, stretched to the field. */
function field(parts: readonly string[]): string {
  return `<svg x="${LEFT}%" y="${TOP}" width="${WIDTH}%" height="${HEIGHT}" viewBox="0 0 1000 1000" preserveAspectRatio="none">${parts.join("")}</svg>`;
}

function curvePaths(steps: readonly Step[], last: number, place: number): string[] {
  const { band, curve } = survivalPaths(steps, last);
  return [
    `<path class="f${curveColour(place)} band" d="${band}" fill="currentColor" fill-opacity="0.15" stroke="none"/>`,
    `<path ${curveLook(place)} d="${curve}" stroke-width="2.5" vector-effect="non-scaling-stroke"/>`,
  ];
}

function limitField(from: number, to: number): string {
  const [left, right] = [Math.round(from * 10), Math.round(to * 10)];
  const shade =
    right > left
      ? `<path d="M${left} 0V1000H${right}V0Z" fill="currentColor" fill-opacity="0.08" stroke="none"/>`
      : "";
  return `${shade}<path d="M${right} 0V1000" stroke-width="2" stroke-dasharray="3 3" vector-effect="non-scaling-stroke"/>`;
}

function limitLabel(at: number, label: string): string {
  const right = at > 60;
  const words = right ? `${label}\u00a0` : `\u00a0${label}`;
  return text({ x: place(at), y: TOP + HEIGHT * 0.12, anchor: right ? "end" : "start" }, words);
}

/** How many were still followed at each tick, one row a curve. */
function atRiskRows(
  curves: readonly SurvivalSvgCurve[],
  ticks: readonly Tick[],
  messages: ReportMessages,
): string[] {
  const first = TOP + HEIGHT + 58;
  const heading = text({ x: `${LEFT}%`, y: first, anchor: "start" }, say(messages, "atRisk"));
  const rows = curves.flatMap((curve, row) => {
    const y = first + ROW * (row + 1);
    const { name } = curve;
    const label = name === undefined || name.length <= 9 ? name : `${row + 1}`;
    return [
      ...(label === undefined ? [] : [text({ x: "0", y, anchor: "start" }, label)]),
      ...ticks.flatMap(({ at, hours }) => {
        const count = atRisk(curve, hours);
        if (count === null) return [];
        return [text({ x: place(at), y, anchor: "middle" }, formatNumber(count, messages))];
      }),
    ];
  });
  return [heading, ...rows];
}

function gridLine(share: number, label: string): string {
  const y = TOP + HEIGHT * (1 - share);
  const words = text({ x: `${LEFT - 1}%`, y: y + 4, anchor: "end" }, label);
  return `<line class="grid" x1="${LEFT}%" x2="${LEFT + WIDTH}%" y1="${y}" y2="${y}" stroke-opacity="0.25"/>${words}`;
}

function tickMark({ at, label }: Tick): string {
  const bottom = TOP + HEIGHT;
  const words = text({ x: place(at), y: bottom + 18, anchor: "middle" }, label);
  return `<line x1="${place(at)}" x2="${place(at)}" y1="${bottom}" y2="${bottom + 5}"/>${words}`;
}

function place(percent: number): string {
  return `${Math.round((LEFT + (percent * WIDTH) / 100) * 100) / 100}%`;
}

/** Where a text stands. */
interface Spot {
  readonly x: string;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

function text({ x, y, anchor }: Spot, words: string): string {
  return `<text x="${x}" y="${Math.round(y)}" text-anchor="${anchor}" fill="currentColor" stroke="none">${inert(words)}</text>`;
}
