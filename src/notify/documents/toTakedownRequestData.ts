import type { IdenticalContent, TakedownRequest } from "../../exchange/takedownRequest.ts";
import type { Result } from "../../model/index.ts";
import type { TakedownRequestData } from "../data/takedownRequestData.ts";
import { parseNoticeData } from "../parseNoticeData.ts";
import { platformTakedownRequest } from "../templates/platformTakedownRequest.ts";
import { noticeContactOf } from "./noticeContactOf.ts";
import { noticeHazardsOf } from "./noticeHazardsOf.ts";
import { noticeProductOf } from "./noticeProductOf.ts";

/** What the words of a request need beyond the document. */
export interface TakedownRequestDataOptions {
  /**
   * First instant that is too late, when there is a limit: what `dueAt` gives for the request's own deadline, or for that
   * of the agreement.
   */
  readonly dueAt?: string;
  /** The law, clause or agreement as it is cited, for a request that names none. */
  readonly reference?: string;
  /** Page with the whole request: a text message points to it. */
  readonly noticeUrl?: string;
}

/**
 * Takes from a takedown request of the exchange what the notice `platform.takedown-request` says in words, so that the
 * signed document and the letter beside it cannot disagree.
 *
 * @param request - The request, as `parseTakedownRequest` or `openRequest` gives it.
 * @param options - Limit, citation and page.
 * @returns The data of the notice, or what the request lacks for it: a way to reach the authority, a basis that can be
 * cited, a hazard with a name or a description.
 *
 * @example
 * ```ts
 * import { parseTakedownRequest } from "safepact/exchange";
 * import { toTakedownRequestData } from "safepact/notify";
 *
 * const request = parseTakedownRequest({
 *   id: "R-7",
 *   kind: "order",
 *   legalBasis: "Regulation (EU) 2023/988, Art. 22(4)",
 *   authority: { name: "Safety Office", email: "desk@safety.example" },
 *   platform: "Sample Mall",
 *   requestedAt: "2026-02-03T09:00:00Z",
 *   record: { id: "h1", products: [{ name: "Lamp" }], hazards: [{ type: "fire" }] },
 *   items: [{ url: "https://mall.example/item/1" }],
 *   territory: ["IE"],
 * });
 * if (!request.ok) throw new Error("unreadable");
 * const data = toTakedownRequestData(request.value, { dueAt: "2026-02-06T00:00:00Z" });
 * data.ok && data.value.items; // => [{ itemId: "1", url: "https://mall.example/item/1" }]
 * ```
 */
export function toTakedownRequestData(
  request: TakedownRequest,
  options: TakedownRequestDataOptions = {},
): Result<TakedownRequestData> {
  const { authority, record, reason, redress } = request;
  const { dueAt, noticeUrl, reference = "" } = options;
  const textLanguage = request.language ?? record.source.language;
  return parseNoticeData(platformTakedownRequest, {
    requestId: request.id,
    platform: request.platform,
    authority: {
      name: authority.name,
      reference: request.caseId,
      ...(record.source.url !== undefined && { url: record.source.url }),
    },
    contact: noticeContactOf(authority),
    basis: { kind: request.kind, reference: request.legalBasis ?? reference },
    issuedAt: request.requestedAt,
    ...(dueAt !== undefined && { dueAt }),
    products: record.products.map(noticeProductOf),
    hazards: noticeHazardsOf(record.hazards),
    ...(record.risk && { riskLevel: record.risk.level }),
    items: request.items,
    measures: request.measures,
    territory: request.territory,
    ...(request.identicalContent && { identicalContent: searchOf(request) }),
    reasons: reason === undefined ? [] : [reason],
    ...(redress !== undefined && { redress }),
    ...(noticeUrl !== undefined && { noticeUrl }),
    ...(textLanguage !== undefined && { textLanguage }),
  });
}

/** A request that says nothing to search for means the numbers of its products. */
function searchOf({ identicalContent, record }: TakedownRequest): IdenticalContent {
  const { searchFor = [], from, until } = identicalContent ?? {};
  const numbers = record.products.flatMap(({ identifiers, models }) => [
    ...identifiers.map(({ value }) => value),
    ...models,
  ]);
  return {
    searchFor: searchFor.length > 0 ? searchFor : numbers,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}
