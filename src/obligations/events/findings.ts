import type { DataQualityCode, DataQualityFinding } from "../dataQuality.ts";

/** Collects what is remarkable in the events. @internal */
export interface Findings {
  /** Adds a finding. */
  readonly add: (code: DataQualityCode, eventIds: readonly string[], message: string) => void;
  /** Adds an event to a finding that is one sentence about many. */
  readonly gather: (code: DataQualityCode, eventId: string, message: string) => void;
  /** Gives all findings once, those gathered as one, in an order that does not depend on the order of events. */
  readonly list: () => readonly DataQualityFinding[];
  /** Gives all findings once, those gathered event by event, in no particular order. */
  readonly each: () => readonly DataQualityFinding[];
}

interface Group {
  readonly code: DataQualityCode;
  readonly message: string;
  readonly eventIds: Set<string>;
}

/** Starts an empty collection of findings. @internal */
export function findings(): Findings {
  // Of most cases there is nothing to say.
  let found: Map<string, DataQualityFinding> | undefined;
  let groups: Map<string, Group> | undefined;
  return {
    add: (code, eventIds, message) => {
      const key = keyOf({ code, eventIds, message });
      found ??= new Map();
      if (!found.has(key)) found.set(key, { code, eventIds, message });
    },
    gather: (code, eventId, message) => {
      const key = `${code} ${message}`;
      groups ??= new Map();
      const group = groups.get(key) ?? { code, message, eventIds: new Set() };
      groups.set(key, group);
      group.eventIds.add(eventId);
    },
    list: () => {
      const gathered = [...(groups?.values() ?? [])].map(({ code, message, eventIds }) => ({
        code,
        eventIds: [...eventIds].sort(),
        message,
      }));
      return inFindingOrder([...(found?.values() ?? []), ...gathered]);
    },
    each: () => {
      if (!found && !groups) return none;
      const gathered = [...(groups?.values() ?? [])].flatMap(({ code, message, eventIds }) =>
        [...eventIds].map((id) => ({ code, eventIds: [id], message })),
      );
      return [...(found?.values() ?? []), ...gathered];
    },
  };
}

const none: readonly never[] = [];

/** Puts findings in order of their codes, then of their events. */
function inFindingOrder(all: readonly DataQualityFinding[]): DataQualityFinding[] {
  return all
    .map((finding) => [keyOf(finding), finding] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, finding]) => finding);
}

function keyOf({ code, eventIds, message }: DataQualityFinding): string {
  return `${code} ${eventIds.join(" ")} ${message}`;
}
