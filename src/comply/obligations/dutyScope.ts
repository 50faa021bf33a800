import type { CommitmentKind, Duty } from "../../model/index.ts";
import type { Channel } from "../obligation.ts";
import type { Takedown } from "./takedown.ts";

/** The commitment that each channel of takedown measures. @internal */
export const commitmentOfChannel = {
  request: "takedown-authority",
  monitoring: "monitor-sources",
  "consumer-report": "consumer-channel",
} as const satisfies Record<Channel, CommitmentKind>;

/** What ends the clock of a takedown. @internal */
export interface Remedy {
  /** Whether an explicit warning on the listing is enough. */
  readonly warning: boolean;
  /** Whether any decision on the item is enough. */
  readonly decision: boolean;
}

/**
 * Tells whether a duty is scored: marketplaces owe it, and it has a limit that time can be measured against.
 *
 * @internal
 */
export function isScored({ dutyHolder, deadline }: Duty): boolean {
  return dutyHolder === "marketplace" && deadline !== undefined;
}

/**
 * Tells whether a duty is about a takedown. A duty whose trigger is an order concerns orders; one whose trigger is a notice
 * concerns notices, whoever sent them.
 *
 * @internal
 */
export function concerns({ kind, trigger }: Duty, { channel, request }: Takedown): boolean {
  const asked = request?.received[0]?.event.kind;
  if (/\border\b/iu.test(trigger)) return asked === "order";
  if (/\bnotice\b/iu.test(trigger)) return asked === "notice" || asked === "consumer-report";
  return commitmentOfChannel[channel] === kind;
}

/**
 * Reads in the words of a duty what it asks for: some let a warning on the listing do, some ask for no more than a decision.
 *
 * @internal
 */
export function remedyOf({ text }: Duty): Remedy {
  return { warning: /\bwarning\b/iu.test(text), decision: /^process\b/iu.test(text) };
}
