import type {
  BulletinReceived,
  CheckPerformed,
  ConsumersNotified,
  HazardChanged,
  HazardRetracted,
} from "../../model/index.ts";
import type { CaseFile, HazardFile } from "./files.ts";
import { and, hazardOf, listingOf } from "./openFile.ts";
import { type ListingEvent, putListing } from "./putListing.ts";
import { type Timed, timed } from "./timed.ts";

type RecordEvent = HazardChanged | HazardRetracted | ConsumersNotified;

/** An event that concerns hazard records, or listings by them. @internal */
export type HazardEvent = BulletinReceived | RecordEvent | CheckPerformed | ListingEvent;

/** Puts an event into the file of its hazard record. @internal */
export function putHazard(file: CaseFile, event: HazardEvent, zone: string): void {
  switch (event.type) {
    case "bulletin.received":
      for (const id of event.hazardIds) {
        const hazard = hazardOf(file, id);
        hazard.bulletins = and(hazard.bulletins, timed(event, zone));
      }
      return;
    case "hazard.changed":
    case "hazard.retracted":
    case "consumers.notified":
      putRecord(hazardOf(file, event.hazardId), event, zone);
      return;
    case "check.performed":
      putCheck(file, timed(event, zone));
      return;
    default:
      putListing(file, event, zone);
  }
}

function putRecord(hazard: HazardFile, event: RecordEvent, zone: string): void {
  switch (event.type) {
    case "hazard.changed":
      hazard.changed = and(hazard.changed, timed(event, zone));
      return;
    case "hazard.retracted":
      hazard.retracted = and(hazard.retracted, timed(event, zone));
      return;
    case "consumers.notified":
      hazard.told = and(hazard.told, timed(event, zone));
  }
}

function putCheck(file: CaseFile, check: Timed<CheckPerformed>): void {
  const { hazardId, listingId } = check.event;
  const hazard = hazardOf(file, hazardId);
  hazard.checks = and(hazard.checks, check);
  if (listingId === undefined) hazard.overallChecks = and(hazard.overallChecks, check);
  else {
    const listing = listingOf(file, hazardId, listingId);
    listing.checks = and(listing.checks, check);
  }
}
