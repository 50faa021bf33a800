import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { SellerNotified } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import type { Instant } from "../model/partialDate.ts";
import type { Removal } from "./removal.ts";
import { removalShape } from "./removalShape.ts";

/** How and when a seller was told. */
export interface SellerNotifiedOptions {
  /** When the notice was sent. */
  readonly at: Instant;
  /** How, such as "email". */
  readonly channel: string;
}

/**
 * Writes the event that the seller of a removed listing was told.
 *
 * @param removal - What was done.
 * @param options - When and how the seller was told.
 * @returns The event, asserted by the platform.
 *
 * @example
 * ```ts
 * import { sellerNotified } from "safepact/exchange";
 * import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
 *
 * const record = orThrow(parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] }));
 * const listing = orThrow(parseListing({ id: "L1", title: "Slime", platform: "shop", sellerId: "S1" }));
 * const removal = { listing, record, action: "removed", at: "2026-03-02T15:00:00+09:00" } as const;
 * const { type, channel } = sellerNotified(removal, { at: "2026-03-02T15:05:00+09:00", channel: "email" });
 * [type, channel]; // => ["seller.notified", "email"]
 * ```
 */
export function sellerNotified(removal: Removal, options: SellerNotifiedOptions): SellerNotified {
  checkGiven(
    { removal, options },
    { removal: removalShape, options: { channel: "text", at: "any" } },
  );
  const { listing, record } = removal;
  const { at, channel } = options;
  checkOptions({ at });
  const id = `${listing.id}:seller-notified:${record.id}:${at}`;
  return {
    ...assertedByPlatform(id, listing.platform, at),
    type: "seller.notified",
    listingId: listing.id,
    hazardId: record.id,
    channel,
  };
}
