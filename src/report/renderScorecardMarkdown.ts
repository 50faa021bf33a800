import { scorecardShape } from "../comply/complyShapes.ts";
import type { Kpi, Scorecard, ScoreRow } from "../comply/index.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { dateWriter, zoneOfInstant } from "./format/formatDates.ts";
import { formatConfidence, formatNumber, formatRange } from "./format/formatFigure.ts";
import { kpiInWords, kpiName } from "./format/kpiName.ts";
import { kpiValue } from "./format/kpiValue.ts";
import { markdownCell as cell } from "./format/markdownCell.ts";
import { partyDoubt } from "./format/partyDoubt.ts";
import { say } from "./format/say.ts";
import { whyNoScore } from "./format/whyNoScore.ts";
import { reportEn } from "./messages/en.ts";
import type { ReportMessages } from "./messages/reportMessages.ts";
import { besideCard } from "./owed/besideCard.ts";
import { cardOptionsShape } from "./reportShapes.ts";
import type { CardContext } from "./scorecard/cardContext.ts";
import { changes } from "./scorecard/changes.ts";
import { findings } from "./scorecard/findings.ts";

/** How a scorecard is written as Markdown. */
export interface ScorecardMarkdownOptions {
  /**
   * Words and language.
   *
   * @defaultValue those of `safepact/languages/en`
   */
  readonly messages?: ReportMessages;
  /** The stream beside the card: with it the text says how long what is overdue has been. */
  readonly rows?: Iterable<ScoreRow>;
  /** The card of the period before: with it the text says what changed. */
  readonly previous?: Scorecard;
  /** Name of the agreement in the text's language; its id when absent. */
  readonly agreementTitle?: string;
  /**
   * Legal zone that dates are written in, such as `Asia/Seoul`.
   *
   * @defaultValue the offset of the card's `asOf`
   */
  readonly zone?: string;
}

/**
 * Writes what a scorecard says as Markdown, for a ticket or a pull request: score, findings, change, figures.
 *
 * @param card - The scorecard.
 * @param options - Language, the stream beside the card, the card before, title of the agreement, zone.
 * @returns Markdown text.
 *
 * @example
 * ```ts
 * import { kr2024 } from "safepact/agreements";
 * import { kr } from "safepact/calendars/kr";
 * import { scoreCompliance } from "safepact/comply";
 * import { renderScorecardMarkdown } from "safepact/report";
 *
 * const asOf = "2024-12-01T00:00:00+09:00";
 * const card = scoreCompliance({ agreement: kr2024, platform: "example", events: [], calendars: [kr], asOf });
 * renderScorecardMarkdown(card).split("\n")[0]; // => "# Product safety scorecard"
 * ```
 */
export function renderScorecardMarkdown(
  card: Scorecard,
  options: ScorecardMarkdownOptions = {},
): string {
  checkGiven(
    { card, options },
    {
      card: scorecardShape,
      options: cardOptionsShape,
    },
  );
  const { messages = reportEn, previous, agreementTitle = card.agreementId } = options;
  const zone = options.zone ?? zoneOfInstant(card.asOf);
  const context: CardContext = {
    card,
    beside: besideCard(options.rows ?? [], { asOf: card.asOf, zone }),
    events: new Map(),
    previous,
    messages,
    zone,
    dates: dateWriter(messages, zone),
  };
  const { dates } = context;
  const change = changes(context);
  const from = dates.day(card.period.from);
  const period = say(messages, "period", { from, to: dates.day(card.period.to) });
  const headings = (["figure", "value", "count", "intervalMethods", "notEvaluated"] as const).map(
    (label) => say(messages, label),
  );
  return [
    `# ${say(messages, "title")}`,
    "",
    cell(say(messages, "subtitle", { platform: card.platform, agreement: agreementTitle })),
    "",
    cell(`${period}, ${say(messages, "asOf", { at: dates.day(card.asOf) })}`),
    "",
    `**${cell(scoreText(card, messages))}** ${[say(messages, card.status), ...doubts(card, messages)].map(cell).join(" · ")}`,
    "",
    ...findings(context).map((sentence) => `- ${cell(sentence)}`),
    ...change.sentences.map((sentence) => `- ${cell(sentence)}`),
    "",
    `| ${headings.map(cell).join(" | ")} |`,
    `| ${headings.map(() => "---").join(" | ")} |`,
    ...card.kpis.map((kpi) => `| ${kpiRow(kpi, messages).map(cell).join(" | ")} |`),
    "",
    `${say(messages, "method")}: ${cell(`${card.method.id} ${card.method.version}`)}`,
    "",
  ].join("\n");
}

/** What a reader of the score must know first; without a score that is what is said in its place. */
function doubts(card: Scorecard, messages: ReportMessages): readonly string[] {
  const doubt = card.score === null ? undefined : partyDoubt(card, messages);
  return doubt === undefined ? [] : [doubt];
}

function scoreText(card: Scorecard, messages: ReportMessages): string {
  const { score } = card;
  if (score === null) return whyNoScore(card, messages);
  const one = (value: number) => formatNumber(value, messages, 1);
  const range = say(messages, "scoreRange", {
    low: one(score.low),
    high: one(score.high),
    confidence: formatConfidence(score.confidence, messages),
  });
  return `${say(messages, "scoreOf", { value: one(score.value) })}. ${range}`;
}

function kpiRow(kpi: Kpi, messages: ReportMessages): string[] {
  const whole = (count: number) => formatNumber(count, messages);
  return [
    kpiName(kpi.id, messages),
    kpiValue(kpi, messages),
    kpi.value === null ? "–" : kpiInWords(kpi, messages, whole),
    kpi.interval === null ? "–" : formatRange(kpi.interval, messages),
    whole(kpi.notEvaluated),
  ];
}
