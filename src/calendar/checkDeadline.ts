import { SafepactError } from "../errors.ts";
import { longestDeadline } from "../model/deadlineUnits.ts";
import type { Deadline } from "../model/index.ts";

const closingTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Refuses a deadline that contradicts itself. @internal */
export function checkDeadline({ amount, unit, countFrom, closesAt }: Deadline): void {
  const most = longestDeadline[unit];
  if (!Number.isInteger(amount) || amount < 0 || amount > most) {
    throw wrongDeadline(
      `A period of ${amount} units cannot be counted.`,
      `Pass a whole number of at most ${most}.`,
    );
  }
  if ((unit === "hour") !== (countFrom === "instant")) {
    throw wrongDeadline(
      `A period in units of "${unit}" cannot count from "${countFrom}".`,
      'Count hours from "instant", and all other units from "next-day", "next-business-day" or "same-day".',
    );
  }
  if (closesAt === undefined) return;
  if (unit === "hour" || !closingTime.test(closesAt)) {
    throw wrongDeadline(
      `A period in units of "${unit}" cannot close at ${JSON.stringify(closesAt)}.`,
      "Only days close at a local time, such as 18:00.",
    );
  }
}

function wrongDeadline(message: string, hint: string): SafepactError {
  return new SafepactError("INVALID_INPUT", message, { hint });
}
