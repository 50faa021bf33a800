import type { Scope } from "./scope.ts";
import { takedownOnTime } from "./takedownOnTime.ts";
import type { Figure } from "./tally.ts";

/** Computes `takedown-on-time/request`: items of the authority's requests taken down in time. @internal */
export function takedownOnTimeRequest(scope: Scope): Figure {
  return takedownOnTime(scope, "request");
}
