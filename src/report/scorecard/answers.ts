import type { Kpi } from "../../comply/index.ts";
import { explainScore } from "../../comply/score/explainScore.ts";
import type { Obligation } from "../../obligations/index.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { kpiInWords, kpiName } from "../format/kpiName.ts";
import { say } from "../format/say.ts";
import { whyNoScore } from "../format/whyNoScore.ts";
import { inert } from "../html/inert.ts";
import { daysOverdue } from "../owed/daysOverdue.ts";
import { whyNotEvaluated } from "../owed/whyNotEvaluated.ts";
import type { CardContext } from "./cardContext.ts";
import { changes } from "./changes.ts";
import { rowsId } from "./rowsId.ts";
import { subjectOf } from "./subjectOf.ts";

const MOST = 3;

/**
 * Writes the four answers a regulator looks for first: what cost most, what changed, what is overdue, what is not known.
 *
 * @internal
 */
export function answers(context: CardContext): string {
  const { messages } = context;
  const change = changes(context);
  return [
    '<div class="cards">',
    box(say(messages, "costMost"), losses(context)),
    box(change.heading, change.sentences.map(inert)),
    box(say(messages, "overdueNow"), overdue(context)),
    box(say(messages, "couldNotEvaluate"), unknown(context)),
    "</div>",
  ].join("");
}

function box(heading: string, items: readonly string[]): string {
  return `<div><h2>${inert(heading)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul></div>`;
}

function losses({ card, messages }: CardContext): string[] {
  const found = explainScore(card).losses.slice(0, MOST);
  if (found.length === 0)
    return [inert(card.score === null ? whyNoScore(card, messages) : say(messages, "nothingLost"))];
  return found.map(({ kpi, pointsLost }) => {
    const points = say(messages, "points", { points: Math.round(pointsLost * 10) / 10 });
    const figure = card.kpis.find(({ id }) => id === kpi);
    const words = figure === undefined ? "" : `: ${counted(figure, messages)}`;
    return `${link(kpi, messages)} <span class="bad">−${inert(points)}</span>${inert(words)}`;
  });
}

function counted(kpi: Kpi, messages: CardContext["messages"]): string {
  return kpiInWords(kpi, messages, (value) => formatNumber(value, messages));
}

function link(kpi: string, messages: CardContext["messages"]): string {
  return `<a href="#${rowsId(kpi)}">${inert(kpiName(kpi, messages))}</a>`;
}

function overdue({ card, beside, messages }: CardContext): string[] {
  const late = beside.worst.filter(({ state }) => state === "overdue");
  const count = card.owed.byState.overdue;
  if (count === 0) return [inert(say(messages, "nothingOverdue"))];
  if (late.length === 0) {
    return [inert(`${messages.states.overdue}: ${formatNumber(count, messages)}`)];
  }
  const items = late.slice(0, MOST).map((obligation: Obligation) => {
    const days = say(messages, "overdueBy", { days: daysOverdue(obligation, card.asOf) });
    const name = messages.commitments[obligation.commitment];
    return `${inert(name)}: ${inert(subjectOf(obligation))} <span class="bad">${inert(days)}</span>`;
  });
  const all = inert(say(messages, "allOf", { count: formatNumber(beside.overdue, messages) }));
  return beside.overdue > MOST ? [...items, `<a href="#timeline">${all}</a>`] : items;
}

function unknown({ card, beside, messages }: CardContext): string[] {
  const found = card.kpis.flatMap((kpi) => {
    const why = whyNotEvaluated(kpi, beside, messages);
    return why === undefined ? [] : [{ kpi, why }];
  });
  if (found.length === 0) return [inert(say(messages, "allEvaluated"))];
  // What has no value at all goes first.
  found.sort((a, b) => Number(a.kpi.value !== null) - Number(b.kpi.value !== null));
  const items = found
    .slice(0, MOST)
    .map(({ kpi, why }) => `${inert(kpiName(kpi.id, messages))}: ${inert(why)}`);
  const all = inert(say(messages, "allOf", { count: formatNumber(found.length, messages) }));
  return found.length > MOST ? [...items, `<a href="#figures">${all}</a>`] : items;
}
