import { SafepactError } from "../errors.ts";
import { isPartialDate } from "../model/isPartialDate.ts";

/** Refuses what is no day. @internal */
export function checkDay(day: string): void {
  if (day.length === 10 && isPartialDate(day)) return;
  throw new SafepactError("INVALID_INPUT", `${JSON.stringify(day.slice(0, 40))} is not a day.`, {
    hint: "Pass a day that exists, as YYYY-MM-DD.",
  });
}
