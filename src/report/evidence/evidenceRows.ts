import type { Explanation, ExplanationLine } from "../../match/index.ts";
import { digits, evidenceBar } from "./evidenceBar.ts";
import { layout, textLines } from "./evidenceLayout.ts";
import { strokeOf, wordsOf } from "./evidenceStyle.ts";
import { wrapWords } from "./wrapWords.ts";

const MOST_LINES = 4;
const TEXT_EMS = 25;

/** Where the bars are drawn. @internal */
export interface EvidenceScale {
  /** Id of the drawing. */
  readonly id: string;
  /** Place of log-odds. */
  readonly x: (logOdds: number) => number;
}

/** A part of the picture and the height where it ends. @internal */
export interface Drawn {
  readonly markup: string;
  readonly end: number;
}

/**
 * Draws the starting point and every piece of evidence below each other, each with its sentence, weight, bar and sum.
 *
 * @internal
 */
export function evidenceRows({ lines }: Explanation, scale: EvidenceScale, top: number): Drawn {
  let y = top;
  let before = 0;
  const rows = lines.map((line) => {
    const row = rowOf(line, before, { scale, y });
    before = line.sum;
    y = row.end;
    return row.markup;
  });
  return { markup: rows.join(""), end: y };
}

function rowOf(
  line: ExplanationLine,
  before: number,
  { scale, y }: { readonly scale: EvidenceScale; readonly y: number },
): Drawn {
  const mark = line.effect === "contradicts" ? "≠ " : "";
  const words = wrapWords(mark + line.text, TEXT_EMS, MOST_LINES);
  const bar = y + words.length * layout.line + 1;
  const [from, to] = [scale.x(before), scale.x(line.sum)];
  const end = bar + layout.bar + 12;
  const markup = [
    `<path d="M${digits(to)} ${bar}V${end + layout.line}" ${strokeOf("soft")} stroke-opacity="0.5"/>`,
    textLines(words, {
      x: layout.margin,
      y: y + layout.font,
      attributes: wordsOf(line.effect === "contradicts" ? "contradicts" : "text"),
    }),
    figure(signed(line.weight), y + layout.font, `${wordsOf("text")} font-weight="bold"`),
    evidenceBar({ id: scale.id, effect: line.effect, from, to, y: bar }),
    figure(`= ${signed(line.sum)}`, bar + 10, `${wordsOf("soft")} font-size="${layout.small}"`),
  ];
  return { markup: `<g>${markup.join("")}</g>`, end };
}

/** A figure at the right edge. @internal */
export function figure(words: string, y: number, attributes: string): string {
  return `<text x="${layout.right}" y="${y}" text-anchor="end" ${attributes}>${words}</text>`;
}

/** A weight with its sign: a minus sign is as wide as a plus. @internal */
export function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;
}
