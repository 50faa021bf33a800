import type { ListingBlocked, RequestItem } from "../../model/index.ts";
import type { ListingFile, RequestFile } from "../events/caseFile.ts";
import { byTime, type Timed } from "../events/timed.ts";
import type { Removal, Takedown, TimedAnswer } from "./takedown.ts";
import { territoryCovers } from "./territoryCovers.ts";

/** Where removals of one item can be found. @internal */
export interface RemovalPlaces {
  readonly request?: RequestFile;
  readonly item?: RequestItem | undefined;
  /** Whether the request asks for one thing only, so that a block under it needs not name the item. */
  readonly onlyItem?: boolean;
  readonly listing?: ListingFile | undefined;
  readonly territory?: string | undefined;
}

/**
 * Finds what put a listing off sale: blocks of the listing, blocks under the request, and answers that say so.
 *
 * @internal
 */
export function removalsOf(
  places: RemovalPlaces,
): Pick<Takedown, "removals" | "warnings" | "insufficient" | "refusals"> {
  const removals: Removal[] = [];
  const warnings: Removal[] = [];
  const insufficient = new Set<Takedown["insufficient"][number]>();
  for (const block of blocksOf(places)) {
    const { action, territory } = block.event;
    if (action === "warned") warnings.push({ by: block, answered: false, staysLive: true });
    else if (!territoryCovers(territory, places.territory))
      insufficient.add("territory-not-covered");
    else removals.push({ by: block, answered: false });
  }
  const refusals: TimedAnswer[] = [];
  for (const answer of answersOf(places)) {
    const { decision } = answer.answer;
    if (decision === "warned") warnings.push({ by: answer, answered: true, staysLive: true });
    else if (isRemoval(decision)) removals.push({ by: answer, answered: true });
    else refusals.push(answer);
  }
  if (warnings.length > 0) insufficient.add("only-warned");
  removals.sort((a, b) => byTime(a.by, b.by));
  return { removals, warnings, insufficient: [...insufficient], refusals };
}

function isRemoval(decision: string): boolean {
  return decision === "removed" || decision === "disabled" || decision === "geo-blocked";
}

function blocksOf({ request, item, onlyItem, listing }: RemovalPlaces): Timed<ListingBlocked>[] {
  const blocks = [...(listing?.blocked ?? [])];
  for (const block of request?.blocked ?? []) {
    if (blocks.includes(block)) continue;
    const { itemId, listingId } = block.event;
    const named = itemId === undefined ? onlyItem && !item?.listingId : itemId === item?.itemId;
    if (named || (item?.listingId !== undefined && item.listingId === listingId))
      blocks.push(block);
  }
  return blocks;
}

function answersOf({ request, item }: RemovalPlaces): TimedAnswer[] {
  const answers: TimedAnswer[] = [];
  for (const answered of request?.answered ?? []) {
    for (const answer of answered.event.items) {
      if (!item || answer.itemId === item.itemId) answers.push({ ...answered, answer });
    }
  }
  return answers;
}
