import type { CaseEvent } from "../../model/index.ts";
import { createEventLog, type EventLog, platformLogOf } from "../../obligations/log/eventLog.ts";
import type { PlatformLog } from "../../obligations/log/platformLog.ts";
import type { ScoreInputs } from "../scoreInputs.ts";

/** The events of the platform, as a log; a card says nothing of other platforms, not even that there were any. @internal */
export function ownLog({ events, platform }: Pick<ScoreInputs, "events" | "platform">): {
  /** The log that events are added to. */
  readonly all: EventLog;
  readonly log: PlatformLog;
} {
  const all = isLog(events) ? events : logOf(events, platform);
  return { all, log: platformLogOf(all, platform) };
}

function logOf(events: readonly CaseEvent[], platform: string): EventLog {
  const log = createEventLog({ platforms: [platform] });
  for (const event of events) log.add(event);
  return log;
}

function isLog(events: readonly CaseEvent[] | EventLog): events is EventLog {
  return !Array.isArray(events);
}
