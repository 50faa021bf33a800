import { SafepactError } from "../../errors.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { MatcherOptions, ScreenOptions } from "./matcherOptions.ts";

/** Refuses options of a matcher that cannot be meant: a guard against stale lists must never fail open. @internal */
export function checkMatcherOptions({ asOf, now, maxListAge }: MatcherOptions): void {
  checkOptions({ asOf, now, maxListAge });
  if (asOf !== undefined && now !== undefined) checkNotAfter(asOf, now);
}

// The options that passed last: those of a sweep are the same for millions of listings.
let passed: { readonly [Name in keyof ScreenOptions]: ScreenOptions[Name] | undefined } = {};

/** Refuses options of a screening that cannot be meant. @internal */
export function checkScreenOptions({ limit, minScore, now, evidence }: ScreenOptions): void {
  if (
    limit === passed.limit &&
    minScore === passed.minScore &&
    now === passed.now &&
    evidence === passed.evidence
  )
    return;
  // Every candidate is a wish that can be meant.
  checkOptions({ limit: limit === Number.POSITIVE_INFINITY ? 0 : limit, minScore, now, evidence });
  passed = { limit, minScore, now, evidence };
}

/** Refuses a list that is said to be whole as of an instant that has not come. @internal */
export function checkNotAfter(asOf: string, now: string): void {
  if (Date.parse(asOf) <= Date.parse(now)) return;
  throw new SafepactError("INVALID_OPTION", `The list is of ${asOf}, after the present, ${now}.`, {
    hint: "Give `asOf` as of which the list is complete, and `now` as the present.",
  });
}
