import type { CaseEvent, CaseEventType } from "../../model/index.ts";
import type { NodeKind } from "./caseIndex.ts";
import { type Name, nameOf } from "./name.ts";

/** The fields of an event that say which case it belongs to. @internal */
export interface Linking {
  readonly type: CaseEventType;
  readonly id: Name;
  readonly hazardId: Name | undefined;
  readonly requestId: Name | undefined;
  /** Records that a bulletin names. */
  readonly hazardIds: readonly string[];
}

/** What an event belongs to. @internal */
export interface Linked {
  readonly kind: NodeKind;
  readonly name: Name;
  /** The request that it ties to the record it belongs to. */
  readonly requestId?: Name | undefined;
}

/** The name of what holds for the whole platform. @internal */
export const wholePlatform = nameOf("");

/** What events lack that nobody parsed. */
const noName = wholePlatform;

/** The same fields of an event that is parsed. @internal */
export function linkingOf(event: CaseEvent): Linking {
  const { hazardId, requestId, hazardIds = none } = event as CaseEvent & Partial<Links>;
  return {
    type: event.type,
    id: nameOf(event.id),
    hazardId: hazardId === undefined ? undefined : nameOf(hazardId),
    requestId: requestId === undefined ? undefined : nameOf(requestId),
    hazardIds,
  };
}

interface Links {
  readonly hazardId: string;
  readonly requestId: string;
  readonly hazardIds: readonly string[];
}

const none: readonly never[] = [];

/**
 * Says which case an event belongs to: that of the record it speaks of, or of the request. A bulletin names many records and ties
 * none of them together; a report, and a waiver of no request, hold for the platform as a whole.
 *
 * @internal
 */
export function linksOf({ type, id, hazardId, requestId }: Linking): Linked {
  switch (type) {
    case "report.submitted":
      return { kind: "platform", name: wholePlatform };
    case "bulletin.received":
      return { kind: "event", name: id };
    case "waiver.granted":
      return requestId === undefined
        ? { kind: "platform", name: wholePlatform }
        : { kind: "request", name: requestId };
    case "seller.sanctioned":
      return hazardId === undefined
        ? { kind: "event", name: id }
        : { kind: "hazard", name: hazardId };
    case "request.received":
    case "listing.blocked":
      return { kind: "hazard", name: hazardId ?? noName, requestId };
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "clarification.requested":
    case "request.answered":
    case "info.requested":
    case "info.answered":
      return { kind: "request", name: requestId ?? noName };
    default:
      return { kind: "hazard", name: hazardId ?? noName };
  }
}
