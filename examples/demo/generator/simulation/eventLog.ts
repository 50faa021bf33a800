import type { CaseEvent } from "safepact/model";
import { koreanTime } from "../../../../src/cli/demo/timeline.ts";
import { koreanDay } from "./timeline.ts";

type Draft<Event> = Event extends CaseEvent
  ? Omit<Event, "id" | "at" | "recordedAt" | "platform" | "evidence"> & {
      readonly evidence?: Event["evidence"];
    }
  : never;

/** How an event was written down. */
interface Writing {
  /** Whether only the day is known. */
  readonly dateOnly?: boolean;
  /** How much later it was written down, in milliseconds. */
  readonly late?: number;
}

/** The events of one marketplace while they are made up. */
export interface EventLog {
  /** Writes down one event. */
  readonly add: (ms: number, event: Draft<CaseEvent>, writing?: Writing) => void;
  /** All events, by the time they happened. */
  readonly events: () => readonly CaseEvent[];
}

/**
 * Starts the log of a marketplace.
 *
 * @param platform - Id of the marketplace.
 * @param prefix - First letters of its event ids.
 * @returns The log.
 */
export function eventLog(platform: string, prefix: string): EventLog {
  const entries: { readonly ms: number; readonly event: (id: string) => CaseEvent }[] = [];
  return {
    add: (ms, draft, { dateOnly = false, late = 0 } = {}) => {
      const at = dateOnly ? koreanDay(ms) : koreanTime(ms);
      const recordedAt = late === 0 ? at : koreanTime(ms + late);
      entries.push({
        ms,
        event: (id) => ({ ...draft, id, at, recordedAt, platform, evidence: draft.evidence ?? [] }),
      });
    },
    events: () =>
      entries
        .map((entry, place) => ({ ...entry, place }))
        .sort((a, b) => a.ms - b.ms || a.place - b.place)
        .map(({ event }, place) => event(`${prefix}-e${String(place + 1).padStart(4, "0")}`)),
  };
}
