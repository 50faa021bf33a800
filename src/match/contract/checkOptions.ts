import { SafepactError } from "../../errors.ts";
import { checkOption, checkOptions } from "../../model/checkOptions.ts";
import type { MatcherOptions, ScreenOptions } from "./matcherOptions.ts";

/** Refuses options of a matcher that cannot be meant: a guard against stale lists must never fail open. @internal */
export function checkMatcherOptions({ asOf, now, maxListAge }: MatcherOptions): void {
  checkOptions({ asOf, now, maxListAge });
  if (asOf !== undefined && now !== undefined) checkNotAfter(asOf, now);
}

/** Refuses options of a screening that cannot be meant. @internal */
export function checkScreenOptions({ limit, minScore, now, evidence }: ScreenOptions): void {
  // Every candidate is a wish that can be meant.
  if (limit !== Number.POSITIVE_INFINITY) checkOption("limit", limit);
  checkOption("minScore", minScore);
  checkOption("now", now);
  checkOption("evidence", evidence);
}

/** Refuses a list that is said to be whole as of an instant that has not come. @internal */
export function checkNotAfter(asOf: string, now: string): void {
  if (Date.parse(asOf) <= Date.parse(now)) return;
  throw new SafepactError("INVALID_OPTION", `The list is of ${asOf}, after the present, ${now}.`, {
    hint: "Give `asOf` as of which the list is complete, and `now` as the present.",
  });
}
