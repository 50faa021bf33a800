import { scaleLinear } from "d3-scale";
import { formatConfidence, formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { inert } from "../html/inert.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { curveColour, curveLook } from "./curveLook.ts";
import { type Step, survivalPaths } from "./survivalPaths.ts";

/** One curve, with its band and the number still followed. */
export interface PlottedCurve {
  /** Whose curve it is; needed where there are several. */
  readonly name?: string;
  readonly steps: readonly Step[];
  /** How many were still followed at a time; null where that is not known. */
  readonly atRisk: (time: number) => number | null;
}

/** How curves of shares over time are drawn. */
export interface CurvePlotOptions {
  /** Id of the drawing, unique in its page; ids inside begin with it. */
  readonly id: string;
  readonly title: string;
  /** The same in words, for screen readers. */
  readonly description: string;
  readonly yTitle: string;
  readonly xTitle: string;
  /** Where the axis of time ends. */
  readonly last: number;
  /** Share at the upper edge; 1 when absent. */
  readonly top?: number;
  /** A limit, drawn as a stroke or, from one time to another, as a field. */
  readonly mark?: { readonly from: number; readonly to: number; readonly label: string };
  readonly messages: ReportMessages;
}

interface Tick {
  /** Place in percent of the field. */
  readonly at: number;
  readonly time: number;
  readonly label: string;
}

const TOP = 40;
const HEIGHT = 200;
const ROW = 18;
/** Left edge and width of the field of the curves, in percent. */
const LEFT = 12;
const WIDTH = 86;

/**
 * Draws curves of shares over time with their bands, a limit, and how many were still followed, as an SVG that fits any width.
 *
 * @internal
 */
export function curvePlot(curves: readonly PlottedCurve[], options: CurvePlotOptions): string {
  const { id, title, description, yTitle, xTitle, last, top = 1, mark, messages } = options;
  const x = scaleLinear([0, last], [0, 100]);
  const ticks = x
    .ticks(5)
    .map((time): Tick => ({ at: x(time), time, label: formatNumber(time, messages) }));
  const height = TOP + HEIGHT + 46 + ROW * (curves.length + 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="curve" width="100%" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d" fill="none" stroke="currentColor" font-family="sans-serif" font-size="12">`,
    `<title id="${id}-t">${inert(title)}</title><desc id="${id}-d">${inert(description)}</desc>`,
    text({ x: `${LEFT}%`, y: 12, anchor: "start" }, yTitle),
    ...[0, 0.25, 0.5, 0.75, 1].map((part) =>
      gridLine(part, formatConfidence(part * top, messages)),
    ),
    ...ticks.map(tickMark),
    text({ x: `${LEFT}%`, y: TOP + HEIGHT + 36, anchor: "start" }, xTitle),
    field([
      ...(mark === undefined ? [] : [markField(x(mark.from), x(mark.to))]),
      ...curves.flatMap(({ steps }, place) =>
        curvePaths(survivalPaths(steps, { last, top }), place),
      ),
    ]),
    ...(mark === undefined ? [] : [markLabel(x(mark.to), mark.label)]),
    ...atRiskRows(curves, ticks, messages),
    "</svg>",
  ].join("");
}

/** A drawing inside the drawing whose axes are both 0 to 1000, stretched to the field. */
function field(parts: readonly string[]): string {
  return `<svg x="${LEFT}%" y="${TOP}" width="${WIDTH}%" height="${HEIGHT}" viewBox="0 0 1000 1000" preserveAspectRatio="none">${parts.join("")}</svg>`;
}

function curvePaths({ band, curve }: ReturnType<typeof survivalPaths>, place: number): string[] {
  return [
    `<path class="f${curveColour(place)} band" d="${band}" fill="currentColor" fill-opacity="0.15" stroke="none"/>`,
    `<path ${curveLook(place)} d="${curve}" stroke-width="2.5" vector-effect="non-scaling-stroke"/>`,
  ];
}

function markField(from: number, to: number): string {
  const [left, right] = [Math.round(from * 10), Math.round(to * 10)];
  const shade =
    right > left
      ? `<path d="M${left} 0V1000H${right}V0Z" fill="currentColor" fill-opacity="0.08" stroke="none"/>`
      : "";
  return `${shade}<path d="M${right} 0V1000" stroke-width="2" stroke-dasharray="3 3" vector-effect="non-scaling-stroke"/>`;
}

function markLabel(at: number, label: string): string {
  // Above the field, where no curve runs through it.
  const anchor = at > 50 ? "end" : "start";
  const stroke = `<line x1="${place(at)}" x2="${place(at)}" y1="${TOP - 14}" y2="${TOP}" stroke-width="2" stroke-dasharray="3 3"/>`;
  const words = anchor === "end" ? `${label}\u00a0` : `\u00a0${label}`;
  return `${stroke}${text({ x: place(at), y: TOP - 5, anchor }, words)}`;
}

/** How many were still followed at each tick, one row a curve. */
function atRiskRows(
  curves: readonly PlottedCurve[],
  ticks: readonly Tick[],
  messages: ReportMessages,
): string[] {
  const first = TOP + HEIGHT + 58;
  const heading = text({ x: `${LEFT}%`, y: first, anchor: "start" }, say(messages, "atRisk"));
  const rows = curves.flatMap(({ name, atRisk }, row) => {
    const y = first + ROW * (row + 1);
    const label = name === undefined || name.length <= 9 ? name : `${row + 1}`;
    return [
      ...(label === undefined ? [] : [text({ x: "0", y, anchor: "start" }, label)]),
      ...ticks.flatMap(({ at, time }) => {
        const count = atRisk(time);
        if (count === null) return [];
        return [text({ x: place(at), y, anchor: "middle" }, formatNumber(count, messages))];
      }),
    ];
  });
  return [heading, ...rows];
}

function gridLine(part: number, label: string): string {
  const y = TOP + HEIGHT * (1 - part);
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
