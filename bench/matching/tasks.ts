/** A set of records and listings, with the pairs that belong together or, without, of unrelated listings. */
export interface Task {
  readonly name: string;
  readonly hazards: readonly string[];
  readonly listings: string;
  readonly gold?: string;
  /** Whether a listing's own record is in the list and does not count. */
  readonly dropSelf?: boolean;
}

const euOnline = "real-job/eu-online/hazards.ndjson.gz";

/** All labelled sets of the shared data, and the pool of unrelated listings. */
export const tasks: readonly Task[] = [
  ...["ko-ko", "ko-renamed", "xl-ko-en", "xl-zh-en"].map((name) => ({
    name,
    hazards: [`real-job/${name}/hazards.ndjson.gz`],
    listings: `real-job/${name}/listings.ndjson`,
    gold: `real-job/${name}/gold.ndjson`,
  })),
  ...["en", "xx"].map((language) => ({
    name: `eu-online ${language}`,
    hazards: [euOnline],
    listings: `real-job/eu-online/listings-${language}.ndjson`,
    gold: `real-job/eu-online/gold-${language}.ndjson`,
  })),
  {
    name: "abt-buy",
    hazards: ["abt-buy/hazards.ndjson"],
    listings: "abt-buy/listings.ndjson",
    gold: "abt-buy/gold.ndjson",
  },
  {
    name: "safety-gate-pairs",
    hazards: ["safety-gate-pairs/hazards.ndjson.gz"],
    listings: "safety-gate-pairs/listings.ndjson",
    gold: "safety-gate-pairs/gold.ndjson",
    dropSelf: true,
  },
  {
    name: "pool",
    hazards: [euOnline, "real-job/ko-renamed/hazards.ndjson.gz"],
    listings: "real-job/pool/listings.ndjson.gz",
  },
];
