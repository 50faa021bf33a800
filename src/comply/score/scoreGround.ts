import { SafepactError } from "../../errors.ts";
import type { Duty, HazardRecord } from "../../model/index.ts";
import type { DataQualityFinding } from "../../obligations/dataQuality.ts";
import { findings } from "../../obligations/events/findings.ts";
import type { ObligationInputs } from "../../obligations/obligationInputs.ts";
import type { Ground } from "../../obligations/terms/context.ts";
import { isScored } from "../../obligations/terms/dutyScope.ts";
import { groundOf } from "../../obligations/terms/groundOf.ts";
import { localDay } from "../../obligations/terms/localDay.ts";
import { firstDay, lastDay } from "../../obligations/terms/wholeDays.ts";
import type { ScorePeriod } from "../scorecard.ts";
import type { ScoreInputs } from "../scoreInputs.ts";
import { type ScoreSettings, settingsOf } from "./settings.ts";

/** Everything that a card is computed from but the events. */
export type ScoreBase = Omit<ScoreInputs, "events">;

/** What all cases of a card are judged with. @internal */
export interface ScoreGround {
  readonly inputs: ScoreBase;
  readonly settings: ScoreSettings;
  readonly period: ScorePeriod;
  readonly ground: Ground;
  /** What obligations are derived from: the scored duties only. */
  readonly owing: ObligationInputs;
  readonly dutiesScored: readonly Duty[];
  readonly hazards: ReadonlyMap<string, HazardRecord> | undefined;
  /** What is remarkable whatever the events are. */
  readonly remarks: readonly DataQualityFinding[];
}

/** Works out what all cases of a card are judged with. @internal */
export function scoreGround(inputs: ScoreBase): ScoreGround {
  const settings = settingsOf(inputs);
  const found = findings();
  const owing = { ...inputs, duties: inputs.duties?.filter(isScored) ?? [] };
  const ground = groundOf(inputs.agreement, owing, found);
  return {
    inputs,
    settings,
    period: periodOf(inputs, localDay(ground.asOf, ground.calendar.zone)),
    ground,
    owing,
    dutiesScored: [...owing.duties].sort((a, b) => (a.id < b.id ? -1 : 1)),
    hazards: inputs.hazards && new Map(inputs.hazards.map((record) => [record.id, record])),
    remarks: found.list(),
  };
}

function periodOf({ agreement, period = {} }: ScoreBase, today: string): ScorePeriod {
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
