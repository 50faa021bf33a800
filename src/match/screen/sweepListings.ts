import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { Listing } from "../../model/listing.ts";
import type { Swept } from "../contract/matcher.ts";
import type { SweepOptions } from "../contract/matcherOptions.ts";
import type { Semantics } from "../contract/semantics.ts";
import { screenOptionsShape } from "../matchShapes.ts";
import { meaningOfListing } from "../normalise/meaningText.ts";
import { embedTexts } from "../retrieve/embedTexts.ts";
import type { MatcherState } from "../score/matcherState.ts";
import { screenListing } from "./screenListing.ts";

// Often enough to feel alive, seldom enough to cost nothing.
const REPORT_EVERY = 256;
// As many listings as an embedding is asked about at once.
const EMBEDDED = 32;

/** Screens listings as they come; stops at the signal. @internal */
export async function* sweepListings<Item extends Listing>(
  state: MatcherState,
  listings: Iterable<Item> | AsyncIterable<Item>,
  options: SweepOptions = {},
): AsyncGenerator<Swept<Item>, void, undefined> {
  checkGiven(
    { listings, options },
    {
      listings: "iterable",
      options: screenOptionsShape,
    },
  );
  const { signal, onProgress, semantics = state.semantics } = options;
  let done = 0;
  signal?.throwIfAborted();
  for await (const swept of sweepAll(state, listings, { ...options, semantics })) {
    signal?.throwIfAborted();
    yield swept;
    done++;
    if (done % REPORT_EVERY === 0) onProgress?.({ done });
  }
  onProgress?.({ done });
}

interface Sweep extends Omit<SweepOptions, "semantics"> {
  readonly semantics: Semantics | undefined;
}

async function* sweepAll<Item extends Listing>(
  state: MatcherState,
  listings: Iterable<Item> | AsyncIterable<Item>,
  { semantics, ...options }: Sweep,
): AsyncGenerator<Swept<Item>, void, undefined> {
  if (semantics === undefined) {
    for await (const listing of listings) {
      options.signal?.throwIfAborted();
      yield { listing, screening: screenListing(state, listing, options) };
    }
    return;
  }
  const dimensions = dimensionsOf(state);
  let batch: Item[] = [];
  const sweepBatch = () => sweepByMeaning(state, batch, { semantics, dimensions, options });
  for await (const listing of listings) {
    options.signal?.throwIfAborted();
    if (batch.push(listing) < EMBEDDED) continue;
    yield* sweepBatch();
    batch = [];
  }
  yield* sweepBatch();
}

async function* sweepByMeaning<Item extends Listing>(
  state: MatcherState,
  batch: readonly Item[],
  { semantics, dimensions, options }: Embedding,
): AsyncGenerator<Swept<Item>, void, undefined> {
  // An empty list has nothing to be near to.
  const embedded =
    dimensions === undefined
      ? []
      : await embedTexts(semantics, batch.map(meaningOfListing), dimensions);
  for (const [at, listing] of batch.entries()) {
    options.signal?.throwIfAborted();
    const meaning = embedded[at];
    if (!(meaning instanceof SafepactError)) {
      yield { listing, screening: screenListing(state, listing, options, meaning) };
      continue;
    }
    const screening = screenListing(state, listing, options);
    yield {
      listing,
      screening: { ...screening, reasons: [...screening.reasons, "semantics-failed"] },
      semanticsError: meaning,
    };
  }
}

interface Embedding {
  readonly semantics: Semantics;
  readonly dimensions: number | undefined;
  readonly options: Omit<SweepOptions, "semantics">;
}

function dimensionsOf({ parts, records }: MatcherState): number | undefined {
  for (const { index } of parts.list) {
    const { vectors, vectorEntries } = index;
    if (vectorEntries.length > 0) return vectors.length / vectorEntries.length;
  }
  if (records.size === 0) return undefined;
  throw new SafepactError("INVALID_OPTION", "The records of this matcher have no vectors.", {
    hint: "Build it with buildMatcher(records, { semantics }), or leave `semantics` out of the sweep.",
  });
}
