import type { ListingBlocked } from "../../model/index.ts";
import type { RequestFile } from "../events/files.ts";
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
export function requestIndex({ answered, blocked }: RequestFile): RequestIndex {
  const answers: TimedAnswer[] = [];
  for (const { event, from, to } of answered) {
    for (const answer of event.items) answers.push({ event, from, to, answer });
  }
  return {
    answers,
    answersByItem: groupBy(answers, ({ answer }) => answer.itemId),
    blocksByItem: groupBy(blocked, ({ event }) => event.itemId),
    blocksByListing: groupBy(blocked, ({ event }) => event.listingId),
    blocksOfNoItem: blocked.filter(({ event }) => event.itemId === undefined),
  };
}

/** Most requests have no blocks of their own, and share this. */
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  if (items.length === 0) return nothing;
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
