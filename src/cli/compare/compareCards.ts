import { compareScorecards, type Scorecard, type ScorecardComparison } from "../../comply/index.ts";
import { renderComparisonHtml, renderTrendHtml } from "../../report/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { formatTable } from "../common/formatTable.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { percent } from "../common/percent.ts";
import { readCard } from "../common/readCard.ts";
import { reportLanguage } from "../common/reportLanguage.ts";
import { wrapText } from "../common/wrapText.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact compare`. */
export interface CompareOptions {
  /** Where the page goes. */
  readonly html?: string;
  /** Language of the page. */
  readonly locale: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Puts cards of platforms beside each other, or those of one platform in the order of their periods. */
export async function compareCards(
  files: readonly string[],
  { html, locale, json }: CompareOptions,
  { io }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--html": html, "--json": json });
  const messages = reportLanguage(locale);
  const cards = await readCards(files, io);
  const platforms = new Set(cards.map(({ platform }) => platform));
  const isTrend = cards.length > 1 && platforms.size === 1;
  const ordered = isTrend ? cards.toSorted(byPeriod) : cards;
  const comparison = compareScorecards(ordered);
  if (html !== undefined) {
    const shown = ordered.map((card) => ({ card }));
    const page = isTrend
      ? renderTrendHtml(shown, { messages })
      : renderComparisonHtml(shown, { messages });
    await writeOutput(html, page, io);
    if (html !== "-") io.tell(`Comparison written to ${html}\n`);
  }
  if (json === true) await io.print(`${JSON.stringify(comparison)}\n`);
  else if (html !== "-") await io.print(textOf(comparison, isTrend ? periodsOf(ordered) : []));
}

async function readCards(files: readonly string[], io: CliIo): Promise<readonly Scorecard[]> {
  const cards: Scorecard[] = [];
  for (const file of files) {
    cards.push((await readCard(file, io)).card);
  }
  return cards;
}

function byPeriod(a: Scorecard, b: Scorecard): number {
  const key = ({ period, asOf }: Scorecard) => `${period.from} ${period.to} ${asOf}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Periods as a column has room for them: by their first and last day, numbered below. */
function periodsOf(cards: readonly Scorecard[]): readonly string[] {
  return cards.map(({ period }) => `${period.from} to ${period.to}`);
}

function textOf(
  { kpis, scores, meanScore, method, warnings }: ScorecardComparison,
  periods: readonly string[],
): string {
  const titles =
    periods.length === 0
      ? scores.map(({ platform }) => platform)
      : periods.map((_, place) => String(place + 1));
  const score = (value: number | null) => (value === null ? "-" : value.toFixed(1));
  const figure = (kind: string, value: number | null): string => {
    if (value === null) return "-";
    return kind === "rate" ? percent(value) : String(Math.round(value * 10) / 10);
  };
  const table = formatTable(
    [
      { title: "figure", flexible: true },
      ...titles.map((title) => ({ title, side: "right" as const })),
      { title: "pooled", side: "right" },
      { title: "mean", side: "right" },
    ],
    [
      ["score", ...scores.map(({ value }) => score(value)), "", score(meanScore.value)],
      ...kpis.map(({ id, kind, byCard, pooled, mean }) => [
        id,
        ...byCard.map(({ value }) => figure(kind, value)),
        figure(kind, pooled.value),
        figure(kind, mean.value),
      ]),
    ],
  );
  const what = periods.length === 0 ? "platform" : "period";
  const notes = [
    ...periods.map((period, place) => `${place + 1}: ${period}`),
    `Pooled counts every unit alike; the mean counts every ${what} alike. A dash was not evaluated. Method ${method.id} ${method.version}.`,
    ...warnings,
  ];
  return `${table}\n${notes.map((note) => wrapText(note)).join("")}`;
}
