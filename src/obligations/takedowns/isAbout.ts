import type { Duty } from "../../model/index.ts";
import { commitmentOfChannel } from "../terms/dutyScope.ts";
import type { Takedown } from "./takedown.ts";

/** Tells whether a duty is about a takedown: by the kind of its request, or else by the commitment it corresponds to. @internal */
export function isAbout({ kind, requests }: Duty, { channel, request }: Takedown): boolean {
  if (!requests) return commitmentOfChannel[channel] === kind;
  const asked = request?.received[0]?.event.kind;
  return asked !== undefined && requests.includes(asked);
}
