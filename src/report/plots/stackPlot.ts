/** One part of a stacked bar. */
export interface StackPart {
  /** How much. */
  readonly count: number;
  /** Colour: one of the letters of the page's style. */
  readonly colour: string;
}

/**
 * Draws counts as one bar of parts side by side, on an axis that ends at `most`. Parts are parted by a gap, so that they are
 * told apart without colour.
 *
 * @internal
 */
export function stackPlot(parts: readonly StackPart[], most: number): string {
  let from = 0;
  const bars = parts.map(({ count, colour }) => {
    const start = from;
    const width = most === 0 ? 0 : (count / most) * 100;
    from += width;
    if (count === 0) return "";
    return `<rect class="f${colour}" x="${round(start)}%" width="${round(width)}%" y="4" height="16" stroke="var(--back)" stroke-width="1"/>`;
  });
  return bars.join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
