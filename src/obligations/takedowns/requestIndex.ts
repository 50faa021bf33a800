import type { ListingBlocked } from "../../model/index.ts";
import { eventsOf } from "../events/eventMap.ts";
import { groupBy } from "../events/groupBy.ts";
import type { RequestHistory } from "../events/histories.ts";
import type { Timed } from "../events/timed.ts";
import type { TimedAnswer } from "./takedown.ts";

/** What was answered and blocked under a request, by what it names, so that large requests are not searched for each item. @internal */
export interface RequestIndex {
  readonly answers: readonly TimedAnswer[];
  readonly answersByItem: ReadonlyMap<string, readonly TimedAnswer[]>;
  readonly blocksByItem: ReadonlyMap<string, readonly Timed<ListingBlocked>[]>;
  readonly blocksByListing: ReadonlyMap<string, readonly Timed<ListingBlocked>[]>;
  /** Blocks that name the request and no item of it. */
  readonly blocksOfNoItem: readonly Timed<ListingBlocked>[];
}

/** Indexes a request. @internal */
export function requestIndex(request: RequestHistory): RequestIndex {
  const blocked = eventsOf(request, "listing.blocked");
  const answers: TimedAnswer[] = [];
  for (const answered of eventsOf(request, "request.answered")) {
    const { event, from, to, recordedFrom, recordedTo } = answered;
    for (const answer of event.items) {
      answers.push({ event, from, to, recordedFrom, recordedTo, answer });
    }
  }
  return {
    answers,
    answersByItem: indexBy(answers, ({ answer }) => answer.itemId),
    blocksByItem: indexBy(blocked, ({ event }) => event.itemId),
    blocksByListing: indexBy(blocked, ({ event }) => event.listingId),
    blocksOfNoItem: blocked.filter(({ event }) => event.itemId === undefined),
  };
}

/** Most requests have no blocks of their own, and share this. */
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

function indexBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  return items.length === 0 ? nothing : groupBy(items, keyOf);
}
