import type { Calendar } from "./calendar.ts";

/** Tells whether any of a calendar's days rest on a source that nobody checked. @internal */
export function isUnverified({ sources }: Calendar): boolean {
  return sources.some(({ confidence }) => confidence === "unverified");
}
