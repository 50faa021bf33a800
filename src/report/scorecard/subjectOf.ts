import type { Obligation } from "../../obligations/index.ts";

/**
 * What an obligation is about, by its ids.
 *
 * @internal
 */
export function subjectOf({ requestId, itemId, listingId, hazardId, day }: Obligation): string {
  const parts = [requestId, itemId, listingId].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : (hazardId ?? day);
}
