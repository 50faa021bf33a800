import { scorecardShape } from "../comply/complyShapes.ts";
import type { Scorecard, ScoreRow } from "../comply/index.ts";
import { compareScorecards } from "../comply/score/compareScorecards.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { comparisonPage } from "./comparison/comparisonPage.ts";
import { dateWriter, zoneOfInstant } from "./format/formatDates.ts";
import { formatNumber } from "./format/formatFigure.ts";
import { say } from "./format/say.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";

/** A scorecard of a comparison. */
export interface ComparedScorecard {
  /** The card. */
  readonly card: Scorecard;
  /** Name of the platform for readers; its id when absent. */
  readonly name?: string;
  /** The stream beside the card: with it curves are compared by the times they are made of. */
  readonly rows?: Iterable<ScoreRow>;
}

/** How a comparison is written. */
export interface ComparisonHtmlOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
  /**
   * Legal zone that dates are written in, such as `Asia/Seoul`.
   *
   * @defaultValue the offset of the first card's `asOf`
   */
  readonly zone?: string;
}

/**
 * Writes the scorecards of several platforms as one HTML page that needs nothing else: what each says, scores and figures on
 * common axes with both averages in use (all units together, each platform once), time-to-block curves in one drawing, and
 * whether they differ by more than chance (log-rank test, at 5 %).
 *
 * @param cards - At least one card, all of one method version.
 * @param options - Language and zone.
 * @returns A complete HTML document.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without cards, or with cards of several methods.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderComparisonHtml } from "safepact/report";
 *
 * const common = { agreement: kr2024, events: [], calendars: [kr], asOf: "2024-12-01T00:00:00+09:00" };
 * const cards = ["aliexpress", "temu"].map((platform) => ({ card: scoreCompliance({ ...common, platform }) }));
 * renderComparisonHtml(cards).includes("<h1>Scorecards compared</h1>"); // => true
 * ```
 */
export function renderComparisonHtml(
  cards: readonly ComparedScorecard[],
  options: ComparisonHtmlOptions = {},
): string {
  checkGiven(
    { cards, options },
    { cards: [{ card: scorecardShape }], options: { messages: "object?", zone: "text?" } },
  );
  const { messages = reportEn } = options;
  const comparison = compareScorecards(cards.map(({ card }) => card));
  const [first] = cards;
  const zone = options.zone ?? zoneOfInstant(first?.card.asOf ?? "");
  const dates = dateWriter(messages, zone);
  const named = cards.map(({ card, name = card.platform, rows = [] }) => ({
    card,
    name,
    rows,
  }));
  const { from = "", to = "" } = first?.card.period ?? {};
  return comparisonPage({
    title: say(messages, "comparisonTitle"),
    subtitle: `${named.map(({ name }) => name).join(", ")} · ${say(messages, "period", { from: dates.day(from), to: dates.day(to) })}`,
    sentences: bestAndWorst(named, messages),
    cards: named,
    comparison,
    messages,
    zone: options.zone,
  });
}

function bestAndWorst(
  cards: readonly { readonly card: Scorecard; readonly name: string }[],
  messages: ReportMessages,
): string[] {
  const scored = cards
    .flatMap(({ card, name }) => (card.score === null ? [] : [{ name, value: card.score.value }]))
    .sort((a, b) => b.value - a.value);
  const [best] = scored;
  const worst = scored.at(-1);
  if (!best || !worst || best === worst) return [];
  const one = (value: number) => formatNumber(value, messages, 1);
  return [
    say(messages, "bestAndWorst", {
      best: best.name,
      high: one(best.value),
      worst: worst.name,
      low: one(worst.value),
    }),
  ];
}
