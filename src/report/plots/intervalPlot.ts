/** What a row of a forest plot shows, in percent of its axis. */
export interface IntervalMarks {
  /** The value. */
  readonly value: number | null;
  /** Bounds of its interval. */
  readonly low?: number | undefined;
  /** Bounds of its interval. */
  readonly high?: number | undefined;
  /** The target. */
  readonly target?: number | undefined;
  /** The value of an earlier card. */
  readonly before?: number | undefined;
  /** Colour: one of the letters of the page's style. */
  readonly colour?: string | undefined;
}

const MIDDLE = 12;

/**
 * Draws a dot with its interval, the target as a diamond, and an earlier value as a ring.
 *
 * @internal
 */
export function intervalPlot({
  value,
  low,
  high,
  target,
  before,
  colour = "a",
}: IntervalMarks): string {
  const parts = [`<line class="grid" x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}"/>`];
  if (low !== undefined && high !== undefined) {
    parts.push(
      `<line class="l${colour}" stroke-width="4" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
      ...[low, high].map(
        (end) =>
          `<line class="l${colour}" stroke-width="2" x1="${at(end)}" x2="${at(end)}" y1="6" y2="18"/>`,
      ),
    );
  }
  if (target !== undefined) {
    // A nested drawing moves the diamond to a place in percent.
    parts.push(
      `<svg x="${at(target)}" overflow="visible"><path class="lt fo" stroke-width="2" d="M0 3L7 12L0 21L-7 12Z"/></svg>`,
    );
  }
  if (before !== undefined) {
    parts.push(`<circle class="lt fo" stroke-width="2" cx="${at(before)}" cy="${MIDDLE}" r="5"/>`);
  }
  if (value !== null) {
    parts.push(`<circle class="f${colour}" cx="${at(value)}" cy="${MIDDLE}" r="6.5"/>`);
  }
  return parts.join("");
}

/** A place on the axis. */
function at(percent: number): string {
  return `${Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100}%`;
}
