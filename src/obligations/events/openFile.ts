import type { CaseFile, HazardFile, ListingFile, RequestFile } from "./files.ts";

/** The empty list that all files share until something is added. */
const none: never[] = [];

/**
 * Adds to a list that is mostly empty or holds one thing. An array made by `push` keeps room for sixteen more, which over a million
 * events is most of the memory.
 *
 * @internal
 */
export function and<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** Finds or opens the file of a request. @internal */
export function requestOf(file: CaseFile, requestId: string): RequestFile {
  const known = file.requests.get(requestId);
  if (known) return known;
  const opened: RequestFile = {
    requestId,
    received: none,
    amended: none,
    withdrawn: none,
    acknowledged: none,
    clarified: none,
    answered: none,
    blocked: none,
  };
  file.requests.set(requestId, opened);
  return opened;
}

/** Finds or opens the file of a hazard record. @internal */
export function hazardOf(file: CaseFile, hazardId: string): HazardFile {
  const known = file.hazards.get(hazardId);
  if (known) return known;
  const opened: HazardFile = {
    hazardId,
    bulletins: none,
    changed: none,
    retracted: none,
    told: none,
    checks: none,
    overallChecks: none,
    listings: new Map(),
    offSale: undefined,
  };
  file.hazards.set(hazardId, opened);
  return opened;
}

/** Finds or opens the file of a listing. @internal */
export function listingOf(file: CaseFile, hazardId: string, listingId: string): ListingFile {
  const { listings } = hazardOf(file, hazardId);
  const known = listings.get(listingId);
  if (known) return known;
  const opened: ListingFile = {
    listingId,
    hazardId,
    matched: none,
    blocked: none,
    restored: none,
    reappeared: none,
    notified: none,
    objected: none,
    decided: none,
    reviewed: none,
    checks: none,
    offSale: undefined,
  };
  listings.set(listingId, opened);
  return opened;
}
