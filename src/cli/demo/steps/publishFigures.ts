import { kr2024 } from "../../../agreements/index.ts";
import { compareScorecards, type Scorecard } from "../../../comply/index.ts";
import { renderScorecardHtml } from "../../../report/index.ts";
import { reportEn } from "../../../report/messages/en.ts";
import { reportKo } from "../../../report/messages/ko.ts";
import { percent } from "../../common/percent.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";
import type { ScoredMarketplace } from "./scoreMarketplaces.ts";

/**
 * Publishes: the figures a regulator would quote, each computed from the events.
 *
 * @param stage - Where to print and write.
 * @param cases - The marketplaces with their events.
 * @param scored - Their scorecards, with what they rest on.
 */
export async function publishFigures(
  stage: DemoStage,
  cases: readonly Case[],
  scored: readonly ScoredMarketplace[],
): Promise<void> {
  await stage.step("PUBLISH  What a regulator would quote");
  const cards = scored.map(({ card }) => card);
  for (const [place, { card, rows }] of scored.entries()) {
    const { marketplace, events } = cases[place] ?? {};
    const name = marketplace?.name ?? card.platform;
    for (const [ending, messages] of [
      ["", reportEn],
      [".ko", reportKo],
    ] as const) {
      const options = {
        messages,
        rows,
        events: events ?? [],
        agreementTitle: titleOf(messages.language.id),
      };
      await stage.write(
        `scorecard.${card.platform}${ending}.html`,
        renderScorecardHtml(card, options),
      );
    }
    await stage.say(`${name}: ${figures(card).join(" ")}`);
  }
  const comparison = compareScorecards(cards);
  await stage.write("comparison.json", `${JSON.stringify(comparison, null, 2)}\n`);
  await stage.say(
    `Scorecards: ${cards.map(({ platform }) => `${stage.folder}/scorecard.${platform}.html`).join(" and ")} (Korean: .ko.html).`,
  );
  await stage.say(
    `Marketplaces and events are illustrative: these figures say nothing about anybody. Everything above was computed from ${stage.folder}/events.ndjson; its hash and those of all other inputs stand in the scorecards.`,
  );
}

function titleOf(locale: string): string {
  return kr2024.titles?.[locale] ?? kr2024.title;
}

function figures(card: Scorecard): readonly string[] {
  const rate = (id: string): string => {
    const kpi = card.kpis.find((each) => each.id === id);
    if (kpi === undefined || kpi.value === null) return "not evaluated";
    const interval = kpi.interval
      ? `, 95 % interval ${percent(kpi.interval.low)} to ${percent(kpi.interval.high)}`
      : "";
    return `${percent(kpi.value)} (${kpi.numerator} of ${kpi.denominator ?? "?"}${interval})`;
  };
  const { monitoring } = card.timeToBlock.byChannel;
  const blocked = card.kpis.find(({ id }) => id === "blocked-count");
  const [top] = [...card.blockedCounts].sort((a, b) => b.count - a.count);
  return [
    `${blocked?.value ?? 0} listings blocked${top ? `; most often for ${top.cause} (${top.group}, ${top.basis}): ${top.count}` : ""}.`,
    `On request in time: ${rate("takedown-on-time/request")}.`,
    `Half of what it found itself was blocked within ${hours(monitoring.medianHours)}, 90 % within ${hours(monitoring.p90Hours)}; ${monitoring.censored} of ${monitoring.subjects} still open.`,
    `Purchasers reached: ${rate("consumer-told-rate")}.`,
    `Back within ${card.reappearance.withinDays} days: ${card.reappearance.share === null ? "not evaluated" : percent(card.reappearance.share)}.`,
    `Still for sale in random checks: ${rate("still-available-rate")}.`,
  ];
}

function hours(value: number | null): string {
  return value === null ? "a time not reached" : `${value.toFixed(1)} hours`;
}
