import { SafepactError } from "../../errors.ts";
import type { ObligationsByOrigin } from "../../obligations/derive/obligationsByOrigin.ts";
import type { Channel, Obligation } from "../../obligations/obligation.ts";
import type { TakedownObligation } from "../../obligations/takedowns/takedownObligation.ts";
import type { Context } from "../../obligations/terms/context.ts";
import { isScored } from "../../obligations/terms/dutyScope.ts";
import { localDay } from "../../obligations/terms/localDay.ts";
import { firstDay, lastDay } from "../../obligations/terms/wholeDays.ts";
import type { Scope } from "../kpis/scope.ts";
import type { ScorePeriod } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import type { ScoreSettings } from "./settings.ts";

/** Picks what belongs to the period of a card. @internal */
export function scopeOf(
  all: ObligationsByOrigin,
  {
    context,
    inputs,
    settings,
  }: { readonly context: Context; readonly inputs: ScoreInputs; readonly settings: ScoreSettings },
): Scope {
  const { zone } = context.calendar;
  const period = periodOf(inputs, localDay(context.asOf, zone));
  const within = (day: string) => day >= period.from && day <= period.to;
  const belongs = ({ day }: Obligation) => within(day);
  return {
    context,
    period,
    takedowns: byChannel(all.takedowns.filter(({ obligation }) => belongs(obligation))),
    others: all.others.filter(belongs),
    duties: all.duties.filter(belongs),
    dutiesScored: [...(inputs.duties ?? [])]
      .filter(isScored)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    hazards: inputs.hazards && new Map(inputs.hazards.map((record) => [record.id, record])),
    options: settings,
    inPeriod: ({ from }) => within(localDay(from, zone)),
  };
}

function byChannel(takedowns: readonly TakedownObligation[]): Scope["takedowns"] {
  const sorted: Record<Channel, TakedownObligation[]> = {
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

function periodOf({ agreement, period = {} }: ScoreInputs, today: string): ScorePeriod {
  const { from = agreement.effectiveFrom, to = today } = period;
  const days = { from: firstDay(from), to: lastDay(to) };
  if (days.from <= days.to) return days;
  throw new SafepactError(
    "INVALID_OPTION",
    `The period begins on ${days.from} and ends on ${days.to}.`,
    {
      hint: "Pass a first day that is not after the last; without them it runs from the start of the agreement to the day of asOf.",
    },
  );
}
