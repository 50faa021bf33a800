import { checkGiven } from "../../model/checkGiven.ts";
import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import { hazardRecordShape } from "../../model/modelShapes.ts";
import { checkScreenOptions } from "../contract/checkOptions.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { type Judged, judgeCandidate } from "../decide/judgeCandidate.ts";
import { type Pair, refineCandidate, withoutCodes } from "../decide/refineCandidate.ts";
import { describeMatch } from "../explain/describeMatch.ts";
import { codesOfProduct } from "../identify/codesOfProduct.ts";
import { isFirmGtin } from "../identify/productCode.ts";
import { type Standing, standingOf } from "../index/standing.ts";
import { pairExclusion } from "../judged/pairExclusion.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { screenOptionsShape } from "../matchShapes.ts";
import { readBrand } from "../normalise/brandName.ts";
import { fingerprintsOf, readListing, type Subject } from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { type Candidate, gatherPool } from "../score/gatherPool.ts";
import { logit } from "../score/terms.ts";
import type { CatalogueFinding, CatalogueMatch, FindOptions } from "./catalogue.ts";
import type { CatalogueState } from "./indexListings.ts";

const DEFAULT_LIMIT = 100;

/** A listing as it is judged; written out only where it can be shown. */
interface Found {
  readonly listing: Listing;
  readonly judged: Judged;
  readonly match?: CatalogueMatch;
}

/** Looks for a record among standing listings. @internal */
export function findRecord(
  state: CatalogueState,
  record: HazardRecord,
  options: FindOptions,
): CatalogueFinding {
  checkGiven({ record, options }, { record: hazardRecordShape, options: screenOptionsShape });
  const { review, reviewSerious } = state.thresholds;
  const lowest = Math.min(review, reviewSerious);
  checkScreenOptions(options);
  const minScore = options.minScore ?? lowest;
  const rulings = rulingsOn(state, record, options);
  const { limit = DEFAULT_LIMIT } = options;
  const least = Math.min(minScore, lowest);
  const found = findAll(state, record, { isOut: rulings.isOut, least, limit });
  const verdicts = found.map(({ judged }) => judged.verdict);
  const decisive =
    verdicts.find(({ outcome }) => outcome === "match") ??
    verdicts.find(({ outcome }) => outcome === "review");
  const none: CatalogueFinding["reasons"] = [
    ...(verdicts[0]?.reasons ?? ["no-candidate"]),
    ...rulings.reasons,
  ];
  const empty = state.listings.length === 0;
  return {
    hazardId: record.id,
    outcome: empty ? "unverifiable" : (decisive?.outcome ?? "none-found"),
    reasons: empty ? ["empty-list"] : (decisive?.reasons ?? none),
    matches: found
      .slice(0, limit)
      .flatMap(({ match = [] }) => match)
      .filter(({ score }) => score >= minScore),
    size: state.listings.length,
    algorithm: state.algorithm,
  };
}

interface Bounds {
  readonly isOut: Rulings["isOut"];
  /** Score from which a listing is judged. */
  readonly least: number;
  /** How many are shown at most. */
  readonly limit: number;
}

function findAll(
  state: CatalogueState,
  record: HazardRecord,
  { isOut, least, limit }: Bounds,
): Found[] {
  const best = new Map<number, Found>();
  const from = { count: 0, odds: logit(least) };
  for (const { product, subject } of subjectsOf(record, state.dictionary)) {
    const pool = gatherPool(state, { subject, side: "entry", isOut, least: from });
    const own = new Map<number, Found>();
    const standing = standingOf(record, product);
    for (const candidate of pool) {
      keepBetter(own, judge(state, candidate, { record, product }, standing));
    }
    // Evidence is written while its product is the one in question; what others of the same product keep from being shown needs none.
    const ranked = [...own.values()].sort(byScore);
    for (const [rank, found] of ranked.entries()) {
      keepBetter(best, rank < limit ? describe(state, record.id, found) : found);
    }
  }
  return [...best.values()].sort(byScore);
}

function keepBetter(best: Map<number, Found>, found: Found): void {
  const place = found.judged.candidate.record;
  const known = best.get(place);
  if (known === undefined || found.judged.score > known.judged.score) best.set(place, found);
}

function subjectsOf(
  record: HazardRecord,
  dictionary: Dictionary,
): { product: HazardProduct; subject: Subject }[] {
  return record.products.flatMap((product) => {
    const codes = codesOfProduct(record, product);
    const rest = {
      codes,
      brand: readBrand(product.brand),
      firmGtin: codes.some(isFirmGtin),
      fingerprints: fingerprintsOf(product.images),
    };
    return namesOf(product).map((name) => {
      return { product, subject: { ...rest, text: textOfProduct(product, name, dictionary) } };
    });
  });
}

// Most candidates share no code, and then what their listing says beside its words is not even read.
function judge(state: CatalogueState, candidate: Candidate, pair: Pair, standing: Standing): Found {
  const listing = listingAt(state, candidate.record);
  const refinement = candidate.byCode
    ? refineCandidate(state, readListing(listing), candidate, () => pair)
    : withoutCodes(candidate, () => pair);
  return { listing, judged: judgeCandidate(state, listing, refinement, standing) };
}

function describe(state: CatalogueState, hazardId: string, { listing, judged }: Found): Found {
  const facts = readListing(listing);
  const match = describeMatch(state, { facts, judged, hazardId, side: "entry", explained: true });
  return {
    listing,
    judged,
    match: { listingId: listing.id, platform: listing.platform, ...match },
  };
}

function byScore({ listing: one, judged: a }: Found, { listing: other, judged: b }: Found): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.strength !== b.strength) return b.strength - a.strength;
  return one.id < other.id ? -1 : 1;
}

interface Rulings {
  /** Tells whether a listing is out of the question; absent when none is. */
  readonly isOut: ((place: number) => boolean) | undefined;
  readonly reasons: ReadonlySet<ScreeningReason>;
}

/** What was decided about the record and the listings it meets, with the reasons met so far. */
function rulingsOn(
  state: CatalogueState,
  record: HazardRecord,
  { judgements = [] }: FindOptions,
): Rulings {
  const reasons = new Set<ScreeningReason>();
  if (judgements.length === 0 && state.allow.length === 0) return { isOut: undefined, reasons };
  const rulings = { judgements, allow: state.allow };
  const isOut = (place: number): boolean => {
    const exclusion = pairExclusion(rulings, listingAt(state, place), record);
    if (exclusion !== undefined) reasons.add(exclusion.reason);
    return exclusion?.isOut === true;
  };
  return { isOut, reasons };
}

function listingAt(state: CatalogueState, place: number): Listing {
  const listing = state.listings[place];
  if (listing === undefined) throw new RangeError("The index does not fit its listings.");
  return listing;
}
