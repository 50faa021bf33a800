import {
  compareScorecards,
  type ObligationRow,
  type Scorecard,
  type ScorecardComparison,
  type ScoreRow,
} from "../../comply/index.ts";
import { SafepactError } from "../../errors.ts";
import { renderComparisonHtml, renderTrendHtml } from "../../report/index.ts";
import type { CliIo } from "../common/cliIo.ts";
import type { CommandContext } from "../common/commandContext.ts";
import { formatTable } from "../common/formatTable.ts";
import { oneOnStandardOutput } from "../common/oneOnStandardOutput.ts";
import { percent } from "../common/percent.ts";
import { readCard } from "../common/readCard.ts";
import { readRows } from "../common/readRows.ts";
import { reportLanguage } from "../common/reportLanguage.ts";
import { wrapText } from "../common/wrapText.ts";
import { writeOutput } from "../common/writeOutput.ts";

/** Options of `safepact compare`. */
export interface CompareOptions {
  /** Where the page goes. */
  readonly html?: string;
  /** Files of the rows beside the cards, in their order. */
  readonly rows?: readonly string[];
  /** Language of the page. */
  readonly locale: string;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

/** Puts cards of platforms beside each other, or those of one platform in the order of their periods. */
export async function compareCards(
  files: readonly string[],
  { html, locale, json, rows }: CompareOptions,
  { io }: CommandContext,
): Promise<void> {
  oneOnStandardOutput({ "--html": html, "--json": json });
  const messages = reportLanguage(locale);
  refuseRows(files, rows, html);
  const shown = await readCards(files, rows, io);
  const platforms = new Set(shown.map(({ card }) => card.platform));
  const isTrend = shown.length > 1 && platforms.size === 1;
  const ordered = isTrend ? shown.toSorted(byPeriod) : shown;
  const comparison = compareScorecards(ordered.map(({ card }) => card));
  if (html !== undefined) {
    const page = isTrend
      ? renderTrendHtml(ordered, { messages })
      : renderComparisonHtml(ordered, { messages });
    await writeOutput(html, page, io);
    if (html !== "-") io.tell(`Comparison written to ${html}\n`);
  }
  if (json === true) await io.print(`${JSON.stringify(comparison)}\n`);
  else if (html !== "-")
    await io.print(textOf(comparison, isTrend ? periodsOf(ordered.map(({ card }) => card)) : []));
}

function refuseRows(
  files: readonly string[],
  rows: readonly string[] | undefined,
  html: string | undefined,
): void {
  if (rows === undefined) return;
  if (html === undefined) {
    throw new SafepactError("INVALID_OPTION", "--rows belongs to the page.", {
      hint: "Add --html FILE.",
    });
  }
  if (rows.length === files.length) return;
  throw new SafepactError(
    "INVALID_OPTION",
    `There are ${files.length} cards and ${rows.length} files of rows.`,
    { hint: "Name the rows of each card after --rows, in the order of the cards." },
  );
}

/** A card with the takedowns beside it, which the curves of a page are compared by. */
interface ShownCard {
  readonly card: Scorecard;
  readonly rows: readonly ScoreRow[];
}

async function readCards(
  files: readonly string[],
  rows: readonly string[] | undefined,
  io: CliIo,
): Promise<readonly ShownCard[]> {
  const cards: ShownCard[] = [];
  for (const [place, file] of files.entries()) {
    const parsed = await readCard(file, io);
    const path = rows?.[place];
    const beside = path === undefined ? parsed.rows : await takedownsIn(path, parsed.card, io);
    cards.push({ card: parsed.card, rows: beside });
  }
  return cards;
}

/** The takedowns among the rows of a file that is the one beside a card. */
async function takedownsIn(path: string, card: Scorecard, io: CliIo): Promise<ScoreRow[]> {
  const takedowns: ScoreRow[] = [];
  const found = await readRows(path, io, (row) => {
    const { row: kind, channel } = row as Partial<ObligationRow>;
    // Whether it is a row in all else is what the root says.
    if (kind === "obligation" && channel !== undefined) takedowns.push(row as ObligationRow);
  });
  if (found.root === card.rows.root && found.count === card.rows.count) return takedowns;
  throw new SafepactError(
    "INVALID_INPUT",
    `${path} does not hold the rows of ${card.platform} from ${card.period.from} to ${card.period.to}: the card states ${card.rows.count} rows with another root.`,
    { hint: "Name the file that `safepact score --rows FILE` wrote with the card." },
  );
}

function byPeriod(a: ShownCard, b: ShownCard): number {
  const key = ({ card: { period, asOf } }: ShownCard) => `${period.from} ${period.to} ${asOf}`;
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
