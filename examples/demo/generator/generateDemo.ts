import { createMatcher, type Screening } from "safepact/match";
import { type CaseEvent, type HazardRecord, SCHEMA_VERSION } from "safepact/model";
import { providedRecords, readFeeds } from "../../../src/cli/demo/readFeeds.ts";
import { demoProducts, demoVocabulary } from "./demoData.ts";
import { type GeneratedListing, generateListings } from "./generateListings.ts";
import { simulatedMarketplaces } from "./marketplaces.ts";
import { seededRandom } from "./seededRandom.ts";
import { simulateEvents } from "./simulation/simulateEvents.ts";
import type { Finding } from "./simulation/simulation.ts";
import { type TruePair, truePairs } from "./truePairs.ts";

/** Seed of everything the demo makes up. */
const SEED = 20_250_701;

/**
 * Makes up the catalogues of both marketplaces and what happens there in six months. Events follow from what the
 * screening of the listings finds, so they are made anew when matching changes what it finds.
 *
 * @returns Each file's name and content.
 */
export async function generateDemo(): Promise<ReadonlyMap<string, string>> {
  const { first: records, editions } = providedRecords(await readFeeds());
  const random = seededRandom(SEED);
  const files = new Map<string, string>();
  const vocabulary = demoVocabulary();
  const catalogues = simulatedMarketplaces.map((marketplace) => ({
    marketplace,
    generated: generateListings(demoProducts(), { marketplace, vocabulary, random }),
  }));
  const matcher = createMatcher(records);
  const events: CaseEvent[] = [];
  for (const { marketplace, generated } of catalogues) {
    const pairs = truePairs(generated, records);
    const screenings = generated.map(({ listing }) => matcher.screen(listing));
    files.set(`listings/${marketplace.id}.ndjson`, ndjson(generated.map(({ listing }) => listing)));
    files.set(
      `gold/${marketplace.id}.ndjson`,
      pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""),
    );
    events.push(
      ...simulateEvents({
        marketplace,
        records,
        editions,
        random,
        findings: findingsOf(generated, screenings, pairs),
        trueOffers: offersOf(generated, pairs),
      }),
    );
  }
  return files.set("events.ndjson", ndjson(events));
}

function findingsOf(
  generated: readonly GeneratedListing[],
  screenings: readonly Screening[],
  pairs: readonly TruePair[],
): readonly Finding[] {
  const right = new Set(pairs.map(({ listingId, hazardId }) => `${listingId} ${hazardId}`));
  return generated.flatMap(({ listing }, place): Finding[] => {
    const { outcome, matches } = screenings[place] ?? { outcome: "none-found", matches: [] };
    const hazardId = matches[0]?.hazardId;
    if (hazardId === undefined || (outcome !== "match" && outcome !== "review")) return [];
    return [{ listing, hazardId, outcome, right: right.has(`${listing.id} ${hazardId}`) }];
  });
}

function offersOf(generated: readonly GeneratedListing[], pairs: readonly TruePair[]) {
  const byId = new Map(generated.map(({ listing }) => [listing.id, listing]));
  return pairs.flatMap(({ listingId, hazardId }) => {
    const listing = byId.get(listingId);
    return listing === undefined ? [] : [{ listing, hazardId }];
  });
}

function ndjson(
  values: readonly (HazardRecord | CaseEvent | GeneratedListing["listing"])[],
): string {
  return values
    .map((value) => `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...value })}\n`)
    .join("");
}
