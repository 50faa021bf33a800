import type { CaseEvent } from "../../model/index.ts";
import type { CaseFile } from "./files.ts";
import { and, requestOf } from "./openFile.ts";
import { timed } from "./timed.ts";

/** An event of a takedown request. @internal */
export type RequestEvent = Extract<
  CaseEvent,
  { type: "clarification.requested" | `request.${string}` }
>;

/** Puts an event into the file of its request. @internal */
export function putRequest(file: CaseFile, event: RequestEvent, zone: string): void {
  const request = requestOf(file, event.requestId);
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
