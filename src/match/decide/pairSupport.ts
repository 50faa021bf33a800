import type { HazardProduct } from "../../model/hazardProduct.ts";
import type { HazardRecord } from "../../model/hazardRecord.ts";
import type { Listing } from "../../model/listing.ts";
import { addEntry, endIndex, startIndex } from "../index/buildIndex.ts";
import { type IndexParts, toPart } from "../index/indexParts.ts";
import { standingOf } from "../index/standing.ts";
import { toIndex } from "../index/toIndex.ts";
import { readListing } from "../normalise/listingFacts.ts";
import { namesOf, textOfProduct } from "../normalise/productText.ts";
import { gatherPool } from "../score/gatherPool.ts";
import { type Buffers, createBuffers, type Engine } from "../score/matcherState.ts";

/** The product that a candidate stands for, in its record. @internal */
export interface Pair {
  readonly record: HazardRecord;
  readonly product: HazardProduct;
}

// Those of the engine are in the midst of a search.
const ownBuffers = new WeakMap<Engine["query"], Buffers>();

/**
 * How much a listing and a product have in common besides codes, in log-odds beyond the prior: compared as if no other record were
 * there, so that it is the same in every list, and whichever side is asked for.
 *
 * @internal
 */
export function pairSupport(engine: Engine, listing: Listing, pair: Pair): number {
  const parts = partsOf(engine, pair);
  const buffers = createBuffers(parts, engine, engine.bounds, ownBuffers.get(engine.query));
  ownBuffers.set(engine.query, buffers);
  const subject = readListing(listing);
  const least = { count: 1, odds: Number.POSITIVE_INFINITY };
  const [best] = gatherPool({ ...engine, parts, ...buffers }, { subject, side: "query", least });
  return best === undefined ? 0 : best.odds - engine.weights.prior;
}

function partsOf({ dictionary }: Engine, { record, product }: Pair): IndexParts {
  const builder = startIndex(1, dictionary);
  const standing = standingOf(record, product);
  for (const name of namesOf(product)) {
    addEntry(builder, {
      record: 0,
      product: 0,
      text: textOfProduct(product, name, dictionary),
      keys: [],
      firmGtin: false,
      fingerprints: [],
      standing,
      vector: undefined,
    });
  }
  const segment = endIndex(builder);
  const first = { firstEntry: 0, firstRecord: 0, firstBrand: 0 };
  return {
    list: [toPart(toIndex(segment, segment), () => record.id, first)],
    entries: segment.entries,
    isBefore: (one, other) => one < other,
  };
}
