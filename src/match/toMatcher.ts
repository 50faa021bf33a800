import type { HazardRecord } from "../model/hazardRecord.ts";
import { checkMatcherOptions } from "./contract/checkOptions.ts";
import type { Matcher, RecordChanges, UpdateOptions } from "./contract/matcher.ts";
import type { MatcherState } from "./score/matcherState.ts";
import { indexRecords } from "./screen/indexRecords.ts";
import { keptVectors } from "./screen/keptVectors.ts";
import { screenListing } from "./screen/screenListing.ts";
import { sweepListings } from "./screen/sweepListings.ts";
import { writeSnapshot } from "./snapshot/writeSnapshot.ts";

/** The public face of a state. @internal */
export function toMatcher(state: MatcherState): Matcher {
  return {
    size: state.records.size,
    screen: (listing, options) => screenListing(state, listing, options),
    sweep: (listings, options) => sweepListings(state, listings, options),
    toBytes: () => writeSnapshot(state),
    update: (changes, options) => toMatcher(updated(state, changes, options)),
  };
}

function updated(
  state: MatcherState,
  changes: RecordChanges,
  { asOf }: UpdateOptions = {},
): MatcherState {
  const options = asOf === undefined ? state.options : { ...state.options, asOf };
  const { added = [], changed = [], retracted = [], removed = [] } = changes;
  if (added.length + changed.length + retracted.length + removed.length > 0) {
    const written = new Set(writtenBy(changes).map(({ id }) => id));
    const records = applyChanges(state, changes);
    const { semantics } = state;
    return { ...indexRecords(records, options, keptVectors(state, written)), semantics };
  }
  checkMatcherOptions(options);
  return { ...state, options, list: { ...state.list, ...(asOf !== undefined && { asOf }) } };
}

function applyChanges(state: MatcherState, changes: RecordChanges): HazardRecord[] {
  const written = writtenBy(changes);
  const gone = new Set(changes.removed);
  const replaced = new Set([...gone, ...written.map(({ id }) => id)]);
  const records: HazardRecord[] = [];
  for (let place = 0; place < state.records.size; place++) {
    const record = state.records.at(place);
    if (!replaced.has(record.id)) records.push(record);
  }
  return [...records, ...written.filter(({ id }) => !gone.has(id))];
}

function writtenBy({ added = [], changed = [], retracted = [] }: RecordChanges): HazardRecord[] {
  return [
    ...changed.map((change) => ("record" in change ? change.record : change)),
    ...retracted.map((record): HazardRecord => ({ ...record, status: "retracted" })),
    ...added,
  ];
}
