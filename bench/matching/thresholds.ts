import { writeFileSync } from "node:fs";
import { allLexicons } from "safepact/languages";
import { createMatcher, type Match, type Matcher } from "safepact/match";
import type { Listing } from "safepact/model";
import { type Several, severalOf } from "../../src/match/evaluate/severalOf.ts";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";

// As many candidates as add up, and as many as a screening shows by default.
const [MOST, SHOWN] = [32, 10];
const byWords: ReadonlySet<string> = new Set([
  "similar-product",
  "one-of-several",
  "below-threshold",
]);
const thresholds = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7];
const euOnline = "real-job/eu-online/hazards.ndjson.gz";
const sets = [
  ["titles in EU alerts, English", euOnline, "real-job/eu-online", "-en"],
  [
    "synthetic titles of Korean recalls",
    "real-job/ko-renamed/hazards.ndjson.gz",
    "real-job/ko-renamed",
    "",
  ],
  [
    "Korean titles, records in English",
    "real-job/xl-ko-en/hazards.ndjson.gz",
    "real-job/xl-ko-en",
    "",
  ],
  ["Safety Gate pairs", "safety-gate-pairs/hazards.ndjson.gz", "safety-gate-pairs", ""],
] as const;

/**
 * What each threshold sends to people: unrelated listings a million, and the share of the dangerous that are found. Usage: tsx thresholds.ts
 * [--draw FILE.svg]
 */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const pool = createMatcher([euOnline, sets[1][1]].flatMap(readRecords), {
    lexicons: allLexicons,
  });
  const unrelated = readListings("real-job/pool/listings.ndjson.gz");
  const wrong = flaggedFrom(pool, unrelated, () => true);
  const reviews = thresholds.map((least) =>
    Math.round((1e6 * countFrom(wrong, least)) / unrelated.length),
  );
  const found = sets.map(([name, hazards, folder, part]) => ({
    name,
    shares: sharesOf(hazards, folder, part),
  }));
  process.stdout.write(
    `| threshold | reviews a million unrelated | ${found.map(({ name }) => name).join(" | ")} |\n`,
  );
  process.stdout.write(`|---|---|${found.map(() => "---|").join("")}\n`);
  for (const [at, least] of thresholds.entries()) {
    const cells = found.map(({ shares }) => `${(100 * (shares[at] ?? 0)).toFixed(1)} %`);
    process.stdout.write(`| ${least} | ${reviews[at]} | ${cells.join(" | ")} |\n`);
  }
  const file = process.argv[process.argv.indexOf("--draw") + 1];
  if (process.argv.includes("--draw") && file !== undefined)
    writeFileSync(file, curve(reviews, found));
}

/** For each listing the least threshold that still sends it to a person, of the records that count. */
function flaggedFrom(
  matcher: Matcher,
  listings: readonly Listing[],
  counts: (hazardId: string, listingId: string) => boolean,
): number[] {
  return listings.map((listing) => {
    const { matches } = matcher.screen(listing, { minScore: 0, limit: MOST, evidence: "none" });
    const several = severalOf(
      matches.flatMap(({ score }) => (score > 0 ? [{ odds: oddsOf(score) }] : [])),
    );
    const own = matches
      .slice(0, SHOWN)
      .filter(({ hazardId }) => hazardId !== listing.id && counts(hazardId, listing.id));
    return Math.max(0, ...own.map((match) => scoreOf(match, several)));
  });
}

// What an identifier sends to a person, no threshold keeps away. Else it is the listing that is judged, and with it what fits about as well.
function scoreOf({ score, outcome, reasons: [reason] }: Match, several: Several): number {
  if (reason === "record-retracted") return 0;
  if (outcome === "match" || (reason !== undefined && !byWords.has(reason))) return 1;
  return score > 0 && oddsOf(score) >= several.least ? Math.max(score, several.score) : score;
}

function oddsOf(score: number): number {
  return Math.log(score / (1 - score));
}

function countFrom(scores: readonly number[], least: number): number {
  return scores.filter((score) => score >= least).length;
}

function sharesOf(hazards: string, folder: string, part: string): number[] {
  const gold = readLines(`${folder}/gold${part}.ndjson`).map((line) => line as GoldPair);
  const pairs = new Set(gold.map(({ hazardId, listingId }) => `${listingId}\t${hazardId}`));
  const wanted = new Set(gold.map(({ listingId }) => listingId));
  const listings = readListings(`${folder}/listings${part}.ndjson`).filter(({ id }) =>
    wanted.has(id),
  );
  const matcher = createMatcher(readRecords(hazards), { lexicons: allLexicons });
  const scores = flaggedFrom(matcher, listings, (hazardId, listingId) =>
    pairs.has(`${listingId}\t${hazardId}`),
  );
  return thresholds.map((least) => countFrom(scores, least) / wanted.size);
}

interface Curve {
  readonly name: string;
  readonly shares: readonly number[];
}

const colours = ["#0b6e99", "#b5540a", "#4a7d2c", "#7a4fa3"];

/** Found against reviews, which run on a logarithmic axis. */
function curve(reviews: readonly number[], found: readonly Curve[]): string {
  const [width, height, left, bottom] = [640, 360, 56, 300];
  // Half of the last label stands beyond its line.
  const right = width - 24;
  const most = Math.ceil(Math.log10(Math.max(...reviews)));
  const x = (count: number) =>
    left + ((Math.log10(Math.max(10, count)) - 1) / (most - 1)) * (right - left);
  const y = (share: number) => bottom - share * (bottom - 16);
  const text = (at: readonly [number, number], words: string, anchor = "middle") =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" text-anchor="${anchor}">${words}</text>`;
  const lines = [
    ...Array.from({ length: most }, (_, power) => {
      const place = x(10 ** (power + 1));
      return `<path class="grid" d="M${place.toFixed(0)} 16V${bottom}"/>${text([place, bottom + 18], (10 ** (power + 1)).toLocaleString("en"))}`;
    }),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        `<path class="grid" d="M${left} ${y(share)}H${right}"/>${text([left - 6, y(share) + 4], `${100 * share} %`, "end")}`,
    ),
    ...found.map(({ shares }, at) => {
      const points = shares.map(
        (share, place) => `${x(reviews[place] ?? 10).toFixed(1)} ${y(share).toFixed(1)}`,
      );
      return `<path fill="none" stroke="${colours[at]}" stroke-width="2.5" d="M${points.join("L")}"/>`;
    }),
    ...found.map(({ name }, at) => {
      const place = [left + (at % 2) * 290, height - 22 + 16 * Math.floor(at / 2)] as const;
      return `<rect x="${place[0]}" y="${place[1] - 9}" width="10" height="10" fill="${colours[at]}"/>${text([place[0] + 16, place[1]], name, "start")}`;
    }),
  ];
  const shipped = x(reviews[thresholds.indexOf(0.1)] ?? 10).toFixed(0);
  lines.push(
    `<path stroke="currentColor" stroke-dasharray="4 4" d="M${shipped} 16V${bottom}"/>${text([Number(shipped), 12], "0.1")}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="currentColor" color="#333">
<title>Share of the dangerous that a person sees, against reviews a million unrelated listings</title>
<style>.grid{stroke:#8886;stroke-width:1}@media (prefers-color-scheme:dark){svg{color:#ddd}}</style>
${lines.join("\n")}
</svg>
`;
}

main();
