import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { MatcherOptions, ScreenOptions } from "./matcherOptions.ts";

/** Refuses options of a matcher that cannot be meant: a guard against stale lists must never fail open. @internal */
export function checkMatcherOptions({ asOf, now, maxListAge, allow = [] }: MatcherOptions): void {
  checkOptions({ asOf, now, maxListAge });
  if (allow.some((pair) => Object.values(pair).every((id) => id === undefined))) {
    throw new SafepactError(
      "INVALID_OPTION",
      "allow has a pair that names nothing, which would clear all.",
      {
        hint: "Give a listingId, sellerId or hazardId.",
      },
    );
  }
  if (asOf !== undefined && now !== undefined) checkNotAfter(asOf, now);
}

// The options that passed last: those of a sweep are the same for millions of listings.
let passed: { readonly [Name in keyof ScreenOptions]: ScreenOptions[Name] | undefined } = {};

/** Refuses options of a screening that cannot be meant. @internal */
export function checkScreenOptions(options: ScreenOptions): void {
  const { limit, minScore, now, evidence, judgements } = options;
  if (
    limit === passed.limit &&
    minScore === passed.minScore &&
    now === passed.now &&
    evidence === passed.evidence &&
    judgements === passed.judgements
  )
    return;
  // Every candidate is a wish that can be meant.
  checkOptions({ limit: limit === Number.POSITIVE_INFINITY ? 0 : limit, minScore, now, evidence });
  checkGiven(
    { judgements },
    {
      judgements: [
        "or",
        [{ listingId: "text", hazardId: "text", verdict: "text", at: "text" }],
        "nothing",
      ],
    },
  );
  passed = { limit, minScore, now, evidence, judgements };
}

/** Refuses a list that is said to be whole as of an instant that has not come. @internal */
export function checkNotAfter(asOf: string, now: string): void {
  if (Date.parse(asOf) <= Date.parse(now)) return;
  throw new SafepactError("INVALID_OPTION", `The list is of ${asOf}, after the present, ${now}.`, {
    hint: "Give `asOf` as of which the list is complete, and `now` as the present.",
  });
}
