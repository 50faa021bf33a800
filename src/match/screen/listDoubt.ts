import { SafepactError } from "../../errors.ts";
import { HOUR } from "../../text/durations.ts";
import { checkNotAfter } from "../contract/checkOptions.ts";
import type { ScreenOptions } from "../contract/matcherOptions.ts";
import type { ScreeningReason } from "../contract/screening.ts";
import type { MatcherState } from "../score/matcherState.ts";

/** Why nothing can be said from the list, or nothing when it can. @internal */
export function listDoubt(
  state: MatcherState,
  options: ScreenOptions,
): ScreeningReason | undefined {
  if (state.list.size === 0) return "empty-list";
  const { asOf, maxListAge } = state.options;
  if (maxListAge === undefined) return undefined;
  if (asOf === undefined) return "list-without-date";
  const now = options.now ?? state.options.now;
  if (now === undefined) {
    throw new SafepactError("INVALID_OPTION", "maxListAge is set, but no present time was given.", {
      hint: "Pass `now`, an ISO 8601 instant, to the matcher or to the screening: the library reads no clock.",
    });
  }
  checkNotAfter(asOf, now);
  const age = Date.parse(now) - Date.parse(asOf);
  return age > maxListAge * HOUR ? "stale-list" : undefined;
}
