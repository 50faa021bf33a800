import type { Scorecard } from "../../comply/index.ts";
import { fillText } from "../fillText.ts";
import { formatNumber, formatPercent, formatRange } from "../formatFigure.ts";
import type { ReportMessages } from "../messages/reportMessages.ts";
import { inert } from "./inert.ts";
import { table } from "./table.ts";

/**
 * Writes what came back, who was told, what checks found, and what was blocked.
 *
 * @internal
 */
export function countSections(card: Scorecard, messages: ReportMessages): string {
  return [
    reappearanceSection(card, messages),
    toldSection(card, messages),
    verificationSection(card, messages),
    blockedSection(card, messages),
  ].join("");
}

function reappearanceSection(
  { reappearance }: Scorecard,
  { labels, locale }: ReportMessages,
): string {
  const { share, interval, per100ProductMonths, byClass, withinDays, checks } = reappearance;
  const shareText = share === null ? labels.noValue : formatPercent(share, locale);
  const range = interval === null ? "" : ` (${formatRange(interval, locale)})`;
  const per100 =
    per100ProductMonths === null ? labels.noValue : formatNumber(per100ProductMonths, locale, 2);
  const facts = [
    [fillText(labels.within, { days: withinDays }), `${shareText}${range}`],
    [labels.per100, per100],
    [labels.verification, formatNumber(checks, locale)],
  ];
  const rows = byClass.map((entry) => [labels[entry.class], formatNumber(entry.count, locale)]);
  return `<h2>${inert(labels.reappearance)}</h2>${list(facts)}${table(labels.reappearance, [labels.class, labels.count], rows)}`;
}

function toldSection({ told }: Scorecard, { labels, locale }: ReportMessages): string {
  const { sellers, consumers } = told;
  const rate = (value: number | null) =>
    value === null ? labels.noValue : formatPercent(value, locale);
  const number = (value: number) => formatNumber(value, locale);
  const facts = [
    [
      labels.sellers,
      `${number(sellers.notified)} ${labels.of} ${number(sellers.blockedListings)} · ${rate(sellers.rate)}`,
    ],
    [
      labels.consumers,
      `${number(consumers.delivered)} ${labels.of} ${number(consumers.affected)} · ${rate(consumers.rate)}`,
    ],
    [labels.contactable, number(consumers.contactable)],
    [labels.bounced, number(consumers.bounced)],
    [labels.unreachable, number(consumers.unreachable)],
  ];
  return `<h2>${inert(labels.told)}</h2>${list(facts)}`;
}

function verificationSection(
  { verification }: Scorecard,
  { labels, locale }: ReportMessages,
): string {
  const number = (value: number) => formatNumber(value, locale);
  const { rate, interval } = verification;
  const range = interval === null ? "" : ` (${formatRange(interval, locale)})`;
  const found = `${number(verification.stillAvailable)}${rate === null ? "" : ` · ${formatPercent(rate, locale)}${range}`}`;
  const facts = [
    [labels.randomChecks, number(verification.randomChecks)],
    [labels.stillAvailable, found],
    [labels.targetedChecks, number(verification.targetedChecks)],
    [labels.targetedFindings, number(verification.targetedFindings)],
    [labels.unableToCheck, number(verification.unableToCheck)],
    [labels.sampleFrames, verification.sampleFrames.join("; ") || labels.none],
  ];
  return `<h2>${inert(labels.verification)}</h2>${list(facts)}`;
}

function blockedSection({ blockedCounts }: Scorecard, messages: ReportMessages): string {
  const { labels, locale, bases } = messages;
  const hazards: Readonly<Record<string, string>> = messages.hazards;
  const rows = blockedCounts.map(({ basis, group, cause, count }) => [
    bases[basis] ?? basis,
    group,
    hazards[cause] ?? cause,
    formatNumber(count, locale),
  ]);
  const headings = [labels.basis, labels.group, labels.cause, labels.count];
  return `<h2>${inert(labels.blockedCounts)}</h2>${table(labels.blockedCounts, headings, rows)}`;
}

function list(facts: readonly (readonly string[])[]): string {
  const items = facts.map(
    ([term = "", fact = ""]) => `<dt>${inert(term)}</dt><dd>${inert(fact)}</dd>`,
  );
  return `<dl>${items.join("")}</dl>`;
}
