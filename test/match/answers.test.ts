import { readFileSync } from "node:fs";
import { allLexicons } from "safepact/languages";
import { createCatalogue, createMatcher, type Match, type Screening } from "safepact/match";
import { type Listing, parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { demoRecords } from "../support/demoRecords.ts";
import { differing, said } from "./differences.ts";
import { allTitles } from "./offer/allTitles.ts";
import { listingOf } from "./samples.ts";

// What was answered yesterday is answered today. A rule, a word or a weight that changes these files changes them on purpose:
// `npx vitest run test/match/answers.test.ts -u`, and their difference says to whom it makes one.

const lexicons = { lexicons: allLexicons };
const SHOWN = 2;
const EXAMPLES = 3;
// As much of a title as tells which it is.
const TOLD = 40;

const wordsOf = ({ outcome, reasons }: Pick<Screening, "outcome" | "reasons">): string =>
  [outcome, ...reasons].join(" ");

const evidenceOf = ({ evidence }: Match): string =>
  evidence.map(({ code, weight }) => `${code} ${weight.toFixed(3)}`).join(", ");

const pairOf = (id: string, match: Match): string =>
  `  ${id} ${match.score.toPrecision(4)} ${wordsOf(match)}: ${evidenceOf(match)}`;

const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

function demoListings(): readonly Listing[] {
  return ["hanbit-plaza", "nordwind"].flatMap((shop) =>
    readFileSync(new URL(`../../examples/demo/listings/${shop}.ndjson`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .flatMap((line) => {
        const parsed = parseListing(JSON.parse(line));
        return parsed.ok ? [parsed.value] : [];
      }),
  );
}

test("offers that differ in one thing get the answers they got, as do the records among them", async () => {
  const matcher = createMatcher(said, lexicons);
  const { algorithm } = matcher.screen(listingOf({ id: "L", title: "Lamp" }));
  const lines = differing.flatMap((listing) => {
    const screening = matcher.screen(listing, { minScore: 0, limit: SHOWN });
    const groups = screening.groups?.map(({ hazardIds }) => ` [${hazardIds.join(" ")}]`) ?? [];
    const pairs = screening.matches.map((match) => pairOf(match.hazardId, match));
    return [`${listing.id}: ${wordsOf(screening)}${groups.join("")}`, ...pairs];
  });
  const catalogue = createCatalogue(differing, lexicons);
  const found = said.flatMap((record) => {
    const finding = catalogue.find(record, { minScore: 0, limit: 20 });
    const pairs = finding.matches.map((match) => pairOf(match.listingId, match));
    return [`${record.id}: ${wordsOf(finding)}`, ...pairs];
  });
  await expect(textOf([algorithm, ...lines, ...found])).toMatchFileSnapshot(
    "answers/differences.txt",
  );
});

test("what both sides say of each kind of evidence is told as it was", async () => {
  const matcher = createMatcher(said, lexicons);
  const told = new Map<string, string[]>();
  for (const listing of differing) {
    for (const match of matcher.screen(listing, { minScore: 0, limit: SHOWN }).matches) {
      for (const { code, params, listingValue, hazardValue } of match.evidence) {
        const lines = told.get(code) ?? [];
        told.set(code, lines);
        const line = `  ${listingValue} | ${hazardValue} ${JSON.stringify(params)}`;
        if (lines.length < EXAMPLES && !lines.includes(line)) lines.push(line);
      }
    }
  }
  const lines = [...told].sort(([one], [other]) => (one < other ? -1 : 1)).flat(2);
  expect(told.size).toBeGreaterThan(20);
  await expect(textOf(lines)).toMatchFileSnapshot("answers/values.txt");
});

// The last report of an alert.
const records = [...new Map(demoRecords.map((record) => [record.id, record])).values()];
const listings = demoListings();

test("listings of the demo get the answers they got, evidence by evidence", async () => {
  const matcher = createMatcher(records, lexicons);
  const lines = listings
    .filter((_, at) => at % 4 === 0)
    .flatMap((listing) => {
      const screening = matcher.screen(listing, { minScore: 0, limit: SHOWN });
      const pairs = screening.matches.map((match) => pairOf(match.hazardId, match));
      return [`${listing.id} ${wordsOf(screening)}`, ...pairs];
    });
  expect(lines.length).toBeGreaterThan(1000);
  await expect(textOf(lines)).toMatchFileSnapshot("answers/listings.txt");
});

test("records of the demo find the listings they found in a catalogue, evidence by evidence", async () => {
  const catalogue = createCatalogue(listings, lexicons);
  const lines = records.flatMap((record) => {
    const finding = catalogue.find(record, { minScore: 0, limit: SHOWN });
    const pairs = finding.matches.map((match) => pairOf(match.listingId, match));
    return [`${record.id} ${wordsOf(finding)}`, ...pairs];
  });
  expect(lines.length).toBeGreaterThan(200);
  await expect(textOf(lines)).toMatchFileSnapshot("answers/catalogue.txt");
});

test.each(allTitles)(
  "titles of the $name list get the answers they got, under their barcode and without",
  async ({ name, records, titles }) => {
    const matcher = createMatcher(records, lexicons);
    const lines = titles.map(({ title, hazardId, gtin }) => {
      const bare = listingOf({ id: "L", platform: "shop", title });
      const identifiers = [{ scheme: "gtin", value: gtin }];
      const named = matcher.screen(listingOf({ ...bare, identifiers }));
      const found = matcher.screen(bare, { minScore: 0 });
      const place = found.matches.findIndex((match) => match.hazardId === hazardId);
      const score = found.matches[place]?.score.toPrecision(4) ?? "not found";
      return `${wordsOf(named)} | ${place + 1} ${score} | ${title.slice(0, TOLD)}`;
    });
    expect(lines.length).toBeGreaterThan(30);
    await expect(textOf(lines)).toMatchFileSnapshot(`answers/titles/${name}.txt`);
  },
);
