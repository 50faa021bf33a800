import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ndjson, readListings } from "../../feeds/index.ts";
import { type CaseEvent, type Listing, orThrow, parseCaseEvent } from "../../model/index.ts";
import { demoFolder } from "./demoFolder.ts";
import type { DemoStage } from "./demoStage.ts";
import { type DemoMarketplace, marketplaces } from "./marketplaces.ts";

/** A true pair. */
interface GoldPair {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId: string;
}

/** One marketplace with what it offers and what happened in six months. */
export interface Case {
  /** The marketplace. */
  readonly marketplace: DemoMarketplace;
  /** Its listings. */
  readonly listings: readonly Listing[];
  /** Which of them offer which dangerous product. */
  readonly gold: readonly GoldPair[];
  /** Its events. */
  readonly events: readonly CaseEvent[];
}

/**
 * Reads the shipped catalogues, true pairs and events, and lays them beside the results.
 *
 * @param stage - Where to write.
 * @returns One case a marketplace.
 */
export async function readCases(stage: DemoStage): Promise<readonly Case[]> {
  const events = (await shipped(stage, "events.ndjson")).map((row) => orThrow(parseCaseEvent(row)));
  const cases: Case[] = [];
  for (const marketplace of marketplaces) {
    const { id } = marketplace;
    const gold = (await shipped(stage, `gold/${id}.ndjson`)) as GoldPair[];
    cases.push({
      marketplace,
      listings: await listingsOf(stage, id),
      gold,
      events: events.filter(({ platform }) => platform === id),
    });
  }
  return cases;
}

async function listingsOf(stage: DemoStage, id: string): Promise<readonly Listing[]> {
  const name = `listings/${id}.ndjson`;
  const path = join(demoFolder(), name);
  await stage.write(name, await readFile(path, "utf8"));
  const listings: Listing[] = [];
  for await (const result of readListings(ndjson, createReadStream(path), { file: name })) {
    listings.push(orThrow(result));
  }
  return listings;
}

async function shipped(stage: DemoStage, name: string): Promise<readonly unknown[]> {
  const text = await readFile(join(demoFolder(), name), "utf8");
  await stage.write(name, text);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
