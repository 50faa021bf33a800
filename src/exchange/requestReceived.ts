import { assertedByPlatform } from "../model/assertedByPlatform.ts";
import type { RequestReceived } from "../model/caseEvent.ts";
import { checkGiven } from "../model/checkGiven.ts";
import { checkOptions } from "../model/checkOptions.ts";
import { inPlaces } from "../model/territory/placesOf.ts";
import type { ArrivalOptions } from "./arrivalOptions.ts";
import { requestShape } from "./exchangeShapes.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/**
 * Writes the event of a takedown request that arrived: `territory` is the place it asks for, `territories` are those of a request
 * for several, which is done once the listing is off sale in all of them.
 *
 * @param request - The opened request.
 * @param options - Platform and instant.
 * @returns The event, asserted by the platform.
 *
 * @example
 * ```ts
 * import { parseTakedownRequest, requestReceived } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "shop",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ listingId: "L1" }],
 *   territory: ["KR"],
 * });
 * if (!request.ok) throw new Error("not whole");
 * const event = requestReceived(request.value, { platform: "shop", at: "2026-03-02T10:00:05+09:00" });
 * [event.requestId, event.hazardId, event.territory, event.items[0]?.listingId]; // => ["r-1", "kr:1", "KR", "L1"]
 * ```
 */
export function requestReceived(
  request: TakedownRequest,
  options: ArrivalOptions,
): RequestReceived {
  checkGiven(
    { request, options },
    { request: requestShape, options: { platform: "text", at: "any" } },
  );
  checkOptions(options);
  const { id, kind, legalBasis, record, items, territory, language, deadline } = request;
  return {
    ...assertedByPlatform(`${id}:received`, options.platform, options.at),
    type: "request.received",
    requestId: id,
    kind,
    ...(legalBasis !== undefined && { legalBasis }),
    hazardId: record.id,
    items: items.map(({ itemId, listingId, url }) => ({
      itemId,
      ...(listingId !== undefined && { listingId }),
      ...(url !== undefined && { url }),
    })),
    ...inPlaces(territory),
    ...(language !== undefined && { language }),
    ...(deadline !== undefined && { deadline }),
    ...(request.identicalContent && { identicalContent: true }),
  };
}
