import { inert } from "../html/inert.ts";

/**
 * Measures of the picture, in its own units. At 360 pixels the smallest letters are 10 pixels high.
 *
 * @internal
 */
export const layout = {
  width: 440,
  margin: 14,
  /** Where figures end. */
  right: 426,
  /** Where the bars are. */
  bars: [18, 356],
  font: 14,
  line: 18,
  small: 12.5,
  bar: 12,
} as const;

/**
 * Writes lines of text, one below the other.
 *
 * @internal
 */
export function textLines(
  lines: readonly string[],
  { x, y, attributes }: { readonly x: number; readonly y: number; readonly attributes: string },
): string {
  return lines
    .map(
      (line, place) =>
        `<text x="${x}" y="${y + place * layout.line}" ${attributes}>${inert(line)}</text>`,
    )
    .join("");
}
