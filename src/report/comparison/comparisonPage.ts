import type { Scorecard, ScorecardComparison, ScoreRow } from "../../comply/index.ts";
import { dateWriter, zoneOfInstant } from "../format/formatDates.ts";
import { formatNumber } from "../format/formatFigure.ts";
import { say } from "../format/say.ts";
import { whyNoScore } from "../format/whyNoScore.ts";
import { inert } from "../html/inert.ts";
import { page } from "../html/page.ts";
import { sections } from "../html/section.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { besideCard } from "../owed/besideCard.ts";
import type { CardContext } from "../scorecard/cardContext.ts";
import { findings } from "../scorecard/findings.ts";
import { comparedFigures } from "./comparedFigures.ts";
import { comparedTimes } from "./comparedTimes.ts";
import { differences } from "./differences.ts";
import { colourOf, type Entry } from "./entry.ts";
import { scores } from "./scores.ts";

/** A card of a page with several. */
export interface NamedCard {
  readonly card: Scorecard;
  readonly name: string;
  /** The stream beside it. */
  readonly rows: Iterable<ScoreRow>;
}

/** What a page with several cards is written from. @internal */
export interface ComparisonPage {
  readonly title: string;
  readonly subtitle: string;
  /** What is said first. */
  readonly sentences: readonly string[];
  readonly cards: readonly NamedCard[];
  /** Both averages; absent where the cards are one platform's. */
  readonly comparison?: ScorecardComparison;
  readonly messages: ReportMessages;
  readonly zone: string | undefined;
}

/**
 * Writes a page with several cards: what each of them says, their scores, figures and curves on common axes.
 *
 * @internal
 */
export function comparisonPage(view: ComparisonPage): string {
  const { title, subtitle, messages, comparison } = view;
  const entries = view.cards.map(
    ({ card, name, rows }, place): Entry => ({
      name,
      colour: colourOf(place),
      context: contextOf(card, rows, view),
    }),
  );
  const cards = view.cards.map(({ card }) => card);
  const remarks = differences(cards, messages, comparison === undefined);
  const over = comparison === undefined;
  const parts = [
    {
      id: "scores",
      heading: say(messages, over ? "scoreOverTime" : "score"),
      markup: scores(entries, messages),
    },
    {
      id: "figures",
      heading: say(messages, over ? "figuresOverTime" : "figures"),
      markup: comparedFigures(entries, comparison, messages),
    },
    {
      id: "time",
      heading: say(messages, "timeToBlock"),
      markup: comparedTimes(entries, messages),
    },
  ];
  const body = [
    `<header><h1>${inert(title)}</h1><p class="soft">${inert(subtitle)}</p></header>`,
    list("say", view.sentences),
    list("say soft", remarks),
    `<div class="cards">${entries.map(answers).join("")}</div>`,
    sections(parts, say(messages, "contents")),
    `<footer><p class="soft">${inert(say(messages, "footer"))}</p></footer>`,
  ];
  return page(title, body, messages);
}

function contextOf(
  card: Scorecard,
  rows: Iterable<ScoreRow>,
  { messages, zone = zoneOfInstant(card.asOf) }: ComparisonPage,
): CardContext {
  return {
    card,
    beside: besideCard(rows, { asOf: card.asOf, zone }),
    events: new Map(),
    previous: undefined,
    messages,
    zone,
    dates: dateWriter(messages, zone),
  };
}

function list(name: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  return `<ul class="${name}">${sentences.map((text) => `<li>${inert(text)}</li>`).join("")}</ul>`;
}

function answers({ name, context }: Entry): string {
  const { card, messages } = context;
  const score =
    card.score === null
      ? whyNoScore(card, messages)
      : say(messages, "scoreOf", { value: formatNumber(card.score.value, messages, 1) });
  return `<div><h2>${inert(name)}: ${inert(score)}</h2>${list("", findings(context))}</div>`;
}
