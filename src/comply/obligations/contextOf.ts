import type { Calendar } from "../../calendar/index.ts";
import { instantMs } from "../../calendar/instantMs.ts";
import { SafepactError } from "../../errors.ts";
import type { Agreement, CaseEvent, Commitment, CommitmentKind, Duty } from "../../model/index.ts";
import { caseFile } from "../events/caseFile.ts";
import type { Findings } from "../events/findings.ts";
import { knownEvents } from "../events/knownEvents.ts";
import type { ObligationInputs } from "../scoreInputs.ts";
import type { Context, Term } from "./context.ts";
import { dueClock } from "./dueClock.ts";
import { validWaivers } from "./waivers.ts";

/** A context with the events it was made from. @internal */
export interface OpenedContext extends Context {
  /** The platform's events recorded in time, each once, in canonical order. */
  readonly known: readonly CaseEvent[];
}

/**
 * Reads the events and opens the context in which all obligations are judged.
 *
 * @internal
 */
export function contextOf(
  agreement: Agreement,
  events: readonly CaseEvent[],
  inputs: ObligationInputs,
  findings: Findings,
): OpenedContext {
  const { platform } = inputs;
  const asOf = instantMs(inputs.asOf);
  const calendarOf = (id: string) => find(inputs.calendars, id);
  const calendar = calendarOf(agreement.calendar);
  const { zone } = calendar;
  const known = knownEvents(events, { platform, asOf, zone }, findings);
  const file = caseFile(known, zone);
  const terms = new Map<CommitmentKind, Term>();
  return {
    agreement,
    platform,
    asOf,
    calendar,
    calendarOf,
    known,
    file,
    clock: dueClock(),
    waivers: validWaivers(file.waivers, { platform, zone }, findings),
    findings,
    term: (kind) => {
      const term = terms.get(kind) ?? termOf(kind, agreement, inputs, calendarOf);
      terms.set(kind, term);
      return term;
    },
  };
}

function find(calendars: readonly Calendar[], id: string): Calendar {
  const calendar = calendars.find((each) => each.id === id);
  if (calendar) return calendar;
  const given = calendars.map((each) => each.id).join(", ");
  throw new SafepactError("UNKNOWN_CALENDAR", `The calendar ${id} was not given.`, {
    hint: `Pass it in "calendars", which holds ${given === "" ? "none" : given}.`,
  });
}

function termOf(
  kind: CommitmentKind,
  agreement: Agreement,
  inputs: ObligationInputs,
  calendarOf: (id: string) => Calendar,
): Term {
  const commitment = commitmentOf(kind, agreement);
  const given = inputs.deadlines?.find((each) => each.commitment === kind);
  const own = calendarOf(commitment?.calendar ?? agreement.calendar);
  const base = { commitment: kind, promised: commitment !== undefined, ceilingOnly: false };
  if (commitment?.deadline) {
    const limit = { deadline: commitment.deadline, setBy: "agreement" as const, calendar: own };
    return { ...base, calendar: own, limit };
  }
  if (!given) return { ...base, calendar: own };
  const calendar = given.calendar === undefined ? own : calendarOf(given.calendar);
  return { ...base, calendar, limit: { deadline: given.deadline, setBy: "caller", calendar } };
}

/** The agreement's commitment of a kind, the one with a limit first. @internal */
export function commitmentOf(kind: CommitmentKind, agreement: Agreement): Commitment | undefined {
  const all = agreement.commitments.filter((each) => each.kind === kind);
  return all.find(({ deadline }) => deadline) ?? all[0];
}

/** The term of a statutory duty. @internal */
export function termOfDuty(duty: Duty, { calendarOf, calendar: own }: Context): Term {
  const calendar = duty.calendar === undefined ? own : calendarOf(duty.calendar);
  return {
    commitment: duty.kind,
    promised: true,
    dutyId: duty.id,
    ceilingOnly: duty.ceilingOnly,
    calendar,
    ...(duty.deadline && { limit: { deadline: duty.deadline, setBy: "duty", calendar } }),
  };
}
