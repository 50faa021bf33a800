import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import { checkScreenOptions } from "../contract/checkOptions.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import { type Judged, judgeCandidate } from "../decide/judgeCandidate.ts";
import { type Pair, refineCandidate } from "../decide/refineCandidate.ts";
import { describeMatch } from "../explain/describeMatch.ts";
import { codesOfProduct } from "../identify/codesOfProduct.ts";
import { isFirmGtin } from "../identify/productCode.ts";
import { standingOf } from "../index/standing.ts";
import { pairExclusion } from "../judged/pairExclusion.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { readBrand } from "../normalise/brandName.ts";
import {
  fingerprintsOf,
  type ListingFacts,
  readListing,
  type Subject,
} from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { type Candidate, gatherPool } from "../score/gatherPool.ts";
import { logit } from "../score/terms.ts";
import type { CatalogueFinding, CatalogueMatch, FindOptions } from "./catalogue.ts";
import type { CatalogueState } from "./indexListings.ts";

const DEFAULT_LIMIT = 100;

interface Found {
  readonly facts: ListingFacts;
  readonly judged: Judged;
  readonly match: CatalogueMatch;
}

/** Looks for a record among standing listings. @internal */
export function findRecord(
  state: CatalogueState,
  record: HazardRecord,
  options: FindOptions,
): CatalogueFinding {
  const { review, reviewSerious } = state.thresholds;
  const lowest = Math.min(review, reviewSerious);
  checkScreenOptions(options);
  const minScore = options.minScore ?? lowest;
  const rulings = rulingsOn(state, record, options);
  const found = findAll(state, record, rulings.isOut, Math.min(minScore, lowest));
  const decisive =
    found.find(({ match }) => match.outcome === "match") ??
    found.find(({ match }) => match.outcome === "review");
  const none: CatalogueFinding["reasons"] = [
    ...(found[0]?.match.reasons ?? ["no-candidate"]),
    ...rulings.reasons,
  ];
  const empty = state.listings.length === 0;
  return {
    hazardId: record.id,
    outcome: empty ? "unverifiable" : (decisive?.match.outcome ?? "none-found"),
    reasons: empty ? ["empty-list"] : (decisive?.match.reasons ?? none),
    matches: found
      .map(({ match }) => match)
      .filter(({ score }) => score >= minScore)
      .slice(0, options.limit ?? DEFAULT_LIMIT),
    size: state.listings.length,
    algorithm: state.algorithm,
  };
}

function findAll(
  state: CatalogueState,
  record: HazardRecord,
  isOut: Rulings["isOut"],
  least: number,
): Found[] {
  const best = new Map<number, Found>();
  for (const { product, subject } of subjectsOf(record, state.dictionary)) {
    for (const candidate of gatherPool(state, {
      subject,
      side: "entry",
      isOut,
      least: { count: 0, odds: logit(least) },
    })) {
      const found = judge(state, candidate, { record, product });
      const known = best.get(candidate.record);
      if (known === undefined || found.match.score > known.match.score)
        best.set(candidate.record, found);
    }
  }
  return [...best.values()].sort(byScore);
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

function judge(state: CatalogueState, candidate: Candidate, pair: Pair): Found {
  const listing = listingAt(state, candidate.record);
  const facts = readListing(listing);
  const judged = judgeCandidate(
    state,
    facts,
    refineCandidate(state, facts, candidate, () => pair),
    standingOf(pair.record, pair.product),
  );
  const match = describeMatch(state, {
    facts,
    judged,
    hazardId: pair.record.id,
    side: "entry",
    explained: true,
  });
  return { facts, judged, match: { listingId: listing.id, platform: listing.platform, ...match } };
}

function byScore({ match: a }: Found, { match: b }: Found): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.strength !== b.strength) return b.strength - a.strength;
  return a.listingId < b.listingId ? -1 : 1;
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
