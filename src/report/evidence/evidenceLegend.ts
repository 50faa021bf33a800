import type { ExplanationLabels } from "../../match/index.ts";
import { evidenceBar } from "./evidenceBar.ts";
import { layout, textLines } from "./evidenceLayout.ts";
import { wordsOf } from "./evidenceStyle.ts";

const BAR = 26;

/**
 * Says what the bars mean, one below the other so that every language has room.
 *
 * @internal
 */
export function evidenceLegend(id: string, labels: ExplanationLabels, top: number): string {
  const left = layout.margin;
  const entries = [
    { effect: "raises", from: left, to: left + BAR, words: labels.raises },
    { effect: "lowers", from: left + BAR, to: left, words: labels.lowers },
    { effect: "contradicts", from: left + BAR, to: left, words: `≠ ${labels.contradicts}` },
  ] as const;
  return entries
    .map(({ words, ...bar }, place) => {
      const y = top + place * layout.line;
      const at = { x: left + BAR + 8, y: y + layout.bar - 1, attributes: wordsOf("text") };
      return evidenceBar({ id, y, ...bar }) + textLines([words], at);
    })
    .join("");
}
