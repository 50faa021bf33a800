import type { CheckPerformed, ListingBlocked } from "../../model/index.ts";
import { noEvents, type Subject } from "./eventMap.ts";
import type { Timed } from "./timed.ts";

/** What happened to one request. @internal */
export interface RequestHistory extends Subject {
  readonly requestId: string;
}

/** What happened to one listing in respect of one hazard record. @internal */
export interface ListingHistory extends Subject {
  readonly listingId: string;
  readonly hazardId: string;
  /** First block that took it off sale. */
  offSale: Timed<ListingBlocked> | undefined;
}

/** What happened on this platform in respect of one hazard record. @internal */
export interface HazardHistory extends Subject {
  readonly hazardId: string;
  /** The checks that looked for the product and name no listing. */
  overallChecks: readonly Timed<CheckPerformed>[];
  readonly listings: Map<string, ListingHistory>;
  /** First block under it that took a listing off sale. */
  offSale: Timed<ListingBlocked> | undefined;
}

/** All that happened on one platform; its own events are those of no request and no record. @internal */
export interface PlatformHistory extends Subject {
  readonly requests: Map<string, RequestHistory>;
  readonly hazards: Map<string, HazardHistory>;
}

/** Finds or opens the history of a request. @internal */
export function requestOf({ requests }: PlatformHistory, requestId: string): RequestHistory {
  const known = requests.get(requestId);
  if (known) return known;
  const opened: RequestHistory = { requestId, events: noEvents() };
  requests.set(requestId, opened);
  return opened;
}

/** Finds or opens the history of a hazard record. @internal */
export function hazardOf({ hazards }: PlatformHistory, hazardId: string): HazardHistory {
  const known = hazards.get(hazardId);
  if (known) return known;
  const opened: HazardHistory = {
    hazardId,
    events: noEvents(),
    overallChecks: [],
    listings: new Map(),
    offSale: undefined,
  };
  hazards.set(hazardId, opened);
  return opened;
}

/** Finds or opens the history of a listing. @internal */
export function listingOf(
  history: PlatformHistory,
  hazardId: string,
  listingId: string,
): ListingHistory {
  const { listings } = hazardOf(history, hazardId);
  const known = listings.get(listingId);
  if (known) return known;
  const opened: ListingHistory = { listingId, hazardId, events: noEvents(), offSale: undefined };
  listings.set(listingId, opened);
  return opened;
}
