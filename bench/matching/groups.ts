import { allLexicons } from "safepact/languages";
import { createMatcher, type RecordGroup, type Screening } from "safepact/match";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";

const tasks = [
  ["abt-buy", "abt-buy/hazards.ndjson", "abt-buy/listings.ndjson", "abt-buy/gold.ndjson"],
  [
    "safety-gate-pairs",
    "safety-gate-pairs/hazards.ndjson.gz",
    "safety-gate-pairs/listings.ndjson",
    "safety-gate-pairs/gold.ndjson",
  ],
  ...["ko-ko", "ko-renamed", "xl-ko-en"].map((name) => [
    name,
    `real-job/${name}/hazards.ndjson.gz`,
    `real-job/${name}/listings.ndjson`,
    `real-job/${name}/gold.ndjson`,
  ]),
  ...["en", "xx"].map((language) => [
    `eu-online ${language}`,
    "real-job/eu-online/hazards.ndjson.gz",
    `real-job/eu-online/listings-${language}.ndjson`,
    `real-job/eu-online/gold-${language}.ndjson`,
  ]),
] as const;

interface Found {
  readonly hazardId: string;
  readonly group: readonly string[];
}

/** Recall counted for records and for groups of near-identical ones. Usage: tsx groups.ts [SET…] */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const asked = process.argv.slice(2);
  process.stdout.write(
    "| set | R@1 | in the first group | R@5 | in the first five's | flagged | in a flagged group | listings with a group | mean size |\n" +
      "|---|---|---|---|---|---|---|---|---|\n",
  );
  for (const [name = "", hazards = "", listings = "", gold = ""] of tasks) {
    if (asked.length === 0 || asked.includes(name)) {
      process.stdout.write(`${row(name, { hazards, listings, gold })}\n`);
    }
  }
}

function row(name: string, files: Readonly<Record<"hazards" | "listings" | "gold", string>>) {
  const records = readRecords(files.hazards);
  const listings = readListings(files.listings);
  const gold = readLines(files.gold).map((line) => line as GoldPair);
  const wanted = new Map<string, Set<string>>();
  for (const { hazardId, listingId } of gold)
    wanted.set(listingId, (wanted.get(listingId) ?? new Set()).add(hazardId));
  const dropSelf = name === "safety-gate-pairs";
  const screenWith = (options: object, limit: number) => {
    const matcher = createMatcher(records, { lexicons: allLexicons, ...options });
    return listings
      .filter(({ id }) => wanted.has(id))
      .map((listing) => matcher.screen(listing, { limit, evidence: "none" }));
  };
  const all = screenWith({ thresholds: { review: 0, reviewSerious: 0 } }, 12);
  const shipped = screenWith({}, 5);
  const hits = (screenings: readonly Screening[], count: number, whole: boolean): string => {
    const found = screenings.filter((screening) => {
      const right = wanted.get(screening.listingId) ?? new Set();
      const first = foundIn(screening, dropSelf).slice(0, count);
      return first.some(({ hazardId, group }) =>
        whole ? group.some((id) => right.has(id)) : right.has(hazardId),
      );
    });
    return ((100 * found.length) / wanted.size).toFixed(1);
  };
  const groups = shipped.flatMap((each): readonly RecordGroup[] => each.groups ?? []);
  const sizes = groups.reduce((sum, { hazardIds }) => sum + hazardIds.length, 0);
  const grouped = shipped.filter((each) => each.groups !== undefined).length;
  const cells = [
    hits(all, 1, false),
    hits(all, 1, true),
    hits(all, 5, false),
    hits(all, 5, true),
    hits(shipped, 5, false),
    hits(shipped, 5, true),
    ((100 * grouped) / shipped.length).toFixed(1),
    (sizes / Math.max(1, groups.length)).toFixed(1),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function foundIn({ listingId, matches, groups = [] }: Screening, dropSelf: boolean): Found[] {
  return matches
    .filter(({ hazardId }) => !(dropSelf && hazardId === listingId))
    .map(({ hazardId, group }) => ({
      hazardId,
      group: group === undefined ? [hazardId] : (groups[group.number - 1]?.hazardIds ?? []),
    }));
}

main();
