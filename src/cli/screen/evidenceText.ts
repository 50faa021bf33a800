import { explainMatch, type Match, type MatchMessages } from "../../match/index.ts";
import { scoreText } from "../../report/evidence/scoreText.ts";
import { plain } from "../common/formatTable.ts";
import { wrapText } from "../common/wrapText.ts";

const BARS = 24;
const INDENT = "  ";
const MARKS = { starts: "-", raises: ">", lowers: "<", contradicts: "x" } as const;
/** Where sentences begin: behind the indent, a weight and the bars. */
const COLUMN = INDENT.length + 7 + 2 + BARS + 2;

/**
 * Writes the evidence of a match as a waterfall of at most 80 columns: each weight with a bar from the sum before it to the
 * sum after it, and its sentence. In ASCII, because terminals disagree on how wide other signs are.
 *
 * @param match - The match.
 * @param messages - Sentences of a language.
 * @returns Lines, each ended.
 */
export function evidenceText(match: Match, messages: MatchMessages): string {
  const { lines } = explainMatch(match, messages);
  const place = placesOf([0, ...lines.map(({ sum }) => sum)]);
  let before = 0;
  const rows = lines.map(({ weight, sum, effect, text }) => {
    const bar = barOf([place(before), place(sum)], place(0), MARKS[effect]);
    before = sum;
    return row(weight, bar, text);
  });
  const { labels } = messages;
  const total = barOf([place(0), place(before)], place(0), "=");
  const legend = `> ${labels.raises}, < ${labels.lowers}, x ${labels.contradicts}, | ${labels.score} 0.5`;
  return [
    ...rows,
    row(before, total, `${labels.score} ${scoreText(match.score, 2)}`),
    `${" ".repeat(INDENT.length + 9)}${legend}\n`,
  ].join("");
}

/** A scale from the least sum to the greatest. */
function placesOf(sums: readonly number[]): (sum: number) => number {
  const least = Math.min(...sums);
  const range = Math.max(...sums) - least || 1;
  return (sum) => Math.round(((sum - least) / range) * (BARS - 1));
}

function barOf([from, to]: readonly [number, number], zero: number, mark: string): string {
  const [left, right] = from < to ? [from, to] : [to, from];
  return Array.from({ length: BARS }, (_, at) => {
    if (at >= left && at <= right) return mark;
    return at === zero ? "|" : " ";
  }).join("");
}

function row(weight: number, bar: string, text: string): string {
  const [first = "", ...rest] = wrapText(plain(text), " ".repeat(COLUMN)).split(/(?<=\n)/u);
  const head = `${INDENT}${signed(weight)}  ${bar}  `;
  return [head + first.slice(COLUMN), ...rest].join("");
}

function signed(weight: number): string {
  return `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(2)}`.padStart(7);
}
