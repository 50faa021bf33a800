import { compareScorecards, scoreCompliance } from "safepact/comply";
import { profileFeed } from "safepact/exchange";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import {
  renderComparisonCsv,
  renderComparisonHtml,
  renderComparisonMarkdown,
  renderEvidenceCsv,
  renderFeedProfileHtml,
  renderObligationsCsv,
  renderScorecardCsv,
  renderScorecardHtml,
  renderScorecardMarkdown,
  renderTrendHtml,
} from "safepact/report";
import { test } from "vitest";
import { cldr, expectKept, plainSpaces } from "../support/keptTexts.ts";
import { parseHazardRecord } from "../support/untrusted.ts";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";
import { halfYearOfAShop } from "./halfYearOfAShop.ts";

const { rows, ...inputs } = halfYearOfAShop();
const card = scoreCompliance(inputs);
const previous = scoreCompliance({
  ...inputs,
  period: { from: "2025-01-01", to: "2025-03-31" },
  asOf: "2025-04-15T12:00:00+09:00",
  status: "draft",
});
const owed = rows.flatMap((row) => (row.row === "obligation" ? [row] : []));
const events = [...inputs.events];
const two = cardsOfTwoPlatforms();
const pair = [
  { card: two.slow, rows: two.rows.slow, name: "Slow" },
  { card: two.quick, rows: two.rows.quick, name: "Quick" },
];
const feed = () =>
  profileFeed(
    [
      { id: "kr:1", products: [{ name: "Lamp", brand: "Goo", models: ["GS-12A"] }] },
      { id: "kr:2", products: [{ name: "Toy" }], source: { url: "https://kr.example/2" } },
      { id: "kr:3", products: [{ name: "Old" }], status: "retracted" },
      { id: "kr:4", products: [] },
      { id: "kr:5", products: [{ name: "Heater" }], colour: "red" },
    ].map((record) => parseHazardRecord(record)),
  );

/** Without hashes, which change with every calendar and have tests of their own. */
function withoutHashes(text: string): string {
  return text.replaceAll(/\b[\da-f]{64}\b/gu, "(hash)");
}

/** The same page with a tag on each line, and without the rules of style, which say nothing. */
function tagByTag(html: string): string {
  return html
    .replaceAll(/<style>[\s\S]*?<\/style>/gu, "<style></style>")
    .replaceAll(/sha256-[\w+/=]+/gu, "sha256-")
    .replaceAll("><", ">\n<");
}

const inKorean = { messages: ko.reportMessages };
const texts: Readonly<Record<string, () => string | Promise<string>>> = {
  "scorecard.json": () => JSON.stringify(card, undefined, 1),
  "rows.ndjson": () => rows.map((row) => JSON.stringify(row)).join("\n"),
  "scorecard.html": () =>
    renderScorecardHtml(card, { rows, events, previous, platformName: "Shop", zone: "Asia/Seoul" }),
  "scorecard.ko.html": () => renderScorecardHtml(card, { ...inKorean, rows }),
  "scorecard.md": () => renderScorecardMarkdown(card, { messages: en.reportMessages }),
  "scorecard.csv": () => renderScorecardCsv([card, previous]),
  "obligations.csv": () => renderObligationsCsv(owed),
  "evidence.csv": () => renderEvidenceCsv(rows, events),
  "comparison.html": () => renderComparisonHtml(pair),
  "comparison.md": () => renderComparisonMarkdown([two.slow, two.quick]),
  "comparison.csv": () => renderComparisonCsv(compareScorecards([two.slow, two.quick])),
  "trend.html": () => renderTrendHtml([{ card }, { card: previous }]),
  "feedProfile.html": async () => renderFeedProfileHtml(await feed(), { subject: "A feed" }),
};

/*
 * A card of a half-year in which nearly everything happens, and every page, table and file that is made of it and its like, as they were
 * reviewed. UPDATE_GOLDEN=1 writes them anew.
 */
test.for(Object.entries(texts))("%s is as it was reviewed", async ([name, write], { skip }) => {
  const text = await write();
  const shown = name.endsWith(".html") ? tagByTag(text) : text;
  const kept = new URL(`golden/${name}.txt`, import.meta.url);
  expectKept(kept, `CLDR ${cldr}\n${plainSpaces(withoutHashes(shown))}\n`, skip);
});
