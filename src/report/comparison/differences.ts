import type { Scorecard } from "../../comply/index.ts";
import { say } from "../format/say.ts";
import type { ReportLabel, ReportMessages } from "../messages/reportMessages.ts";

const readers: readonly (readonly [ReportLabel, (card: Scorecard) => string])[] = [
  ["differentAgreements", ({ agreementId, inputs }) => `${agreementId} ${inputs.agreement}`],
  ["differentPeriods", ({ period }) => `${period.from} ${period.to}`],
  ["differentMoments", ({ asOf }) => String(Date.parse(asOf))],
  ["differentOptions", ({ inputs }) => inputs.options],
];

/**
 * Says what makes cards hard to compare. Cards over time differ by nature in period and moment, which
 * belong to the options.
 *
 * @internal
 */
export function differences(
  cards: readonly Scorecard[],
  messages: ReportMessages,
  overTime: boolean,
): string[] {
  const natural = new Set<ReportLabel>(
    overTime ? ["differentPeriods", "differentMoments", "differentOptions"] : [],
  );
  const found = readers
    .filter(([label, read]) => !natural.has(label) && new Set(cards.map(read)).size > 1)
    .map(([label]) => say(messages, label));
  const drafts = cards.some(({ status }) => status === "draft");
  return drafts ? [...found, say(messages, "someDrafts")] : found;
}
