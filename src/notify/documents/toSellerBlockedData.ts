import type { Removal } from "../../exchange/removal.ts";
import { removalShape } from "../../exchange/removalShape.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import type { SellerBlockedData } from "../data/sellerBlockedData.ts";
import { sellerDetailsShape } from "./detailsShapes.ts";
import { type SellerNoticeDetails, toSellerNoticeData } from "./toSellerNoticeData.ts";

/** What the notice of a block says beside the removal: on what it rests, who decided, and how to object. */
export interface SellerBlockedDetails
  extends SellerNoticeDetails,
    Pick<SellerBlockedData, "ground" | "automatedDetection" | "automatedDecision" | "redress">,
    Partial<
      Pick<
        SellerBlockedData,
        "facts" | "explanation" | "origin" | "platformSize" | "steps" | "answerBy" | "sanction"
      >
    > {}

/**
 * Writes the data of `seller.blocked` out of a removal: what was done, when, where and until when is said once, for the event, the
 * reply and the seller. With a request, a notice led to the decision.
 *
 * @param removal - What was done.
 * @param details - The ground, who decided, how to object, and what else the sender says.
 * @returns The data, for {@link renderNotice} and {@link toDsaStatement}.
 *
 * @example
 * ```ts
 * import * as en from "safepact/languages/en";
 * import { orThrow, parseHazardRecord, parseListing } from "safepact/model";
 * import { email, renderNotice, sellerBlocked, toSellerBlockedData } from "safepact/notify";
 *
 * const record = orThrow(parseHazardRecord({ id: "kr:1", products: [{ name: "Slime" }] }));
 * const listing = orThrow(parseListing({ id: "L1", title: "Slime, green", platform: "Mall", sellerId: "S1" }));
 * const at = "2026-03-02T15:00:00+09:00";
 * const removal = { listing, record, action: "removed", at, territory: ["KR"] } as const;
 * const data = toSellerBlockedData(removal, {
 *   caseId: "C-7",
 *   ground: { kind: "agreement", reference: "Product safety agreement" },
 *   automatedDetection: true,
 *   automatedDecision: "not",
 *   redress: { url: "https://mall.example/objections/C-7", further: [] },
 * });
 * [data.action, data.at === at, data.territory]; // => ["removed", true, ["KR"]]
 * renderNotice(sellerBlocked, data, { messages: en.noticeMessages, channel: email, zone: "Asia/Seoul" }).warnings; // => []
 * ```
 */
export function toSellerBlockedData(
  removal: Removal,
  details: SellerBlockedDetails,
): SellerBlockedData {
  checkGiven(
    { removal, details },
    {
      removal: removalShape,
      details: {
        ...sellerDetailsShape,
        redress: "object",
        ground: "object",
        automatedDetection: "flag",
        automatedDecision: "text",
        facts: "list?",
        explanation: "text?",
        origin: "text?",
        platformSize: "text?",
        steps: "list?",
        answerBy: "text?",
        sanction: "text?",
      },
    },
  );
  const { listing, record, action, at, territory = [], variants, until, request } = removal;
  const {
    ground,
    automatedDetection,
    automatedDecision,
    redress,
    facts = [],
    steps = [],
    explanation,
    origin = request === undefined ? undefined : ("notice" as const),
    platformSize,
    answerBy,
    sanction,
    ...shared
  } = details;
  return {
    ...toSellerNoticeData(record, [listing], {
      ...shared,
      ...(variants !== undefined && { variants: { [listing.id]: variants } }),
    }),
    action,
    at,
    territory,
    ...(until !== undefined && { until }),
    ground,
    facts,
    ...(explanation !== undefined && { explanation }),
    ...(origin !== undefined && { origin }),
    ...(platformSize !== undefined && { platformSize }),
    automatedDetection,
    automatedDecision,
    steps,
    ...(answerBy !== undefined && { answerBy }),
    ...(sanction !== undefined && { sanction }),
    redress,
  };
}
