import type { Channel } from "../../obligations/obligation.ts";
import { commitmentOfChannel } from "../../obligations/terms/dutyScope.ts";
import type { Kpi } from "../kpi.ts";
import { obligationTally } from "./obligationTally.ts";
import type { Scope } from "./scope.ts";
import { type Figure, figureOf } from "./tally.ts";

/**
 * Counts the takedowns of one channel done in time: items blocked, or reported gone and confirmed gone by a check, before they
 * were due, by items due or decided.
 *
 * @param scope - What belongs to the period.
 * @param channel - Channel.
 * @param shown - Figures to show beside it.
 *
 * @internal
 */
export function takedownOnTime(scope: Scope, channel: Channel, shown: Kpi["shown"] = {}): Figure {
  const obligations = scope.takedowns[channel].map(({ obligation }) => obligation);
  const tally = obligationTally(obligations);
  return figureOf(
    {
      id: `takedown-on-time/${channel}`,
      unit: channel === "monitoring" ? "listing" : "item",
      commitment: commitmentOfChannel[channel],
      reading: "on-time",
      reason: emptyReason(obligations.length, tally.notEvaluated),
      ...tally,
      selfDeclared: tally.selfDeclared || (channel === "monitoring" && obligations.length > 0),
      shown: { ...tally.shown, ...shown },
    },
    scope,
  );
}

/** Says why a rate of obligations has no value. @internal */
export function emptyReason(owed: number, notEvaluated: number): string {
  if (owed === 0) return "Nothing was owed in the period.";
  return notEvaluated > 0
    ? "Nothing that was owed could be evaluated; see the reasons shown."
    : "Nothing was due yet, or all of it is out by rule.";
}
