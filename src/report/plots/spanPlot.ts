/** One obligation on the axis of time, places in percent. */
export interface SpanMarks {
  /** When the clock started. */
  readonly from: number;
  /** When it was done, or the date of the card. */
  readonly to: number;
  /** The limit. */
  readonly due: number | null;
  /** Whether it is still open. */
  readonly open: boolean;
}

/**
 * Draws an obligation as a bar over time: thin before the limit, thick and in the other colour after it; an arrow says that
 * it is still open.
 *
 * @internal
 */
export function spanPlot({ from, to, due, open }: SpanMarks): string {
  const turn = due === null ? to : Math.min(to, Math.max(from, due));
  const parts = [
    `<line class="la" stroke-width="4" x1="${at(from)}" x2="${at(turn)}" y1="10" y2="10"/>`,
  ];
  if (to > turn) {
    parts.push(
      `<line class="lb" stroke-width="10" stroke-dasharray="6 2" x1="${at(turn)}" x2="${at(to)}" y1="10" y2="10"/>`,
    );
  }
  if (due !== null && due <= 100) {
    parts.push(
      `<line class="lt" stroke-width="3" x1="${at(due)}" x2="${at(due)}" y1="1" y2="19"/>`,
    );
  }
  parts.push(
    open
      ? `<svg x="${at(to)}" overflow="visible"><path class="fb" d="M-2 3L8 10L-2 17Z"/></svg>`
      : `<circle class="ft" cx="${at(to)}" cy="10" r="4"/>`,
  );
  return parts.join("");
}

function at(percent: number): string {
  return `${Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100}%`;
}
