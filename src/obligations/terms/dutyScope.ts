import { holdsOn } from "../../model/holdsOn.ts";
import type { CommitmentKind, Duty, PartialDate } from "../../model/index.ts";
import type { TakedownChannel } from "../obligation.ts";

/** The commitment that each channel of takedown measures. @internal */
export const commitmentOfChannel = {
  request: "takedown-authority",
  monitoring: "monitor-sources",
  "consumer-report": "consumer-channel",
} as const satisfies Record<TakedownChannel, CommitmentKind>;

/**
 * Tells whether a duty is scored: marketplaces owe it, and it has a limit that time can be measured against.
 *
 * @internal
 */
export function isScored({ dutyHolder, deadline }: Duty): boolean {
  return dutyHolder === "marketplace" && deadline !== undefined;
}

/** Tells whether a duty is in force on a day. @internal */
export function bindsOn(
  { applicableFrom: from, applicableTo: to }: Duty,
  day: PartialDate,
): boolean {
  return holdsOn({ from, to }, day);
}
