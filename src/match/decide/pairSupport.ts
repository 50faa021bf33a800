import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { Listing } from "../../model/listing.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import { type IndexParts, toPart } from "../index/indexParts.ts";
import { toIndex } from "../index/toIndex.ts";
import type { Dictionary } from "../lexicon/dictionary.ts";
import { readListing } from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { gatherPool } from "../score/gatherPool.ts";
import { type Buffers, createBuffers, type Engine } from "../score/matcherState.ts";

// Those of the engine are in the midst of a search.
const ownBuffers = new WeakMap<Engine["query"], Buffers>();

/**
 * How much a listing and a product have in common besides codes, in log-odds beyond the prior: compared as if no other record were
 * there, so that it is the same in every list, and whichever side is asked for.
 *
 * @internal
 */
export function pairSupport(engine: Engine, listing: Listing, product: HazardProduct): number {
  const parts = partsOf(product, engine.dictionary);
  const buffers = createBuffers(parts, engine, engine.bounds, ownBuffers.get(engine.query));
  ownBuffers.set(engine.query, buffers);
  const subject = readListing(listing);
  const least = { count: 1, odds: Number.POSITIVE_INFINITY };
  const [best] = gatherPool({ ...engine, parts, ...buffers }, { subject, side: "query", least });
  return best === undefined ? 0 : best.odds - engine.weights.prior;
}

function partsOf(product: HazardProduct, dictionary: Dictionary): IndexParts {
  const builder = startIndex(1, dictionary);
  for (const name of namesOf(product)) {
    addEntry(builder, {
      record: 0,
      product: 0,
      text: textOfProduct(product, name, dictionary),
      keys: [],
      firmGtin: false,
      fingerprints: [],
    });
  }
  const segment = endIndex(builder);
  const first = { firstEntry: 0, firstRecord: 0, firstBrand: 0 };
  return {
    list: [toPart(toIndex(segment, segment), () => "", first)],
    entries: segment.entries,
    isBefore: (one, other) => one < other,
  };
}
