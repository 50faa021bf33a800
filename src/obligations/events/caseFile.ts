import type { CaseEvent } from "../../model/index.ts";
import { closeHazard, closeRequest } from "./closeFile.ts";
import type { CaseFile } from "./files.ts";
import { putHazard } from "./putHazard.ts";
import { putRequest } from "./putRequest.ts";
import { byTime, timed } from "./timed.ts";

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
  for (const request of file.requests.values()) closeRequest(request);
  for (const hazard of file.hazards.values()) closeHazard(hazard);
  return file;
}

function put(file: CaseFile, event: CaseEvent, zone: string): void {
  switch (event.type) {
    case "request.received":
    case "request.amended":
    case "request.withdrawn":
    case "request.acknowledged":
    case "clarification.requested":
    case "request.answered":
      putRequest(file, event, zone);
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
