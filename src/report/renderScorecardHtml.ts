import { scorecardShape } from "../comply/complyShapes.ts";
import type { Scorecard, ScoreRow } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import type { CaseEvent } from "../model/index.ts";
import { dateWriter, zoneOfInstant } from "./format/formatDates.ts";
import { say } from "./format/say.ts";
import { inert } from "./html/inert.ts";
import { page } from "./html/page.ts";
import { sections } from "./html/section.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { type BesideCard, besideCard } from "./owed/besideCard.ts";
import { cardOptionsShape } from "./reportShapes.ts";
import { answers } from "./scorecard/answers.ts";
import { appendix } from "./scorecard/appendix.ts";
import { blocked } from "./scorecard/blocked.ts";
import type { CardContext } from "./scorecard/cardContext.ts";
import { checks } from "./scorecard/checks.ts";
import { figures } from "./scorecard/figures.ts";
import { head } from "./scorecard/head.ts";
import { lists } from "./scorecard/lists.ts";
import { reappearance } from "./scorecard/reappearance.ts";
import { timeline } from "./scorecard/timeline.ts";
import { timeToBlock } from "./scorecard/timeToBlock.ts";
import { told } from "./scorecard/told.ts";

/** How a scorecard page is written. */
export interface ScorecardHtmlOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
  /** The stream beside the card: with it the page lists what was owed, why, and the events behind the figures. */
  readonly rows?: Iterable<ScoreRow>;
  /** Events the card was computed from: with them the page lists times and proofs, without them only ids. */
  readonly events?: Iterable<CaseEvent>;
  /** The card of the period before: with it the page says what changed. */
  readonly previous?: Scorecard;
  /** Name of the platform for readers; its id when absent. */
  readonly platformName?: string;
  /** Name of the agreement in the page's language; its id when absent. */
  readonly agreementTitle?: string;
  /**
   * Legal zone that dates are written in, such as `Asia/Seoul`.
   *
   * @defaultValue the offset of the card's `asOf`
   */
  readonly zone?: string;
}

/**
 * Writes a scorecard as one HTML page that needs nothing else. The first screen answers: how high the score is, what is
 * overdue, what cost most, what is not known, what changed. Below it stand figures with intervals, curves, obligations over
 * time, the rows behind each figure, and the hashes to recompute the card with. It loads nothing, runs nothing, reads on a
 * phone, on paper and in the dark, and lists at most 200 obligations and 200 events of the stream; {@link renderObligationsCsv} and
 * {@link renderEvidenceCsv} write all.
 *
 * @param card - The scorecard.
 * @param options - Language, the stream beside the card, events, the card before, title of the agreement, zone.
 * @returns A complete HTML document.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import * as ko from "safepact/languages/ko";
 * import { renderScorecardHtml } from "safepact/report";
 *
 * const card = scoreCompliance({
 *   agreement: kr2024,
 *   platform: "example",
 *   events: [],
 *   calendars: [kr],
 *   asOf: "2024-12-01T00:00:00+09:00",
 * });
 * renderScorecardHtml(card, { messages: ko.reportMessages }).startsWith('<!doctype html><html lang="ko"'); // => true
 * ```
 */
export function renderScorecardHtml(card: Scorecard, options: ScorecardHtmlOptions = {}): string {
  checkGiven(
    { card, options },
    {
      card: scorecardShape,
      options: {
        ...cardOptionsShape,
        events: "iterable?",
        platformName: "text?",
      },
    },
  );
  const {
    messages = reportEn,
    agreementTitle = card.agreementId,
    platformName = card.platform,
  } = options;
  const zone = options.zone ?? zoneOfInstant(card.asOf);
  const beside = besideCard(options.rows ?? [], { asOf: card.asOf, zone });
  const context: CardContext = {
    card,
    beside,
    events: eventsListed(beside, options.events ?? []),
    previous: options.previous,
    messages,
    zone,
    dates: dateWriter(messages, zone),
  };
  const parts = [
    ["figures", "figures", figures],
    ["time", "timeToBlock", timeToBlock],
    ["timeline", "timeline", timeline],
    ["told", "told", told],
    ["reappearance", "reappearance", reappearance],
    ["checks", "checks", checks],
    ["blocked", "blockedByCause", blocked],
    ["lists", "lists", lists],
    ["appendix", "appendix", appendix],
  ] as const;
  const body = [
    head(context, say(messages, "subtitle", { platform: platformName, agreement: agreementTitle })),
    answers(context),
    response(context),
    sections(
      parts.map(([id, label, write]) => ({
        id,
        heading: say(messages, label),
        markup: write(context),
      })),
      say(messages, "contents"),
    ),
    `<footer><p class="soft">${inert(say(messages, "footer"))}</p></footer>`,
  ];
  return page(`${say(messages, "title")}: ${platformName}`, body, messages);
}

function response({ card: { platformResponse }, messages, dates }: CardContext): string {
  if (platformResponse === undefined) return "";
  const { at, position, text } = platformResponse;
  const quote = text === undefined ? "" : `<blockquote>${inert(text)}</blockquote>`;
  const words = `${messages.positions[position]} (${dates.day(at)})`;
  return `<h2>${inert(say(messages, "platformResponse"))}</h2><p>${inert(words)}</p>${quote}`;
}

/** The events that the page can list, however many there are. */
function eventsListed(
  beside: BesideCard,
  events: Iterable<CaseEvent>,
): ReadonlyMap<string, CaseEvent> {
  const wanted = new Set([...beside.events.values()].flatMap(({ ids }) => ids));
  const listed = new Map<string, CaseEvent>();
  for (const event of events) if (wanted.has(event.id)) listed.set(event.id, event);
  return listed;
}
