import type { ObligationsByOrigin } from "../../obligations/derive/obligationsByOrigin.ts";
import type { Obligation, TakedownChannel } from "../../obligations/obligation.ts";
import type { TakedownObligation } from "../../obligations/takedowns/takedownObligation.ts";
import type { Context } from "../../obligations/terms/context.ts";
import { localDay } from "../../obligations/terms/localDay.ts";
import type { Scope } from "../kpis/scope.ts";
import type { ScoreGround } from "./scoreGround.ts";

/** Picks what belongs to the period of a card. @internal */
export function scopeOf(all: ObligationsByOrigin, context: Context, ground: ScoreGround): Scope {
  const { zone } = context.calendar;
  const { period, dutiesScored, hazards, settings } = ground;
  const within = (day: string) => day >= period.from && day <= period.to;
  const belongs = ({ day }: Obligation) => within(day);
  return {
    context,
    takedowns: byChannel(all.takedowns.filter(({ obligation }) => belongs(obligation))),
    others: all.others.filter(belongs),
    duties: all.duties.filter(belongs),
    dutiesScored,
    hazards,
    withinDays: settings.withinDays,
    inPeriod: ({ from }) => within(localDay(from, zone)),
  };
}

function byChannel(takedowns: readonly TakedownObligation[]): Scope["takedowns"] {
  const sorted: Record<TakedownChannel, TakedownObligation[]> = {
    request: [],
    monitoring: [],
    "consumer-report": [],
  };
  for (const judged of takedowns) {
    const { channel } = judged.obligation;
    if (channel) sorted[channel].push(judged);
  }
  return sorted;
}
