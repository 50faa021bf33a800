import type { CaseEvent } from "../../model/index.ts";
import type { NodeKind } from "./caseIndex.ts";

type LinkField = "type" | "id" | "hazardId" | "requestId" | "hazardIds";

/** The fields of an event that say which case it belongs to. @internal */
export type Linking = {
  [Event in CaseEvent as Event["type"]]: Pick<Event, Extract<keyof Event, LinkField>>;
}[CaseEvent["type"]];

/** What an event belongs to. @internal */
export interface Linked {
  readonly kind: NodeKind;
  readonly name: string;
  /** The request that it ties to the record it belongs to. */
  readonly requestId?: string | undefined;
}

/**
 * Says which case an event belongs to: that of the record it speaks of, or of the request. A bulletin names many records and ties
 * none of them together; a report, and a waiver of no request, hold for the platform as a whole.
 *
 * @internal
 */
export function linksOf(event: Linking): Linked {
  switch (event.type) {
    case "report.submitted":
      return { kind: "platform", name: "" };
    case "waiver.granted":
      return event.requestId === undefined
        ? { kind: "platform", name: "" }
        : { kind: "request", name: event.requestId };
    case "bulletin.received":
      return { kind: "event", name: event.id };
    case "seller.sanctioned":
      return event.hazardId === undefined
        ? { kind: "event", name: event.id }
        : { kind: "hazard", name: event.hazardId };
    case "request.received":
    case "listing.blocked":
      return { kind: "hazard", name: event.hazardId, requestId: event.requestId };
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "clarification.requested":
    case "request.answered":
    case "info.requested":
    case "info.answered":
      return { kind: "request", name: event.requestId };
    default:
      return { kind: "hazard", name: event.hazardId };
  }
}
