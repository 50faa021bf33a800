import type { TakedownChannel } from "../../obligations/obligation.ts";
import { commitmentOfChannel } from "../../obligations/terms/dutyScope.ts";
import type { Kpi } from "../kpi.ts";
import type { Sink } from "./bags.ts";
import { countObligations, emptyReason, obligationsShown } from "./countObligations.ts";
import { type Figure, type FigureBasis, figureOf } from "./rate.ts";
import type { Scope } from "./scope.ts";

/** Counts the takedowns of one channel. @internal */
export function countTakedowns({ takedowns }: Scope, channel: TakedownChannel, sink: Sink): void {
  if (takedowns[channel].length === 0) return;
  const obligations = takedowns[channel].map(({ obligation }) => obligation);
  countObligations(`takedown-on-time/${channel}`, obligations, sink);
}

/**
 * Computes `takedown-on-time/…` of one channel: items blocked, or reported gone and confirmed gone by a check, before they were due, by
 * items due or decided.
 *
 * @param basis - What was counted.
 * @param channel - TakedownChannel.
 * @param shown - Figures to show beside it.
 *
 * @internal
 */
export function takedownOnTime(
  basis: FigureBasis,
  channel: TakedownChannel,
  shown: Kpi["shown"] = {},
): Figure {
  const id = `takedown-on-time/${channel}` as const;
  return figureOf(
    {
      id,
      unit: channel === "monitoring" ? "listing" : "item",
      commitment: commitmentOfChannel[channel],
      reading: "on-time",
      reason: emptyReason(id, basis.bags),
      shown: { ...obligationsShown(id, basis.bags), ...shown },
    },
    basis,
  );
}
