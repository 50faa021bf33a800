import { instantMs } from "../../calendar/instantMs.ts";
import type { Agreement } from "../../model/index.ts";
import type { Findings } from "../events/findings.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import { checkInputs } from "./checkInputs.ts";
import type { Ground } from "./context.ts";
import { dueClock } from "./dueClock.ts";
import { findCalendar } from "./findCalendar.ts";
import { membershipOf } from "./membership.ts";

/**
 * Works out what all obligations of a platform are judged with, whatever its events are.
 *
 * @throws A {@link errors!SafepactError} with code `UNKNOWN_CALENDAR`, `INSTANT_WITHOUT_ZONE` or `INVALID_OPTION`.
 *
 * @internal
 */
export function groundOf(
  agreement: Agreement,
  inputs: ObligationInputs,
  findings: Findings,
): Ground {
  checkInputs(inputs);
  const { platform, calendars, asParty = false } = inputs;
  return {
    agreement,
    platform,
    asOf: instantMs(inputs.asOf),
    membership: membershipOf(agreement, platform, asParty, findings),
    calendar: findCalendar(calendars, agreement.calendar),
    calendars,
    clock: dueClock(),
    terms: {
      lasting: new Map(),
      byKind: new Map(),
      byCommitment: new Map(),
      byCalendar: new Map(),
      ofDuties: new Map(),
    },
    inputs,
  };
}
