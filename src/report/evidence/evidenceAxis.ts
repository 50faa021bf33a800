import { inert } from "../html/inert.ts";
import { digits } from "./evidenceBar.ts";
import { layout } from "./evidenceLayout.ts";
import type { EvidenceScale } from "./evidenceRows.ts";
import { strokeOf, wordsOf } from "./evidenceStyle.ts";
import { probabilityOf, scoreText } from "./scoreText.ts";

/**
 * Draws lines behind the bars at round log-odds, with the score that each stands for: steps of equal length are no equal
 * steps of the score.
 *
 * @internal
 */
export function evidenceAxis(
  ticks: readonly number[],
  { x }: EvidenceScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  return ticks.map((tick) => tickAt(tick, x(tick), { top, bottom })).join("");
}

function tickAt(
  tick: number,
  at: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  const place = digits(at);
  const logOdds = tick > 0 ? `+${tick}` : String(tick).replace("-", "−");
  const style = `text-anchor="middle" font-size="${layout.small}"`;
  return [
    `<path d="M${place} ${top}V${bottom}" ${strokeOf("grid")}${tick === 0 ? "" : ' stroke-dasharray="2 3"'}/>`,
    `<text x="${place}" y="${bottom + 15}" ${style} ${wordsOf("soft")}>${logOdds}</text>`,
    `<text x="${place}" y="${bottom + 31}" ${style} ${wordsOf("text")}>${inert(scoreText(probabilityOf(tick), 1))}</text>`,
  ].join("");
}
