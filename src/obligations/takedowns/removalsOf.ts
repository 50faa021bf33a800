import type { ListingBlocked, RequestItem } from "../../model/index.ts";
import { covers } from "../../model/territory/covers.ts";
import { eventsOf } from "../events/eventMap.ts";
import type { ListingHistory } from "../events/histories.ts";
import { byTime, type Timed } from "../events/timed.ts";
import type { RequestIndex } from "./requestIndex.ts";
import type { Removal, Takedown, TimedAnswer } from "./takedown.ts";

/** Where removals of one item can be found. @internal */
export interface RemovalPlaces {
  readonly index?: RequestIndex;
  readonly item?: RequestItem | undefined;
  /** Whether the request asks for one thing only, so that a block under it needs not name the item. */
  readonly onlyItem?: boolean;
  readonly listing?: ListingHistory | undefined;
  readonly territory?: string | undefined;
  /** First moment at which the item's id meant this address. */
  readonly since?: number | undefined;
}

const none: readonly never[] = [];

/**
 * Finds what put a listing off sale: blocks of the listing, blocks under the request, and answers that say so. An item names a
 * whole listing, and nobody says which variants there are, so a block of some of them takes it off sale only in part.
 *
 * @internal
 */
export function removalsOf(
  places: RemovalPlaces,
): Pick<Takedown, "removals" | "warnings" | "partial" | "elsewhere" | "refusals"> {
  const removals: Removal[] = [];
  const warnings: Removal[] = [];
  const partial: Removal[] = [];
  const refusals: TimedAnswer[] = [];
  let elsewhere = false;
  for (const block of blocksOf(places)) {
    const { action, territory, variants = none } = block.event;
    if (action === "warned") warnings.push({ by: block, answered: false, staysLive: true });
    else if (!reaches(territory, places.territory)) elsewhere = true;
    else if (variants.length > 0) partial.push({ by: block, answered: false });
    else removals.push({ by: block, answered: false });
  }
  const blocks = partial.length > 0 ? [...removals] : none;
  for (const answer of answersOf(places)) {
    const { decision } = answer.answer;
    if (decision === "warned") warnings.push({ by: answer, answered: true, staysLive: true });
    else if (!isRemoval(decision)) refusals.push(answer);
    else if (saysOfVariants(answer, partial, blocks)) partial.push({ by: answer, answered: true });
    else removals.push({ by: answer, answered: true });
  }
  if (removals.length > 1) removals.sort((a, b) => byTime(a.by, b.by));
  return { removals, warnings, partial, elsewhere, refusals };
}

/** A block without a territory holds everywhere, and a request without one asks for no place in particular. */
function reaches(done: string | undefined, asked: string | undefined): boolean {
  return done === undefined || asked === undefined || covers(done, asked);
}

/** A platform that had blocked some variants and no more until then can mean only these when it answers "removed". */
function saysOfVariants(
  answer: Timed,
  partial: readonly Removal[],
  blocks: readonly Removal[],
): boolean {
  const before = ({ by }: Removal) => by.from <= answer.to;
  return partial.some(before) && !blocks.some(before);
}

function isRemoval(decision: string): boolean {
  return decision === "removed" || decision === "disabled" || decision === "geo-blocked";
}

function blocksOf(places: RemovalPlaces): readonly Timed<ListingBlocked>[] {
  const { index, item, listing } = places;
  const own = eventsOf(listing, "listing.blocked") ?? none;
  if (!index) return own;
  const blocks = new Set<Timed<ListingBlocked>>(own);
  for (const block of index.blocksByItem.get(item?.itemId ?? "") ?? none) {
    if (isSince(block, places)) blocks.add(block);
  }
  for (const block of index.blocksByListing.get(item?.listingId ?? "") ?? none) blocks.add(block);
  if (places.onlyItem && !item?.listingId) {
    for (const block of index.blocksOfNoItem) blocks.add(block);
  }
  return blocks.size === own.length ? own : [...blocks];
}

function answersOf(places: RemovalPlaces): readonly TimedAnswer[] {
  const { index, item, since } = places;
  if (!index) return none;
  const answers = item ? (index.answersByItem.get(item.itemId) ?? none) : index.answers;
  return since === undefined ? answers : answers.filter((answer) => isSince(answer, places));
}

function isSince({ from }: Timed, { since }: RemovalPlaces): boolean {
  return since === undefined || from >= since;
}
