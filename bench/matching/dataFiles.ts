import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type HazardRecord, type Listing, parseHazardRecord, parseListing } from "safepact/model";

const DATA = new URL("../../../shared/data/", import.meta.url);

/** Which listing offers the product of which record. */
export interface GoldPair {
  readonly hazardId: string;
  readonly listingId: string;
}

/** A labelled set: records, listings and the pairs that belong together. */
export interface PairSet {
  readonly name: string;
  readonly records: readonly HazardRecord[];
  readonly listings: readonly Listing[];
  readonly gold: readonly GoldPair[];
  /** Whether a listing's own record is in the list and does not count. */
  readonly dropSelf: boolean;
}

/** Tells whether the shared data stands beside the project. */
export function hasData(folder: string): boolean {
  return existsSync(new URL(folder, DATA));
}

/** Reads the lines of a JSON file, gzipped or not. */
export function readLines(file: string): unknown[] {
  const bytes = readFileSync(new URL(file, DATA));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Reads hazard records; a bad one ends the program. */
export function readRecords(file: string): HazardRecord[] {
  return readLines(file).map((line) => {
    const parsed = parseHazardRecord(line);
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    return parsed.value;
  });
}

/** Reads listings; a bad one ends the program. */
export function readListings(file: string): Listing[] {
  return readLines(file).map((line) => {
    const parsed = parseListing(line);
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    return parsed.value;
  });
}

/** The labelled sets. */
export function pairSets(): PairSet[] {
  return [
    readSet("Abt-Buy", "abt-buy/hazards.ndjson", "abt-buy", false),
    readSet("Safety Gate pairs", "safety-gate-pairs/hazards.ndjson.gz", "safety-gate-pairs", true),
  ];
}

function readSet(name: string, hazards: string, folder: string, dropSelf: boolean): PairSet {
  return {
    name,
    records: readRecords(hazards),
    listings: readListings(`${folder}/listings.ndjson`),
    gold: readLines(`${folder}/gold.ndjson`).map(toGold),
    dropSelf,
  };
}

function toGold(line: unknown): GoldPair {
  if (typeof line === "object" && line !== null && "hazardId" in line && "listingId" in line) {
    return { hazardId: String(line.hazardId), listingId: String(line.listingId) };
  }
  throw new Error("A gold line needs hazardId and listingId.");
}
