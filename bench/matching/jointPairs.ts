import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { cpscCsv, healthCanadaJson, readHazards } from "safepact/feeds";
import { type HazardRecord, type Listing, parseListing } from "safepact/model";
import type { GoldPair, PairSet } from "./dataFiles.ts";

const DATA = new URL("../../../shared/data/", import.meta.url);
const MOST_DAYS = 7;
const DAY = 86_400_000;
// Words of a company's name that name no company.
const filler = new Set(
  "inc llc ltd co corp corporation company limited usa us america canada international group of the and".split(
    " ",
  ),
);

/**
 * Recalls that the US and Canada announced together, joined by company and day and never by the product's name: the Canadian
 * text names the company of the joint recall, the American one its importers, makers and shops. Where two recalls fit, none is taken.
 * The American product names stand for listings.
 */
export async function jointPairs(): Promise<PairSet> {
  const canada = (
    await readAll(
      healthCanadaJson,
      gunzipSync(readFileSync(new URL("health-canada/HCRSAMOpenData.json.gz", DATA))),
    )
  ).filter(({ source }) => source.authority === "Consumer product safety");
  const american = await readAll(cpscCsv, readFileSync(new URL("cpsc/website-export.csv", DATA)));
  const gold: GoldPair[] = [];
  const listings: Listing[] = [];
  const taken = new Set<string>();
  for (const recall of american) {
    const fitting = canada.filter((record) => isJoint(recall, record));
    const [only, another] = fitting;
    if (only === undefined || another !== undefined || taken.has(only.id)) continue;
    taken.add(only.id);
    listings.push(toListing(recall));
    gold.push({ hazardId: only.id, listingId: recall.id });
  }
  return { name: "US recalls in Canada", records: canada, listings, gold, dropSelf: false };
}

async function readAll(
  reader: Parameters<typeof readHazards>[0],
  bytes: Uint8Array,
): Promise<HazardRecord[]> {
  const records: HazardRecord[] = [];
  for await (const row of readHazards(reader, bytes)) if (row.ok) records.push(row.value);
  return records;
}

function isJoint(recall: HazardRecord, record: HazardRecord): boolean {
  const days = Math.abs(dayOf(recall) - dayOf(record));
  if (!(days <= MOST_DAYS)) return false;
  const company = companyOf(record);
  if (company.length === 0) return false;
  const named = new Set(companyWords(companiesOf(recall)));
  return company.slice(0, 2).every((word) => named.has(word));
}

function dayOf({ source }: HazardRecord): number {
  return Date.parse(source.publishedOn ?? source.updatedOn ?? "") / DAY;
}

function companyOf({ consumerAction = "" }: HazardRecord): readonly string[] {
  const text = consumerAction.replaceAll(/&nbsp;|\s+/gu, " ");
  const named = /joint recall[^.]{0,200}?CPSC\)?,? and ([^.]{3,80})/iu.exec(text)?.[1];
  return companyWords(named ?? "");
}

function companiesOf({ products }: HazardRecord): string {
  return products
    .flatMap(({ companies, scope }) => [...companies.map(({ name }) => name), scope.soldAt ?? ""])
    .join(" ");
}

function companyWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []).filter((word) => !filler.has(word));
}

function toListing(recall: HazardRecord): Listing {
  const [product] = recall.products;
  const parsed = parseListing({
    id: recall.id,
    platform: "us-recalls",
    title: product?.name ?? "",
  });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}
