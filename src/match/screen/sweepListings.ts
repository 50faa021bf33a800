import type { Listing } from "../../model/listing.ts";
import type { Swept } from "../contract/matcher.ts";
import type { SweepOptions } from "../contract/matcherOptions.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { screenListing } from "./screenListing.ts";

// Often enough to feel alive, seldom enough to cost nothing.
const REPORT_EVERY = 256;

/** Screens listings as they come; stops at the signal. @internal */
export async function* sweepListings<Item extends Listing>(
  state: MatcherState,
  listings: Iterable<Item> | AsyncIterable<Item>,
  options: SweepOptions = {},
): AsyncGenerator<Swept<Item>, void, undefined> {
  const { signal, onProgress } = options;
  let done = 0;
  signal?.throwIfAborted();
  for await (const listing of listings) {
    signal?.throwIfAborted();
    yield { listing, screening: screenListing(state, listing, options) };
    done++;
    if (done % REPORT_EVERY === 0) onProgress?.({ done });
  }
  onProgress?.({ done });
}
