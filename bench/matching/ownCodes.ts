import { allLexicons } from "safepact/languages";
import { createMatcher, type Screening } from "safepact/match";
import type { HazardRecord, Listing } from "safepact/model";
import { below, createRandom, pick } from "../speed/random.ts";
import { type GoldPair, hasData, readLines, readListings, readRecords } from "./dataFiles.ts";
import { shareOf } from "./personFigures.ts";
import { type Task, tasks } from "./tasks.ts";

const CHANCES = 5;
const UNRELATED = 3000;

/**
 * What becomes of real titles under a barcode: each record is given one of its own, and each listing that of its record. How many are a `match`,
 * and why the others are none? Then each listing is given the codes of five records drawn at random, and 3,000 unrelated listings each that of one.
 * Usage: tsx ownCodes.ts [SET…]
 */
function main(): void {
  if (!hasData("real-job")) {
    process.stdout.write("The shared data is not beside the project: nothing to measure.\n");
    return;
  }
  const asked = process.argv.slice(2);
  const unrelated = readListings("real-job/pool/listings.ndjson.gz");
  for (const task of tasks) {
    if (task.gold === undefined || task.dropSelf === true) continue;
    if (asked.length === 0 || asked.includes(task.name)) run(task, task.gold, unrelated);
  }
}

function run(
  { name, hazards, listings: file }: Task,
  goldFile: string,
  unrelated: readonly Listing[],
): void {
  // A code names one product, so records of several say nothing here.
  const records = hazards.flatMap(readRecords).filter(({ products }) => products.length === 1);
  const codes = new Map(records.map(({ id }, place) => [id, gtinOf(place)]));
  const matcher = createMatcher(
    records.map((record) => withCode(record, codes.get(record.id) ?? "")),
    { lexicons: allLexicons },
  );
  const screen = (listing: Listing, id: string) =>
    matcher.screen(carrying(listing, codes.get(id) ?? ""));
  const ids = [...codes.keys()];
  const random = createRandom(7);
  const any = () => pick(random, ids, "");

  const owners = new Map<string, string>();
  for (const line of readLines(goldFile)) {
    const { listingId, hazardId } = line as GoldPair;
    if (codes.has(hazardId) && !owners.has(listingId)) owners.set(listingId, hazardId);
  }
  const listings = readListings(file).filter(({ id }) => owners.has(id));
  const own = listings.map((listing) => screen(listing, owners.get(listing.id) ?? ""));
  const chances = listings.flatMap((listing) =>
    Array.from({ length: CHANCES }, any)
      .filter((id) => id !== owners.get(listing.id))
      .map((id) => screen(listing, id)),
  );
  const strangers = Array.from({ length: UNRELATED }, () =>
    screen(unrelated[below(random, unrelated.length)] as Listing, any()),
  );
  print(name, own, chances, strangers);
}

function print(
  name: string,
  own: readonly Screening[],
  chances: readonly Screening[],
  strangers: readonly Screening[],
): void {
  const reasons = new Map<string, number>();
  for (const { outcome, reasons: why } of own) {
    const [, first = "none"] = why;
    if (outcome !== "match") reasons.set(first, (reasons.get(first) ?? 0) + 1);
  }
  const told = [...reasons]
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${reason} ${count}`);
  const shares = [own, chances, strangers].map(
    (all) =>
      `${matchesIn(all)} of ${all.length}, ${shareOf(matchesIn(all) / all.length, all.length)}`,
  );
  process.stdout.write(
    `${name}\n  own code: ${shares[0]}\n  code of another record: ${shares[1]}\n  unrelated listing: ${shares[2]}\n  no match: ${told.join(", ")}\n`,
  );
}

function matchesIn(screenings: readonly Screening[]): number {
  return screenings.filter(({ outcome }) => outcome === "match").length;
}

function withCode(record: HazardRecord, code: string): HazardRecord {
  return {
    ...record,
    products: record.products.map((product) => ({
      ...product,
      identifiers: [{ scheme: "gtin", value: code }],
    })),
  };
}

function carrying(listing: Listing, code: string): Listing {
  return { ...listing, identifiers: [{ scheme: "gtin", value: code }] };
}

// A GTIN-13 for each place, with its check digit.
function gtinOf(place: number): string {
  const digits = `880${String(place + 1).padStart(9, "0")}`;
  const sum = [...digits].reduce(
    (all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

main();
