import type { Duty } from "../../model/index.ts";
import { covers } from "../../model/territory/covers.ts";
import { eventsOf } from "../events/eventMap.ts";
import { commitmentOfChannel } from "../terms/dutyScope.ts";
import type { Takedown } from "./takedown.ts";

/**
 * Tells whether a duty is about a takedown: by the kind of its request, or else by the commitment it corresponds to, and by the
 * territory where that is named.
 *
 * @internal
 */
export function isAbout({ kind, requests, jurisdiction }: Duty, takedown: Takedown): boolean {
  const { channel, request } = takedown;
  const received = eventsOf(request, "request.received")[0]?.event;
  const { territory } = received ?? {};
  if (territory !== undefined && !covers(jurisdiction, territory, received?.at.slice(0, 10))) {
    return false;
  }
  if (!requests) return commitmentOfChannel[channel] === kind;
  return received !== undefined && requests.includes(received.kind);
}
