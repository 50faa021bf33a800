import type { ListingBlocked, RequestItem } from "../../model/index.ts";
import { placesCovered } from "../../model/territory/placesCovered.ts";
import { placesOf } from "../../model/territory/placesOf.ts";
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
  /** Places that it is asked for. */
  readonly asked: readonly string[];
  /** First moment at which the item's id meant this address. */
  readonly since?: number | undefined;
}

const none: readonly never[] = [];

/**
 * Finds what put a listing off sale: blocks of the listing, blocks under the request, and answers that say so. An item names a
 * whole listing, and nobody says which variants there are, so a block of some of them takes it off sale only in part. One in some of
 * the places asked for says in which.
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
  const elsewhere: Removal[] = [];
  const done: Block[] = [];
  const { asked } = places;
  const add = (by: Timed, answered: boolean, reach: Reach) =>
    (reach?.length === 0 ? elsewhere : removals).push(removal(by, answered, reach));
  const warn = (by: Timed, answered: boolean, reach: Reach) =>
    warnings.push({ by, answered, staysLive: true, places: asked.length > 1 ? reach : undefined });
  for (const block of blocksOf(places)) {
    const { action, variants = none } = block.event;
    const reach = reached(placesOf(block.event), asked);
    if (action === "warned") warn(block, false, reach);
    else if (variants.length > 0 && reach?.length !== 0) partial.push(removal(block, false));
    else {
      add(block, false, reach);
      if (asked.length > 1) done.push({ by: block, places: reach });
    }
  }
  const blocks = partial.length > 0 ? [...removals] : none;
  for (const answer of answersOf(places)) {
    const { decision, territories = none } = answer.answer;
    if (decision === "warned") warn(answer, true, reached(territories, asked));
    else if (!isRemoval(decision)) refusals.push(answer);
    else if (saysOfVariants(answer, partial, blocks)) partial.push(removal(answer, true));
    else add(answer, true, reachedByAnswer(answer, asked, done));
  }
  if (removals.length > 1) removals.sort((a, b) => byTime(a.by, b.by));
  return { removals, warnings, partial, elsewhere, refusals };
}

/** Places that are covered; undefined where all that was asked is. */
type Reach = Removal["places"];

interface Block {
  readonly by: Timed<ListingBlocked>;
  readonly places: Reach;
}

function removal(by: Timed, answered: boolean, places?: Reach): Removal {
  return { by, answered, staysLive: false, places };
}

function reached(done: readonly string[], asked: readonly string[]): Reach {
  return reachOf(placesCovered(asked, done), asked);
}

function reachOf(places: readonly string[], asked: readonly string[]): Reach {
  return places.length === asked.length ? undefined : places;
}

/**
 * An answer holds where it says. Of several places asked for, one that does not say it speaks of all, unless a block before it names its
 * places, or any where the answer is "geo-blocked", which means some places and not others: then it says no more than the blocks before it.
 */
function reachedByAnswer(
  answer: TimedAnswer,
  asked: readonly string[],
  blocks: readonly Block[],
): Reach {
  const { decision, territories = none } = answer.answer;
  if (territories.length > 0) return reached(territories, asked);
  const before = blocks.filter(({ by }) => by.from <= answer.to);
  const isNamed = ({ by }: Block) => placesOf(by.event).length > 0;
  if (!(decision === "geo-blocked" ? blocks : before).some(isNamed)) return undefined;
  return reachOf(
    asked.filter((place) => before.some(({ places = asked }) => places.includes(place))),
    asked,
  );
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
  // Every block names a listing, so without any the request has none.
  if (!index || index.blocksByListing.size === 0) return own;
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
