import { parseTakedownRequest, type TakedownRequest } from "../../../exchange/index.ts";
import type { HazardRecord, RequestReceived } from "../../../model/index.ts";
import { agreementName } from "./noticeData.ts";

/** The request of the illustrative authority as a document, out of the event and the record it is about. */
export function requestDocument(request: RequestReceived, record: HazardRecord): TakedownRequest {
  const parsed = parseTakedownRequest({
    id: request.requestId,
    caseId: record.source.id,
    kind: request.kind,
    legalBasis: agreementName,
    authority: { name: "Illustrative authority", email: "safety@authority.example" },
    platform: request.platform,
    requestedAt: request.at,
    record,
    items: request.items,
    measures: ["remove", "block-relisting", "notify-consumers", "notify-sellers"],
    territory: ["KR"],
  });
  if (!parsed.ok) throw new Error(`The request ${request.requestId} is incomplete.`);
  return parsed.value;
}
