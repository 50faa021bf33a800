import { inert } from "./inert.ts";

/** One row of a chart: words for everybody, a plot for who can see it. */
export interface PlotRow {
  /** What the row is about. */
  readonly name: string;
  /** Where its rows stand. */
  readonly href?: string;
  /** Shapes of the plot, in percent of its width and pixels of its height. */
  readonly plot: string;
  /** The value as text. */
  readonly value: string;
  /** What else is said, smaller. */
  readonly words?: readonly string[];
}

/** How the rows of a chart are drawn. */
export interface PlotRowsOptions {
  /** Labels of the common axis, by their place in percent of the width. */
  readonly axis?: readonly (readonly [number, string])[];
  /** Height of a plot in pixels. */
  readonly height?: number;
  /** Id that links lead to. */
  readonly id?: string;
}

/**
 * Writes a chart as a list: each row has its words and a plot on one common axis. A screen reader hears a list of
 * sentences; on a phone the plot stands under the words.
 *
 * @internal
 */
export function plotRows(rows: readonly PlotRow[], options: PlotRowsOptions = {}): string {
  const { axis = [], height = 24, id } = options;
  const lines = axis.map(([at]) => `<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
  const items = rows.map(({ name, href, plot, value, words = [] }) => {
    const title = href === undefined ? inert(name) : `<a href="${inert(href)}">${inert(name)}</a>`;
    const more = words.filter((text) => text !== "").map(inert);
    return [
      `<li><div class="n">${title}</div><div class="v">${inert(value)}</div>`,
      // A bar of nothing would leave a hole under the words on a phone.
      lines.length === 0 && plot === ""
        ? ""
        : `<svg class="p" aria-hidden="true" height="${height}">${lines.join("")}${plot}</svg>`,
      more.length === 0 ? "" : `<div class="w">${more.join(" · ")}</div>`,
      "</li>",
    ].join("");
  });
  const scale =
    axis.length === 0
      ? ""
      : `<li class="axis" aria-hidden="true"><svg class="p" height="18">${axis.map(axisLabel).join("")}</svg></li>`;
  return `<ul class="plot"${id === undefined ? "" : ` id="${id}"`}>${scale}${items.join("")}</ul>`;
}

function axisLabel([at, label]: readonly [number, string]): string {
  return `<text x="${at}%" y="13" text-anchor="${anchorAt(at)}">${inert(label)}</text>`;
}

/**
 * Where a label is held so that it does not reach beyond the axis, at a place in percent.
 *
 * @internal
 */
export function anchorAt(at: number): "start" | "middle" | "end" {
  if (at < 4) return "start";
  return at > 96 ? "end" : "middle";
}
