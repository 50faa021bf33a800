import type { CommitmentKind, Duty } from "../../model/index.ts";
import type { Channel } from "../obligation.ts";
import type { Takedown } from "./takedown.ts";

/** The commitment that each channel of takedown measures. @internal */
export const commitmentOfChannel = {
  request: "takedown-authority",
  monitoring: "monitor-sources",
  "consumer-report": "consumer-channel",
} as const satisfies Record<Channel, CommitmentKind>;

/**
 * Tells whether a duty is scored: marketplaces owe it, and it has a limit that time can be measured against.
 *
 * @internal
 */
export function isScored({ dutyHolder, deadline }: Duty): boolean {
  return dutyHolder === "marketplace" && deadline !== undefined;
}

/** Tells whether a duty is about a takedown: by the kind of its request, or else by the commitment it corresponds to. @internal */
export function concerns({ kind, requests }: Duty, { channel, request }: Takedown): boolean {
  if (!requests) return commitmentOfChannel[channel] === kind;
  const asked = request?.received[0]?.event.kind;
  return asked !== undefined && requests.includes(asked);
}
