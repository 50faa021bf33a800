import { kr2024 } from "../../../agreements/index.ts";
import { publishedCalendars } from "../../../calendars/index.ts";
import { canonicalText } from "../../../canonical/canonicalText.ts";
import {
  type Kpi,
  type Scorecard,
  type ScoreRow,
  scoreCompliance,
  scoreRows,
} from "../../../comply/index.ts";
import type { HazardRecord } from "../../../model/index.ts";
import { formatTable } from "../../common/formatTable.ts";
import { percent } from "../../common/percent.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";
import { AS_OF, ILLUSTRATIVE_DEADLINE, PERIOD } from "../timeline.ts";

/** A card with the stream beside it. */
export interface ScoredMarketplace {
  readonly card: Scorecard;
  readonly rows: readonly ScoreRow[];
}

/**
 * Scores: every figure of both marketplaces, with numerator and denominator.
 *
 * @param stage - Where to print and write.
 * @param cases - The marketplaces with their events.
 * @param records - The records as provided.
 * @returns One scorecard a marketplace, with what it rests on.
 */
export async function scoreMarketplaces(
  stage: DemoStage,
  cases: readonly Case[],
  records: readonly HazardRecord[],
): Promise<readonly ScoredMarketplace[]> {
  await stage.step(`SCORE  kr-2024, as of ${AS_OF.slice(0, 10)}`);
  await stage.say(
    "Assumption: no published account of this agreement gives a deadline. Here the illustrative authority sets two business days in each of its requests, and the demo measures what marketplaces find themselves by the same limit.",
  );
  const scored = cases.map(({ marketplace, events }): ScoredMarketplace => {
    const inputs = {
      agreement: kr2024,
      platform: marketplace.id,
      events,
      calendars: publishedCalendars,
      period: PERIOD,
      asOf: AS_OF,
      hazards: records,
      deadlines: [{ commitment: "monitor-sources", deadline: ILLUSTRATIVE_DEADLINE }],
    } as const;
    return { card: scoreCompliance(inputs), rows: [...scoreRows(inputs)] };
  });
  for (const { card, rows } of scored) {
    await stage.write(`scorecard.${card.platform}.json`, `${JSON.stringify(card, null, 2)}\n`);
    const lines = rows.map((row) => `${canonicalText(row)}\n`);
    await stage.write(`scorecard.${card.platform}.rows.ndjson`, lines.join(""));
  }
  const cards = scored.map(({ card }) => card);
  await stage.show(kpiTable(cases, cards));
  await stage.say(
    "Not evaluated is not passed: where no limit is known nothing is counted as in time. Figures on monitoring, sellers and purchasers rest on the marketplaces' own word; checks and reviewed removals do not.",
  );
  return scored;
}

function kpiTable(cases: readonly Case[], cards: readonly Scorecard[]): string {
  const [first] = cards;
  return formatTable(
    [
      { title: "figure" },
      ...cases.map(({ marketplace }) => ({ title: marketplace.name, side: "right" as const })),
    ],
    [
      ...(first?.kpis ?? []).map(({ id }, place) => [
        id,
        ...cards.map(({ kpis }) => kpiText(kpis[place])),
      ]),
      [
        "score, 0 to 100",
        ...cards.map(({ score }) => (score ? score.value.toFixed(1) : "withheld")),
      ],
    ],
    77,
  );
}

function kpiText(kpi: Kpi | undefined): string {
  if (kpi === undefined || kpi.value === null) return "not evaluated";
  if (kpi.kind === "count") return String(kpi.value);
  return `${percent(kpi.value)} (${kpi.numerator}/${kpi.denominator ?? "-"})`;
}
