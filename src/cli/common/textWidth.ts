const segmenter = new Intl.Segmenter("ko", { granularity: "grapheme" });

// Blocks that terminals draw two columns wide (Unicode East Asian Width W and F), and emoji.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Counts the columns a text takes in a terminal: two for Korean, Chinese, Japanese and emoji.
 *
 * @param text - One line.
 * @returns Columns.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/**
 * Makes a text fill exactly so many columns: shortened with an ellipsis, or padded.
 *
 * @param text - One line.
 * @param columns - Columns to fill.
 * @param side - Where the text stands.
 * @returns The line.
 */
export function fitText(text: string, columns: number, side: "left" | "right" = "left"): string {
  const fitted = textWidth(text) > columns ? shortened(text, columns) : text;
  const space = " ".repeat(Math.max(0, columns - textWidth(fitted)));
  return side === "left" ? fitted + space : space + fitted;
}

function shortened(text: string, columns: number): string {
  let kept = "";
  let width = 1;
  for (const { segment } of segmenter.segment(text)) {
    width += textWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}
