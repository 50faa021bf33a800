import type {
  BulletinReceived,
  CaseEvent,
  CheckPerformed,
  ClarificationRequested,
  ConsumersNotified,
  HazardChanged,
  HazardRetracted,
  InfoAnswered,
  InfoRequested,
  ListingBlocked,
  ListingMatched,
  ListingReappeared,
  ListingRestored,
  ObjectionDecided,
  RemovalReviewed,
  ReportSubmitted,
  RequestAcknowledged,
  RequestAmended,
  RequestAnswered,
  RequestReceived,
  RequestWithdrawn,
  SellerNotified,
  SellerObjected,
  WaiverGranted,
} from "../../model/index.ts";
import { byTime, type Timed, timed } from "./timed.ts";

/** What is known of one request; every list in order of time. @internal */
export interface RequestFile {
  readonly requestId: string;
  readonly received: Timed<RequestReceived>[];
  readonly amended: Timed<RequestAmended>[];
  readonly withdrawn: Timed<RequestWithdrawn>[];
  readonly acknowledged: Timed<RequestAcknowledged>[];
  readonly clarified: Timed<ClarificationRequested>[];
  readonly answered: Timed<RequestAnswered>[];
  readonly blocked: Timed<ListingBlocked>[];
}

/** What is known of one listing in respect of one hazard record. @internal */
export interface ListingFile {
  readonly listingId: string;
  readonly hazardId: string;
  readonly matched: Timed<ListingMatched>[];
  readonly blocked: Timed<ListingBlocked>[];
  readonly restored: Timed<ListingRestored>[];
  readonly reappeared: Timed<ListingReappeared>[];
  readonly notified: Timed<SellerNotified>[];
  readonly objected: Timed<SellerObjected>[];
  readonly decided: Timed<ObjectionDecided>[];
  readonly reviewed: Timed<RemovalReviewed>[];
  readonly checks: Timed<CheckPerformed>[];
}

/** What is known of one hazard record on this platform. @internal */
export interface HazardFile {
  readonly hazardId: string;
  readonly bulletins: Timed<BulletinReceived>[];
  readonly changed: Timed<HazardChanged>[];
  readonly retracted: Timed<HazardRetracted>[];
  readonly told: Timed<ConsumersNotified>[];
  /** All checks, with and without a listing. */
  readonly checks: Timed<CheckPerformed>[];
  /** The checks that looked for the product and name no listing. */
  readonly overallChecks: Timed<CheckPerformed>[];
  readonly listings: Map<string, ListingFile>;
}

/** All events of one platform, sorted into files. @internal */
export interface CaseFile {
  readonly requests: Map<string, RequestFile>;
  readonly hazards: Map<string, HazardFile>;
  readonly infoRequested: Timed<InfoRequested>[];
  readonly infoAnswered: Timed<InfoAnswered>[];
  readonly reports: Timed<ReportSubmitted>[];
  readonly waivers: Timed<WaiverGranted>[];
}

/**
 * Sorts events into files, so that each obligation finds what concerns it without a search.
 *
 * @param events - Events of one platform, each once.
 * @param zone - Zone in which a date is a day.
 *
 * @internal
 */
export function caseFile(events: readonly CaseEvent[], zone: string): CaseFile {
  const file: CaseFile = {
    requests: new Map(),
    hazards: new Map(),
    infoRequested: [],
    infoAnswered: [],
    reports: [],
    waivers: [],
  };
  for (const event of events) put(file, event, zone);
  for (const list of [file.infoRequested, file.infoAnswered, file.reports, file.waivers]) {
    list.sort(byTime);
  }
  for (const request of file.requests.values()) sortLists(request);
  for (const hazard of file.hazards.values()) {
    sortLists(hazard);
    for (const listing of hazard.listings.values()) sortLists(listing);
  }
  return file;
}

function sortLists(file: object): void {
  for (const list of Object.values(file))
    if (Array.isArray(list) && list.length > 1) list.sort(byTime);
}

function put(file: CaseFile, event: CaseEvent, zone: string): void {
  switch (event.type) {
    case "request.received":
      requestOf(file, event.requestId).received.push(timed(event, zone));
      return;
    case "request.amended":
      requestOf(file, event.requestId).amended.push(timed(event, zone));
      return;
    case "request.withdrawn":
      requestOf(file, event.requestId).withdrawn.push(timed(event, zone));
      return;
    case "request.acknowledged":
      requestOf(file, event.requestId).acknowledged.push(timed(event, zone));
      return;
    case "clarification.requested":
      requestOf(file, event.requestId).clarified.push(timed(event, zone));
      return;
    case "request.answered":
      requestOf(file, event.requestId).answered.push(timed(event, zone));
      return;
    case "info.requested":
      file.infoRequested.push(timed(event, zone));
      return;
    case "info.answered":
      file.infoAnswered.push(timed(event, zone));
      return;
    case "report.submitted":
      file.reports.push(timed(event, zone));
      return;
    case "waiver.granted":
      file.waivers.push(timed(event, zone));
      return;
    case "seller.sanctioned":
      return;
    default:
      putHazard(file, event, zone);
  }
}

type HazardEvent = Extract<CaseEvent, { hazardId: string } | { hazardIds: readonly string[] }>;

function putHazard(
  file: CaseFile,
  event: Exclude<HazardEvent, { type: "request.received" | "seller.sanctioned" }>,
  zone: string,
): void {
  switch (event.type) {
    case "bulletin.received":
      for (const id of event.hazardIds) hazardOf(file, id).bulletins.push(timed(event, zone));
      return;
    case "hazard.changed":
      hazardOf(file, event.hazardId).changed.push(timed(event, zone));
      return;
    case "hazard.retracted":
      hazardOf(file, event.hazardId).retracted.push(timed(event, zone));
      return;
    case "consumers.notified":
      hazardOf(file, event.hazardId).told.push(timed(event, zone));
      return;
    case "check.performed": {
      const check = timed(event, zone);
      const hazard = hazardOf(file, event.hazardId);
      hazard.checks.push(check);
      if (event.listingId === undefined) hazard.overallChecks.push(check);
      else listingOf(file, event.hazardId, event.listingId).checks.push(check);
      return;
    }
    default:
      putListing(file, event, zone);
  }
}

function putListing(
  file: CaseFile,
  event: Extract<HazardEvent, { listingId: string; hazardId: string }>,
  zone: string,
): void {
  const listing = listingOf(file, event.hazardId, event.listingId);
  switch (event.type) {
    case "listing.matched":
      listing.matched.push(timed(event, zone));
      return;
    case "listing.blocked": {
      const block = timed(event, zone);
      listing.blocked.push(block);
      if (event.requestId !== undefined) requestOf(file, event.requestId).blocked.push(block);
      return;
    }
    case "listing.restored":
      listing.restored.push(timed(event, zone));
      return;
    case "listing.reappeared":
      listing.reappeared.push(timed(event, zone));
      return;
    case "seller.notified":
      listing.notified.push(timed(event, zone));
      return;
    case "seller.objected":
      listing.objected.push(timed(event, zone));
      return;
    case "objection.decided":
      listing.decided.push(timed(event, zone));
      return;
    case "removal.reviewed":
      listing.reviewed.push(timed(event, zone));
  }
}

/** Finds or opens the file of a request. @internal */
export function requestOf(file: CaseFile, requestId: string): RequestFile {
  const known = file.requests.get(requestId);
  if (known) return known;
  const opened: RequestFile = {
    requestId,
    received: [],
    amended: [],
    withdrawn: [],
    acknowledged: [],
    clarified: [],
    answered: [],
    blocked: [],
  };
  file.requests.set(requestId, opened);
  return opened;
}

/** Finds or opens the file of a hazard record. @internal */
export function hazardOf(file: CaseFile, hazardId: string): HazardFile {
  const known = file.hazards.get(hazardId);
  if (known) return known;
  const opened: HazardFile = {
    hazardId,
    bulletins: [],
    changed: [],
    retracted: [],
    told: [],
    checks: [],
    overallChecks: [],
    listings: new Map(),
  };
  file.hazards.set(hazardId, opened);
  return opened;
}

/** Finds or opens the file of a listing. @internal */
export function listingOf(file: CaseFile, hazardId: string, listingId: string): ListingFile {
  const { listings } = hazardOf(file, hazardId);
  const known = listings.get(listingId);
  if (known) return known;
  const opened: ListingFile = {
    listingId,
    hazardId,
    matched: [],
    blocked: [],
    restored: [],
    reappeared: [],
    notified: [],
    objected: [],
    decided: [],
    reviewed: [],
    checks: [],
  };
  listings.set(listingId, opened);
  return opened;
}
