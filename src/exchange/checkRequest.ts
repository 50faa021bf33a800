import { checkRecord } from "./checkRecord.ts";
import { type Check, type Completeness, completenessOf } from "./completeness.ts";
import { hasContact } from "./hasContact.ts";
import type { TakedownRequest } from "./takedownRequest.ts";

/**
 * Checks whether a takedown request holds what a platform needs to act on it: who asks, on what basis, for which listings,
 * where, until when, and all of the record. Reasons and redress are asked of orders only.
 *
 * @param request - The request.
 * @returns What is missing, and the share that is there.
 *
 * @example
 * ```ts
 * import { checkRequest, parseTakedownRequest } from "safepact/exchange";
 *
 * const request = parseTakedownRequest({
 *   id: "r-1",
 *   kind: "agreement",
 *   authority: "Example Authority",
 *   platform: "example",
 *   requestedAt: "2026-03-02T10:00:00+09:00",
 *   record: { id: "kr:1", products: [{ name: "Slime" }] },
 *   items: [{ url: "https://example.org/item/1" }, {}],
 * });
 * const missing = request.ok ? checkRequest(request.value).missing : [];
 * missing.slice(0, 3).map(({ criterion }) => criterion); // => ["contact", "legal-basis", "items"]
 * ```
 */
export function checkRequest(request: TakedownRequest): Completeness {
  const { record, language, territory, items } = request;
  const named = items.some(({ url, listingId }) => url !== undefined || listingId !== undefined);
  const whole = {
    ...record,
    territory: territory.length > 0 ? territory : record.territory,
    source: { ...record.source, ...(language && { language }) },
  };
  const recordChecks = checkRecord(whole, ["record"]).filter(
    // The items say where the product is offered, the request what is asked.
    ({ criterion }) => !(criterion === "offer-address" && named) && criterion !== "measure",
  );
  return completenessOf([...checkFrame(request), ...recordChecks]);
}

function checkFrame(request: TakedownRequest): Check[] {
  const { authority, kind, legalBasis, deadline, identicalContent, redress, reason } = request;
  const checks: Check[] = [
    {
      criterion: "contact",
      met: hasContact(authority),
      path: ["authority"],
      message: "Say where to answer: an electronic address, a telephone number or a page.",
    },
    {
      criterion: "legal-basis",
      met: legalBasis !== undefined,
      path: ["legalBasis"],
      message: "Cite the law, or the clause of the agreement.",
    },
    ...checkItems(request),
    {
      criterion: "deadline",
      met: deadline !== undefined || kind === "agreement",
      path: ["deadline"],
      message: "Set a limit of time.",
    },
  ];
  if (identicalContent) {
    checks.push({
      criterion: "search-terms",
      met: identicalContent.searchFor.length > 0,
      path: ["identicalContent", "searchFor"],
      message: "Say by which identifiers or words identical offers are to be found.",
    });
  }
  if (kind !== "order") return checks;
  return [
    ...checks,
    {
      criterion: "reason",
      met: reason !== undefined,
      path: ["reason"],
      message: "State the reasons.",
    },
    {
      criterion: "redress",
      met: redress !== undefined,
      path: ["redress"],
      message: "Say how the order can be contested.",
    },
  ];
}

function checkItems({ items, record }: TakedownRequest): Check[] {
  if (items.length === 0) {
    const met = record.offers.length > 0;
    return [{ criterion: "items", met, path: ["items"], message: "Name the listings." }];
  }
  return items.map(({ url, listingId, sellerId }, index) => ({
    criterion: "items",
    met: [url, listingId, sellerId].some((name) => name !== undefined),
    path: ["items", index],
    message: "Give the exact address, the listing's number or the seller's.",
  }));
}
