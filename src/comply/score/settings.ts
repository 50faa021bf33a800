import { SafepactError } from "../../errors.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import { isPartialDate } from "../../model/isPartialDate.ts";
import { checkConfidence } from "../../statistics/checkProportion.ts";
import { kpiIds } from "../kpi.ts";
import type { ScoreInputs } from "../scoreInputs.ts";

/** Every option of a score, with its value. @internal */
export interface ScoreSettings {
  readonly confidence: number;
  readonly intervals: "wilson" | "clopper-pearson";
  readonly withinDays: number;
}

const intervalKinds: readonly string[] = ["wilson", "clopper-pearson"];

/** Figures that can be part of a score: rates, and not those of statutes. */
const weighable: readonly string[] = kpiIds.filter((id) => id !== "blocked-count");

/**
 * Completes the options of a score.
 *
 * @throws A {@link SafepactError} with code `INVALID_OPTION` for a number, a day or a figure that cannot be meant.
 *
 * @internal
 */
export function settingsOf(inputs: Omit<ScoreInputs, "events">): ScoreSettings {
  const { confidence = 0.95, withinDays = 90 } = inputs;
  const { intervals = "wilson", weights = {} } = inputs;
  checkConfidence(confidence);
  if (!intervalKinds.includes(intervals)) {
    throw new SafepactError("INVALID_OPTION", `intervals is "${intervals}".`, {
      hint: `Pass ${intervalKinds.join(" or ")}.`,
    });
  }
  checkOptions({ withinDays });
  check(
    "withinDays",
    withinDays,
    withinDays > 0 && withinDays <= 36_525,
    "a number of days above 0",
  );
  const { from, to } = inputs.period ?? {};
  checkDay("from", from);
  checkDay("to", to);
  for (const [id, weight] of Object.entries(weights)) {
    checkFigure(id);
    check(`weights["${id.slice(0, 60)}"]`, weight, weight >= 0 && weight < 1e9, "zero or more");
  }
  return { confidence, intervals, withinDays };
}

function checkDay(name: string, day: string | undefined): void {
  if (day === undefined || isPartialDate(day)) return;
  throw new SafepactError("INVALID_OPTION", `period.${name} is "${day.slice(0, 40)}", no date.`, {
    hint: "Pass YYYY-MM-DD, YYYY-MM or YYYY.",
  });
}

/** A weight that changes nothing is a slip of the pen, and would be taken for one that does. */
function checkFigure(id: string): void {
  if (weighable.includes(id)) return;
  throw new SafepactError("INVALID_OPTION", `No score is made of "${id.slice(0, 60)}".`, {
    hint: `Weights are given to ${weighable.join(", ")}.`,
  });
}

function check(name: string, value: number, holds: boolean, wanted: string): void {
  if (holds) return;
  throw new SafepactError("INVALID_OPTION", `${name} is ${value}.`, { hint: `Pass ${wanted}.` });
}
