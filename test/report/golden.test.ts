import { compareScorecards, scoreCompliance } from "safepact/comply";
import { profileFeed } from "safepact/exchange";
import * as en from "safepact/languages/en";
import * as ko from "safepact/languages/ko";
import type { Match } from "safepact/match";
import {
  renderComparisonCsv,
  renderComparisonHtml,
  renderComparisonMarkdown,
  renderEvidenceCsv,
  renderEvidenceSvg,
  renderFeedProfileHtml,
  renderObligationsCsv,
  renderScorecardCsv,
  renderScorecardHtml,
  renderScorecardMarkdown,
  renderSurvivalSvg,
  renderTrendHtml,
} from "safepact/report";
import { test } from "vitest";
import { cldr, expectKept, plainSpaces } from "../support/keptTexts.ts";
import { parseHazardRecord } from "../support/untrusted.ts";
import { cardsOfTwoPlatforms } from "./cardsOfTwoPlatforms.ts";
import { evidenceOfEveryCode } from "./evidenceOfEveryCode.ts";
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

const found: Match = {
  hazardId: "kr:1",
  line: "Barcode equal; another brand.",
  outcome: "review",
  reasons: ["brand-contradicted"],
  score: 0.42,
  strength: 0.5,
  scope: "all-units",
  territory: "applies",
  prior: -4.5,
  evidence: evidenceOfEveryCode("GS-12A & more", { speaksFor: 0.55, against: -0.35 }).slice(0, 12),
};
const point = { thinned: false, restrictedMeanHours: 40, restrictedToHours: 96 };
const curve = (low: number) => [
  { time: 20, atRisk: 4, events: 1, survival: 0.75, low, high: 0.95 },
  { time: 60, atRisk: 2, events: 1, survival: 0.375, low: low / 2, high: 0.8 },
];
const time = { ...point, subjects: 4, events: 2, censored: 2, medianHours: 60, p90Hours: null };

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
  "evidence.svg": () => renderEvidenceSvg(found, { id: "e", title: "Why" }),
  "evidence.ko.svg": () =>
    renderEvidenceSvg(
      { ...found, evidence: found.evidence.slice(0, 4) },
      { messages: ko.matchMessages },
    ),
  "survival.svg": () =>
    renderSurvivalSvg(
      [
        { name: "Slow", time: { ...time, curve: curve(0.4) } },
        { name: "Quick", time: { ...time, medianHours: 30.25, curve: curve(0.2) } },
      ],
      { id: "s", title: "On request", limit: { fromHours: 24, toHours: 48, label: "2 days" } },
    ),
  "survivalInDays.svg": () =>
    renderSurvivalSvg(
      [{ time: { ...time, medianHours: 240, curve: [{ ...curve(0.4)[0], time: 240 } as never] } }],
      { id: "d", title: "Own find" },
    ),
  "feedProfile.html": async () => renderFeedProfileHtml(await feed(), { subject: "A feed" }),
};

/*
 * A card of a half-year in which nearly everything happens, and every page, table and file that is made of it and its like, as they were
 * reviewed. UPDATE_GOLDEN=1 writes them anew.
 */
test.for(Object.entries(texts))("%s is as it was reviewed", async ([name, write], { skip }) => {
  const text = await write();
  const shown = /\.(?:html|svg)$/u.test(name) ? tagByTag(text) : text;
  const kept = new URL(`golden/${name}.txt`, import.meta.url);
  expectKept(kept, `CLDR ${cldr}\n${plainSpaces(withoutHashes(shown))}\n`, skip);
});
