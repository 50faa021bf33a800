import { SafepactError } from "../../errors.ts";
import { isInstant } from "../../model/isInstant.ts";
import type { MatcherOptions, ScreenOptions } from "./matcherOptions.ts";

/** Refuses options of a matcher that cannot be meant: a guard against stale lists must never fail open. @internal */
export function checkMatcherOptions({ asOf, now, maxListAge }: MatcherOptions): void {
  checkInstant("asOf", asOf);
  checkInstant("now", now);
  if (maxListAge !== undefined && !(maxListAge >= 0)) {
    throw refused("maxListAge", maxListAge, "Give hours, zero or more.");
  }
}

/** Refuses options of a screening that cannot be meant. @internal */
export function checkScreenOptions({ limit, minScore, now }: ScreenOptions): void {
  checkInstant("now", now);
  if (limit !== undefined && !(limit >= 0)) {
    throw refused("limit", limit, "Give how many candidates are wanted, zero or more.");
  }
  if (minScore !== undefined && !(minScore >= 0 && minScore <= 1)) {
    throw refused("minScore", minScore, "Give a probability between 0 and 1.");
  }
}

function checkInstant(name: string, value: string | undefined): void {
  if (value !== undefined && !isInstant(value)) {
    throw refused(
      name,
      value,
      "Give an ISO 8601 instant with its offset: 2026-03-10T08:00:00+09:00.",
    );
  }
}

function refused(name: string, value: unknown, hint: string): SafepactError {
  return new SafepactError("INVALID_OPTION", `${name} cannot be ${String(value)}.`, { hint });
}
