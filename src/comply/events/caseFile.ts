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
  received: Timed<RequestReceived>[];
  amended: Timed<RequestAmended>[];
  withdrawn: Timed<RequestWithdrawn>[];
  acknowledged: Timed<RequestAcknowledged>[];
  clarified: Timed<ClarificationRequested>[];
  answered: Timed<RequestAnswered>[];
  blocked: Timed<ListingBlocked>[];
}

/** What is known of one listing in respect of one hazard record. @internal */
export interface ListingFile {
  readonly listingId: string;
  readonly hazardId: string;
  matched: Timed<ListingMatched>[];
  blocked: Timed<ListingBlocked>[];
  restored: Timed<ListingRestored>[];
  reappeared: Timed<ListingReappeared>[];
  notified: Timed<SellerNotified>[];
  objected: Timed<SellerObjected>[];
  decided: Timed<ObjectionDecided>[];
  reviewed: Timed<RemovalReviewed>[];
  checks: Timed<CheckPerformed>[];
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
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "clarification.requested":
    case "request.answered":
      putRequest(requestOf(file, event.requestId), event, zone);
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

/**
 * Adds to a list that is mostly empty or holds one thing. An array made by `push` keeps room for sixteen more, which over a million
 * events is most of the memory.
 */
function and<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

type RequestEvent = Extract<CaseEvent, { type: "clarification.requested" | `request.${string}` }>;

function putRequest(request: RequestFile, event: RequestEvent, zone: string): void {
  switch (event.type) {
    case "request.received":
      request.received = and(request.received, timed(event, zone));
      return;
    case "request.amended":
      request.amended = and(request.amended, timed(event, zone));
      return;
    case "request.withdrawn":
      request.withdrawn = and(request.withdrawn, timed(event, zone));
      return;
    case "request.acknowledged":
      request.acknowledged = and(request.acknowledged, timed(event, zone));
      return;
    case "clarification.requested":
      request.clarified = and(request.clarified, timed(event, zone));
      return;
    case "request.answered":
      request.answered = and(request.answered, timed(event, zone));
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
      else {
        const listing = listingOf(file, event.hazardId, event.listingId);
        listing.checks = and(listing.checks, check);
      }
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
      listing.matched = and(listing.matched, timed(event, zone));
      return;
    case "listing.blocked": {
      const block = timed(event, zone);
      listing.blocked = and(listing.blocked, block);
      if (event.requestId === undefined) return;
      const request = requestOf(file, event.requestId);
      request.blocked = and(request.blocked, block);
      return;
    }
    case "listing.restored":
      listing.restored = and(listing.restored, timed(event, zone));
      return;
    case "listing.reappeared":
      listing.reappeared = and(listing.reappeared, timed(event, zone));
      return;
    case "seller.notified":
      listing.notified = and(listing.notified, timed(event, zone));
      return;
    case "seller.objected":
      listing.objected = and(listing.objected, timed(event, zone));
      return;
    case "objection.decided":
      listing.decided = and(listing.decided, timed(event, zone));
      return;
    case "removal.reviewed":
      listing.reviewed = and(listing.reviewed, timed(event, zone));
  }
}

/** The empty list that all files share until something is added. */
const none: never[] = [];

/** Finds or opens the file of a request. @internal */
export function requestOf(file: CaseFile, requestId: string): RequestFile {
  const known = file.requests.get(requestId);
  if (known) return known;
  const opened: RequestFile = {
    requestId,
    received: none,
    amended: none,
    withdrawn: none,
    acknowledged: none,
    clarified: none,
    answered: none,
    blocked: none,
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
    matched: none,
    blocked: none,
    restored: none,
    reappeared: none,
    notified: none,
    objected: none,
    decided: none,
    reviewed: none,
    checks: none,
  };
  listings.set(listingId, opened);
  return opened;
}
