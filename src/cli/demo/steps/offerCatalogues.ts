import { ndjson, readListings, shopifyCsv as shopifyReader } from "../../../feeds/index.ts";
import type { HazardRecord, Listing } from "../../../model/index.ts";
import { ndjsonLine } from "../../common/ndjsonLine.ts";
import { type DemoProduct, demoProducts, demoVocabulary } from "../demoData.ts";
import type { DemoStage } from "../demoStage.ts";
import { type GeneratedListing, generateListings } from "../generateListings.ts";
import { type DemoMarketplace, marketplaces } from "../marketplaces.ts";
import type { SeededRandom } from "../seededRandom.ts";
import { shopifyCsv } from "../shopifyCsv.ts";

/** A true pair. */
interface GoldPair {
  /** The hazard record. */
  readonly hazardId: string;
  /** The listing. */
  readonly listingId: string;
}

/** The catalogue of one marketplace, as it was read back from its file. */
export interface Catalogue {
  /** The marketplace. */
  readonly marketplace: DemoMarketplace;
  /** Its listings. */
  readonly listings: readonly Listing[];
  /** Which of them offer which dangerous product. */
  readonly gold: readonly GoldPair[];
  /** How many listings there are of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
}

/**
 * Writes the catalogues of both marketplaces in their own formats and reads them back.
 *
 * @param stage - Where to write.
 * @param records - The hazard records, to name the true pairs.
 * @param random - Source of choices.
 * @returns One catalogue a marketplace.
 */
export async function offerCatalogues(
  stage: DemoStage,
  records: readonly HazardRecord[],
  random: SeededRandom,
): Promise<readonly Catalogue[]> {
  const catalogues: Catalogue[] = [];
  for (const marketplace of marketplaces) {
    const frame = { marketplace, vocabulary: demoVocabulary(), random };
    const generated = generateListings(demoProducts(), frame);
    const listings = await writtenAndRead(stage, marketplace, generated);
    const gold = generated.flatMap((each) => pairsOf(each, records));
    await stage.write(`gold/${marketplace.id}.ndjson`, gold.map(plainLine).join(""));
    const kinds = new Map<string, number>();
    for (const { truth } of generated) kinds.set(truth, (kinds.get(truth) ?? 0) + 1);
    catalogues.push({ marketplace, listings, gold, kinds });
  }
  return catalogues;
}

/** Hanbit Plaza gives out safepact's own NDJSON, Nordwind Market the product export of its shop software. */
async function writtenAndRead(
  stage: DemoStage,
  { id }: DemoMarketplace,
  generated: readonly GeneratedListing[],
): Promise<readonly Listing[]> {
  const listings = generated.map(({ listing }) => listing);
  const own = id === "hanbit-plaza";
  const text = own ? listings.map(ndjsonLine).join("") : shopifyCsv(listings);
  await stage.write(`listings/${id}.${own ? "ndjson" : "csv"}`, text);
  const known = new Map(listings.map((listing) => [listing.id, listing]));
  const read: Listing[] = [];
  for await (const result of readListings(own ? ndjson : shopifyReader, text)) {
    if (result.ok) read.push(own ? result.value : withAccount(result.value, known, id));
  }
  return read;
}

/** The export of a shop does not say whose it is: the marketplace knows that from the account. */
function withAccount(
  listing: Listing,
  known: ReadonlyMap<string, Listing>,
  platform: string,
): Listing {
  const account = known.get(listing.id);
  return {
    ...listing,
    platform,
    shipsTo: account?.shipsTo ?? [],
    ...(account?.sellerId === undefined ? {} : { sellerId: account.sellerId }),
    ...(account?.listedAt === undefined ? {} : { listedAt: account.listedAt }),
  };
}

function pairsOf(
  { listing, truth, product }: GeneratedListing,
  records: readonly HazardRecord[],
): readonly GoldPair[] {
  if (product === undefined || (truth !== "true-offer" && truth !== "renamed")) return [];
  return recordsOf(product, records).map(({ id }) => ({ hazardId: id, listingId: listing.id }));
}

/** The Giraffe high chair was recalled by the United States and by Korea. */
const sameProduct: Readonly<Record<string, readonly string[]>> = {
  "25-336": ["10021246"],
  "10021246": ["25-336"],
};

function recordsOf(
  { record }: DemoProduct,
  records: readonly HazardRecord[],
): readonly HazardRecord[] {
  const keys = new Set([record, ...(sameProduct[record] ?? [])].map(numberOf));
  return records.filter(({ source }) => keys.has(numberOf(source.id)));
}

/** The US website writes 25-336, its service 25336. */
function numberOf(id: string): string {
  return id.replaceAll("-", "");
}

function plainLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
