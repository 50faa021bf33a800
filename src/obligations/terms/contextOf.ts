import type { Calendar } from "../../calendar/index.ts";
import { instantMs } from "../../calendar/instantMs.ts";
import { SafepactError } from "../../errors.ts";
import type { Agreement, CaseEvent, Commitment, CommitmentKind, Duty } from "../../model/index.ts";
import { caseFile } from "../events/caseFile.ts";
import type { Findings } from "../events/findings.ts";
import { knownEvents, usableEvents } from "../events/knownEvents.ts";
import type { ObligationInputs } from "../obligationInputs.ts";
import type { Context, Term } from "./context.ts";
import { dueClock } from "./dueClock.ts";
import { validWaivers } from "./waivers.ts";

/** A context with the events it was made from. @internal */
export interface OpenedContext extends Context {
  /** The platform's events recorded in time, each once, in canonical order. */
  readonly known: readonly CaseEvent[];
  /** The calendars that were asked for; complete once all is derived. */
  readonly used: ReadonlySet<Calendar>;
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
  const used = new Set<Calendar>();
  const calendarOf = (id: string) => {
    const found = find(inputs.calendars, id);
    used.add(found);
    return found;
  };
  const calendar = calendarOf(agreement.calendar);
  const { zone } = calendar;
  const knowledge = { platform, asOf, zone };
  const known = knownEvents(events, knowledge, findings);
  const file = caseFile(usableEvents(known, knowledge, findings), zone);
  const terms = new Map<CommitmentKind, Term>();
  const countedBy = termsByCalendar(inputs.calendars, used);
  return {
    agreement,
    platform,
    asOf,
    calendar,
    calendarOf,
    known,
    used,
    file,
    clock: dueClock(),
    waivers: validWaivers(file.waivers, { platform, zone }, findings),
    findings,
    countedBy,
    termOf: (commitment) => termOf(commitment.kind, commitment, inputs, calendar, calendarOf),
    term: (kind) => {
      const commitment = commitmentOf(kind, agreement);
      const term = terms.get(kind) ?? termOf(kind, commitment, inputs, calendar, calendarOf);
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

/** Each term once per calendar, since all obligations under it share its limit. */
function termsByCalendar(calendars: readonly Calendar[], used: Set<Calendar>) {
  const known = new Map<Term, Map<string, Term>>();
  return (term: Term, id: string): Term => {
    const others = known.get(term) ?? new Map<string, Term>();
    known.set(term, others);
    const counted = others.get(id) ?? recounted(term, id, calendars);
    others.set(id, counted);
    if (counted.missing === undefined) used.add(counted.calendar);
    return counted;
  };
}

function recounted(term: Term, id: string, calendars: readonly Calendar[]): Term {
  const calendar = calendars.find((each) => each.id === id);
  if (!calendar) return { ...term, missing: id };
  return { ...term, calendar, ...(term.limit && { limit: { ...term.limit, calendar } }) };
}

function termOf(
  kind: CommitmentKind,
  commitment: Commitment | undefined,
  inputs: ObligationInputs,
  calendar: Calendar,
  calendarOf: (id: string) => Calendar,
): Term {
  const given = inputs.deadlines?.find((each) => each.commitment === kind);
  const own = commitment?.calendar === undefined ? calendar : calendarOf(commitment.calendar);
  const base = { commitment: kind, promised: commitment !== undefined, ceilingOnly: false };
  if (commitment?.deadline) {
    const limit = { deadline: commitment.deadline, setBy: "agreement" as const, calendar: own };
    return { ...base, calendar: own, limit };
  }
  if (!given) return { ...base, calendar: own };
  const by = given.calendar === undefined ? own : calendarOf(given.calendar);
  const limit = { deadline: given.deadline, setBy: "caller" as const, calendar: by };
  return { ...base, calendar: by, limit };
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
    byPlace: duty.calendar === undefined,
    ...(duty.deadline && { limit: { deadline: duty.deadline, setBy: "duty", calendar } }),
  };
}
