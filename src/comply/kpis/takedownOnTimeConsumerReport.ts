import type { Scope } from "./scope.ts";
import { takedownOnTime } from "./takedownOnTime.ts";
import type { Figure } from "./tally.ts";

/** Computes `takedown-on-time/consumer-report`: what consumers reported, taken down in time. @internal */
export function takedownOnTimeConsumerReport(scope: Scope): Figure {
  return takedownOnTime(scope, "consumer-report");
}
