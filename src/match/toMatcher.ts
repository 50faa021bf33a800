import type { Matcher } from "./contract/matcher.ts";
import type { MatcherState } from "./score/matcherState.ts";
import { screenListing } from "./screen/screenListing.ts";
import { sweepListings } from "./screen/sweepListings.ts";
import { touchedBy } from "./screen/touchedBy.ts";
import { updateRecords } from "./screen/updateRecords.ts";
import { writeSnapshot } from "./snapshot/writeSnapshot.ts";

/** The public face of a state. @internal */
export function toMatcher(state: MatcherState): Matcher {
  return {
    size: state.records.size,
    screen: (listing, options) => screenListing(state, listing, options),
    sweep: (listings, options) => sweepListings(state, listings, options),
    touchedBy: (hazardIds) => touchedBy(state, hazardIds),
    toBytes: () => writeSnapshot(state),
    update: (changes, options) => toMatcher(updateRecords(state, changes, options)),
  };
}
