import { fitText, textWidth } from "./textWidth.ts";

/** A column of a table. */
export interface Column {
  /** Heading. */
  readonly title: string;
  /** Where its cells stand. */
  readonly side?: "left" | "right";
  /** Whether it gives way when the table is too wide. */
  readonly flexible?: boolean;
}

/**
 * Sets rows as a table of at most 80 columns, counting Korean letters as two.
 *
 * @param columns - The columns; flexible ones give way.
 * @param rows - The cells.
 * @returns Lines, each ended.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = 80,
): string {
  const natural = columns.map(({ title }, place) =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(oneLine(row[place] ?? "")))),
  );
  const gaps = 2 * (columns.length - 1);
  let excess = natural.reduce((sum, each) => sum + each, gaps) - width;
  const widths = natural.map((each, place) => {
    if (excess <= 0 || columns[place]?.flexible !== true) return each;
    const given = Math.min(excess, Math.max(0, each - 8));
    excess -= given;
    return each - given;
  });
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ side }, place) => fitText(oneLine(cells[place] ?? ""), widths[place] ?? 0, side))
      .join("  ")
      .trimEnd();
  const rule = widths.map((each) => "-".repeat(each)).join("  ");
  return `${[line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join("\n")}\n`;
}

function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, " ").trim();
}

/**
 * Takes control characters out of a text from outside, so that it cannot steer the terminal.
 *
 * @param text - Untrusted text.
 * @returns The same without control and direction characters.
 */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ");
}
