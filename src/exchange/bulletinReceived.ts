import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { BulletinReceived } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import type { ArrivalOptions } from "./arrivalOptions.ts";
import type { Bulletin } from "./bulletin.ts";
import { bulletinShape } from "./exchangeShapes.ts";

/**
 * Writes the event of a bulletin that arrived.
 *
 * @param bulletin - The opened bulletin.
 * @param options - Platform and instant.
 * @returns The event, asserted by the platform; its id follows from the bulletin's, so that twice is once.
 *
 * @example
 * ```ts
 * import { bulletinReceived, parseBulletin } from "safepact/exchange";
 *
 * const records = [{ id: "kr:1", products: [{ name: "Slime" }] }];
 * const bulletin = parseBulletin({ id: "b-1", authority: "Example Authority", issuedAt: "2026-03-02", records });
 * if (!bulletin.ok) throw new Error("not whole");
 * const event = bulletinReceived(bulletin.value, { platform: "shop", at: "2026-03-03T10:00:00+09:00" });
 * [event.id, ...event.hazardIds]; // => ["shop:b-1:received", "kr:1"]
 * ```
 */
export function bulletinReceived(bulletin: Bulletin, options: ArrivalOptions): BulletinReceived {
  checkGiven(
    { bulletin, options },
    { bulletin: bulletinShape, options: { platform: "text", at: "any" } },
  );
  checkOptions(options);
  return {
    ...assertedByPlatform(`${bulletin.id}:received`, options.platform, options.at),
    type: "bulletin.received",
    bulletinId: bulletin.id,
    hazardIds: bulletin.records.map(({ id }) => id),
  };
}
