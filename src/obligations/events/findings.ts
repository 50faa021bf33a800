import type { DataQualityCode, DataQualityFinding } from "../dataQuality.ts";

/** Collects what is remarkable in the events. @internal */
export interface Findings {
  /** Adds a finding. */
  readonly add: (code: DataQualityCode, eventIds: readonly string[], message: string) => void;
  /** Gives all findings once, in an order that does not depend on the order of events. */
  readonly list: () => readonly DataQualityFinding[];
}

/** Starts an empty collection of findings. @internal */
export function findings(): Findings {
  const found = new Map<string, DataQualityFinding>();
  return {
    add: (code, eventIds, message) => {
      const key = `${code} ${eventIds.join(" ")} ${message}`;
      if (!found.has(key)) found.set(key, { code, eventIds, message });
    },
    list: () => [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding),
  };
}
