import { formatConfidence, formatNumber, formatPercent } from "../format/formatFigure.ts";
import { partyDoubt } from "../format/partyDoubt.ts";
import { say } from "../format/say.ts";
import { whyNoScore } from "../format/whyNoScore.ts";
import { inert } from "../html/inert.ts";
import { anchorAt } from "../html/plotRows.ts";
import { intervalPlot } from "../plots/intervalPlot.ts";
import type { CardContext } from "./cardContext.ts";
import { findings } from "./findings.ts";
import { scoreChange } from "./scoreChange.ts";

/**
 * Writes the head of the page: whose card it is, the score on its scale, and three sentences.
 *
 * @internal
 */
export function head(context: CardContext, subtitle: string): string {
  const { card, messages, dates } = context;
  const from = dates.day(card.period.from);
  const period = say(messages, "period", { from, to: dates.day(card.period.to) });
  const facts = [
    subtitle,
    `${period}, ${say(messages, "asOf", { at: dates.day(card.asOf) })}`,
    say(messages, card.status),
  ].map(inert);
  // Without a score that is what is said in its place.
  const doubt = card.score === null ? undefined : partyDoubt(card, messages);
  if (doubt !== undefined) facts.push(`<span class="bad">${inert(doubt)}</span>`);
  const sentences = findings(context).map((sentence) => `<li>${inert(sentence)}</li>`);
  return [
    `<header><h1>${inert(say(messages, "title"))}</h1><p class="soft">${facts.join(" · ")}</p></header>`,
    `<div class="hero"><div>${score(context)}</div><ul class="say">${sentences.join("")}</ul></div>`,
  ].join("");
}

function score(context: CardContext): string {
  const { card, previous, messages } = context;
  if (card.score === null) return `<p class="big">${inert(whyNoScore(card, messages))}</p>`;
  const { value, low, high, confidence, coverage } = card.score;
  const one = (figure: number) => formatNumber(figure, messages, 1);
  const range = say(messages, "scoreRange", {
    low: one(low),
    high: one(high),
    confidence: formatConfidence(confidence, messages),
  });
  const covered = say(messages, "coverage", { share: formatPercent(coverage, messages) });
  const change = scoreChange(context);
  const before = change === undefined ? undefined : previous?.score?.value;
  const ticks = [0, 25, 50, 75, 100].map((at) => {
    return `<line class="grid" x1="${at}%" x2="${at}%" y1="2" y2="22"/><text x="${at}%" y="38" text-anchor="${anchorAt(at)}">${at}</text>`;
  });
  return [
    `<div class="big">${inert(say(messages, "scoreOf", { value: one(value) }))}</div>`,
    `<svg class="p" height="42" aria-hidden="true">${ticks.join("")}${intervalPlot({ value, low, high, before })}</svg>`,
    change === undefined ? "" : `<p>○ ${inert(change)}</p>`,
    `<p class="soft">${inert(`${range} ${covered}`)}</p>`,
  ].join("");
}
