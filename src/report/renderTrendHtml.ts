import { scorecardShape } from "../comply/complyShapes.ts";
import type { Scorecard, ScoreRow } from "../comply/index.ts";
import { SafepactError } from "../errors.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { comparisonPage } from "./comparison/comparisonPage.ts";
import { dateWriter, zoneOfInstant } from "./format/formatDates.ts";
import { say } from "./format/say.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { besideCard } from "./owed/besideCard.ts";
import { changes } from "./scorecard/changes.ts";

/** A scorecard of a period. */
export interface TrendScorecard {
  /** The card. */
  readonly card: Scorecard;
  /** The stream beside the card: with it curves are compared by the times they are made of. */
  readonly rows?: Iterable<ScoreRow>;
}

/** How a trend is written. */
export interface TrendHtmlOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
  /** Name of the platform for readers; its id when absent. */
  readonly platformName?: string;
  /** Name of the agreement in the page's language; its id when absent. */
  readonly agreementTitle?: string;
  /**
   * Legal zone that dates are written in, such as `Asia/Seoul`.
   *
   * @defaultValue the offset of the last card's `asOf`
   */
  readonly zone?: string;
}

/**
 * Writes the scorecards of one platform over periods as one HTML page that needs nothing else: what changed last, and score,
 * figures and time-to-block curves of all periods on common axes.
 *
 * @param cards - Cards of one platform and one method version, in any order.
 * @param options - Language, names and zone.
 * @returns A complete HTML document.
 * @throws A {@link errors!SafepactError} with code `INVALID_INPUT` without cards, or with cards of several platforms or methods.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderTrendHtml } from "safepact/report";
 *
 * const common = { agreement: kr2024, platform: "temu", events: [], calendars: [kr] };
 * const cards = ["2024-07-01T00:00:00+09:00", "2025-01-01T00:00:00+09:00"].map((asOf) => ({
 *   card: scoreCompliance({ ...common, asOf }),
 * }));
 * renderTrendHtml(cards).includes("<h1>Scorecards over time</h1>"); // => true
 * ```
 */
export function renderTrendHtml(
  cards: readonly TrendScorecard[],
  options: TrendHtmlOptions = {},
): string {
  checkGiven(
    { cards, options },
    {
      cards: [{ card: scorecardShape }],
      options: {
        messages: "object?",
        platformName: "text?",
        agreementTitle: "text?",
        zone: "text?",
      },
    },
  );
  const { messages = reportEn } = options;
  const ordered = [...cards].sort((a, b) => order(a.card, b.card));
  const last = ordered.at(-1);
  if (!last) throw new SafepactError("INVALID_INPUT", "There is no card to show over time.");
  requireOneStory(ordered.map(({ card }) => card));
  const { platformName = last.card.platform, agreementTitle = last.card.agreementId } = options;
  const zone = options.zone ?? zoneOfInstant(last.card.asOf);
  const dates = dateWriter(messages, zone);
  const period = ({ from, to }: Scorecard["period"]) =>
    say(messages, "period", { from: dates.day(from), to: dates.day(to) });
  const { sentences } = changes({
    card: last.card,
    beside: besideCard([], { asOf: last.card.asOf, zone }),
    events: new Map(),
    previous: ordered.at(-2)?.card,
    messages,
    zone,
    dates,
  });
  return comparisonPage({
    title: say(messages, "trendTitle"),
    subtitle: say(messages, "subtitle", { platform: platformName, agreement: agreementTitle }),
    sentences,
    cards: ordered.map(({ card, rows = [] }) => ({
      card,
      name: period(card.period),
      rows,
    })),
    messages,
    zone,
  });
}

/** By the first day, and of cards that begin alike by the last. */
function order(a: Scorecard, b: Scorecard): number {
  const key = ({ period, asOf }: Scorecard) => `${period.from} ${period.to} ${asOf}`;
  return key(a) < key(b) ? -1 : 1;
}

function requireOneStory(cards: readonly Scorecard[]): void {
  const several = (read: (card: Scorecard) => string) => new Set(cards.map(read)).size > 1;
  if (several(({ platform }) => platform)) {
    throw new SafepactError("INVALID_INPUT", "The cards are of several platforms.", {
      hint: "Compare platforms with renderComparisonHtml.",
    });
  }
  if (several(({ method }) => `${method.id} ${method.version}`)) {
    throw new SafepactError("INVALID_INPUT", "The cards were made by several methods.", {
      hint: "Compute them again with one version: figures of two methods are not comparable.",
    });
  }
}
