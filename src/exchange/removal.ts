import type { Evidence, ListingBlocked } from "../model/caseEvent.ts";
import type { HazardRecord } from "../model/hazardRecord.ts";
import type { Listing } from "../model/listing.ts";
import type { Instant, PartialDate } from "../model/partialDate.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/**
 * What a platform did to one listing for one hazard record, written once: the event, the item of the reply and the notice to the
 * seller are made of it.
 */
export interface Removal {
  /** The listing, as it stood. */
  readonly listing: Listing;
  /** The hazard record it offers a product of. */
  readonly record: HazardRecord;
  /** What was done. */
  readonly action: ListingBlocked["action"];
  /** When it took effect. */
  readonly at: Instant;
  /** Where it holds: ISO 3166-1 alpha-2 codes or "EU", or "everywhere"; absent when that is not said. */
  readonly territory?: readonly string[] | "everywhere";
  /** Which variants, when not all. */
  readonly variants?: readonly string[];
  /** Until when, when not for good. */
  readonly until?: PartialDate;
  /** The request it answers. */
  readonly request?: TakedownRequest;
  /**
   * The item of the request.
   *
   * @defaultValue the item that names the listing by its id, or else by its address
   */
  readonly itemId?: string;
  /** Proofs. */
  readonly evidence?: readonly Evidence[];
}

/** The item of the request that a removal answers; nothing when it names the listing nowhere. @internal */
export function itemIdOf({ itemId, listing, request }: Removal): string | undefined {
  if (itemId !== undefined) return itemId;
  const items = request?.items ?? [];
  const named =
    items.find(({ listingId }) => listingId === listing.id) ??
    items.find(({ url }) => url !== undefined && url === listing.url);
  return named?.itemId;
}
