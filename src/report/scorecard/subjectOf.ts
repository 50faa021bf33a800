import type { Obligation } from "../../obligations/index.ts";

/**
 * What an obligation is about, by its ids.
 *
 * @internal
 */
export function subjectOf({ requestId, itemId, listingId, hazardId, day }: Obligation): string {
  // Many platforms number the items of a request by their listings.
  const parts = new Set([requestId, itemId, listingId].filter((part) => part !== undefined));
  return parts.size > 0 ? [...parts].join(" · ") : (hazardId ?? day);
}
