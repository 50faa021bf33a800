import type { Listing } from "../../model/listing.ts";
import { evasiveSigns } from "../../text/evasiveSigns.ts";
import { foldText } from "../../text/foldText.ts";
import { hashText } from "../analyse/hash.ts";
import type { MatcherOptions } from "../contract/matcherOptions.ts";
import { codesOfListing } from "../identify/codesOfListing.ts";
import { codeNumber, isFirmGtin } from "../identify/productCode.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import type { IndexBuilder } from "../index/indexBuilder.ts";
import { onePart } from "../index/indexParts.ts";
import { knowerOf } from "../index/knowerOf.ts";
import { orderByHash } from "../index/orderByHash.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { fingerprintsOf, readListing } from "../normalise/listingFacts.ts";
import { textOfListing } from "../normalise/productText.ts";
import { readPlainly } from "../normalise/readPlainly.ts";
import { createBuffers, type Engine } from "../score/matcherState.ts";
import { algorithmOf, readSettings } from "../score/readSettings.ts";

// One record can have hundreds of offers, and there are few new records.
const findingBounds = { budget: 65_536, keep: 1024 };

const lettersOnly = /^\p{L}+$/u;

/** An index of listings. @internal */
export interface CatalogueState extends Engine {
  readonly listings: readonly Listing[];
  readonly allow: NonNullable<MatcherOptions["allow"]>;
  readonly algorithm: string;
}

/** Indexes listings, in an order that depends on the listings alone. @internal */
export function indexListings(
  listings: readonly Listing[],
  options: MatcherOptions,
): CatalogueState {
  const ordered = orderListings(listings);
  const settings = readSettings(options);
  const builder = startIndex(ordered.length, settings.dictionary);
  for (const [record, listing] of ordered.entries()) {
    const codes = codesOfListing(listing);
    addEntry(builder, {
      record,
      product: 0,
      text: textOfListing(listing),
      keys: codes.map(codeNumber),
      firmGtin: codes.some(isFirmGtin),
      fingerprints: fingerprintsOf(listing.images),
    });
  }
  addPlainReadings(builder, ordered, settings.dictionary);
  const parts = onePart(endIndex(builder));
  return {
    parts,
    listings: ordered,
    allow: options.allow ?? [],
    ...settings,
    algorithm: algorithmOf(settings),
    ...createBuffers(parts, settings, findingBounds),
  };
}

// A listing written to evade is found under the reading that is meant too. Its own words are in the vocabulary already, so only
// those of letters are taken for known.
function addPlainReadings(
  builder: IndexBuilder,
  listings: readonly Listing[],
  dictionary: Dictionary,
): void {
  const knows = knowerOf({ vocabulary: { ...builder.vocabulary }, live: undefined });
  const known = (word: string) => lettersOnly.test(word) && knows(word);
  for (const [record, listing] of listings.entries()) {
    if (evasiveSigns(foldText(listing.title)) === 0) continue;
    const facts = readListing(listing);
    const plain = readPlainly(known, dictionary, facts);
    if (plain.text.title === facts.text.title) continue;
    addEntry(builder, {
      record,
      product: 0,
      text: plain.text,
      keys: [],
      firmGtin: facts.firmGtin,
      fingerprints: [],
    });
  }
}

// Of several with one id on one platform the last stays.
function orderListings(listings: readonly Listing[]): Listing[] {
  const hashes = new Float64Array(listings.length);
  for (const [at, listing] of listings.entries()) hashes[at] = hashText(keyOf(listing));
  const keyAt = (place: number): string => {
    const listing = listings[place];
    return listing === undefined ? "" : keyOf(listing);
  };
  const order = orderByHash(hashes, (one, other) => keyAt(one) < keyAt(other));
  const ordered: Listing[] = [];
  let before = -1;
  for (const place of order) {
    const listing = listings[place];
    if (listing === undefined) continue;
    const isSame = hashes[before] === hashes[place] && keyAt(before) === keyOf(listing);
    if (isSame) ordered[ordered.length - 1] = listing;
    else ordered.push(listing);
    before = place;
  }
  return ordered;
}

function keyOf({ platform, id }: Listing): string {
  return `${platform}\t${id}`;
}
